"""rustc's THIR as a reader wants it: a tree for each body, of what its dump keeps in flat lists.

The dump has a body's expressions, blocks, statements and arms in one list each, where they name each other by number::

    Expr { kind: Binary { op: Add, lhs: e4, rhs: e6 }, ty: u32, span: fib.rs:3:35: 3:45 (#0) }

An expression is labelled by its kind and carries its type. Scopes, which the compiler puts around every expression,
are left out, and so are its own numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ....model.program import Program
from ....model.shapes.tree import TreeNode
from ....model.span import Span
from ..items import items
from ..spans import clamped, read_span
from .dump import Node, Reader, Value
from .told_types import type_text

_READER = Reader(
    r"(?:temp_scope_id|region_scope|hir_id|scrutinee_hir_id|remainder_scope|init_scope|scope|fn_span|ty_span|"
    r"if_then_scope|opt_destruction_scope|is_primary|label): [^\n]*[^\[({\n]|[a-z_]\w*: (?:None|\[\]|false)"
)
_SCOPE = re.compile(
    r"\n {8}Expr \{\n {12}kind: Scope \{\n(?: {16}[^\n]*\n)*? {16}value: (e\d+),\n {12}\},\n"
    r"(?: {12}[^\n]*\n)++ {8}\},(?=\n)"
)
"""Every second expression is a scope; what stands in it is left in its place, before the rest is read."""

_HEAD = re.compile(r"DefId\(\d+:\d+ ~ [^\[]+\[\w+\](?:::)?(?P<path>.*)\):$")
_REFERENCE = re.compile(r"([ebsa])(\d+)$")
_LISTS = {"e": "exprs", "b": "blocks", "s": "stmts", "a": "arms"}
_SKIPPED_NAMES = """
    ty span user_ty lint_level temp_lifetime hir_id scrutinee_hir_id init_scope remainder_scope scope region_scope
    safety_mode self_kind fake_reads closure_id args_of adt_def adt_def_id from_hir_call extra match_source mode var
    fn_span ty_span local_id base_ty ascription annotation movability variant_index label
"""
_SKIPPED = frozenset(_SKIPPED_NAMES.split())
_WRAPPERS = frozenset({"Some", "Adt", "AdtExpr", "ClosureExpr", "Block"})
_FIELDS = {
    "lhs": "left",
    "rhs": "right",
    "fun": "function",
    "args": "arguments",
    "cond": "condition",
    "else_opt": "else",
    "arg": "of",
    "source": "of",
    "value": "value",
    "stmts": "",
    "expr": "value",
    "upvars": "captures",
    "initializer": "init",
    "pattern": "pat",
    "else_block": "else",
    "fields": "",
}
_EMPTY = frozenset({"Safe", "Not", "No", "Normal", "Unsuffixed", "true", "None", "Shared", ""})
_SIGNS = {"Borrow": "&", "Deref": "*"}
_IDENTIFIER = re.compile(r"(?:r#)?[^\W\d]\w*$")
_PATH = re.compile(r"(?:\w+(?:::)?)+")
_NUMBERED = re.compile(r"(?:Destruction|Node|CallSite|Arguments|IfThen\w*|Remainder|LocalVarId|HirId)\b")
_TYPE_LISTS = frozenset({"args", "substs"})
_TOLD = frozenset({"cast", "lo", "hi", "op", "value"})
_LONGEST = 72


def read_bodies(text: str, program: Program) -> Iterator[TreeNode]:
    """The trees of a dump, one for each body, in the dump's order."""
    path = ""
    bodies = []
    for _, value in _READER.read(_SCOPE.sub(r"\n\1,", text)).parts:
        if isinstance(value, str):
            head = _HEAD.match(value)
            path = head["path"] if head else ""
        elif value.name == "Thir":
            bodies.append((path, value))
    names: dict[str, str] = {}
    for _, body in bodies:
        names |= _names(body)
    for path, body in bodies:
        yield from _Body(path, body, program, names).nodes()


@dataclass(slots=True)
class _Draft:
    """A node in the making."""

    label: str
    span: Span | None = None
    details: list[str] = field(default_factory=list)
    type: str = ""
    is_written: bool = False
    children: list[tuple[str, Value]] = field(default_factory=list)

    def _says(self, word: str) -> bool:
        """Whether the type begins by what a detail says: ``Point`` of a ``Point<u8>``."""
        return self.type == word or self.type.startswith(f"{word}<")

    @property
    def detail(self) -> str:
        words = " ".join(dict.fromkeys(detail for detail in self.details if detail and not self._says(detail)))
        text = f"{words}: {self.type}" if words and self.type else words or self.type
        return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


class _Body:
    """The lists of one body, and the rules by which they become a tree."""

    def __init__(self, path: str, body: Node, program: Program, names: dict[str, str]) -> None:
        self._path = path
        self._body = body
        self._program = program
        self._names = names
        self._lists = {letter: _values(body.get(name)) for letter, name in _LISTS.items()}
        self._shown: set[str] = set()

    def nodes(self) -> Iterator[TreeNode]:
        root = self._root()
        pending: list[tuple[str, Value, int]] = [(key, value, 1) for key, value in reversed(root.children)]
        yield TreeNode(label=root.label, depth=0, detail=root.detail, span=root.span)
        while pending:
            name, value, depth = pending.pop()
            found = self._resolved(value)
            if found is None:
                continue
            draft = self._draft(found)
            yield TreeNode(label=draft.label, depth=depth, field=name, detail=draft.detail, span=draft.span)
            pending += [(key, child, depth + 1) for key, child in reversed(draft.children)]

    def _root(self) -> _Draft:
        expressions = self._lists["e"]
        value = self._listed(f"e{len(expressions) - 1}")
        span = self._span(value) if value is not None else None
        name, around = _owner(self._path, span, self._program)
        draft = _Draft("Body", around or span, [name], type_text(_only(self._body.get("body_type"))))
        draft.children = [("param", entry) for entry in _entries(self._body.get("params"))]
        # The last holds all others; were there one that no other holds, it would come after it.
        draft.children += [("value", f"e{index}") for index in reversed(range(len(expressions)))]
        return draft

    def _resolved(self, value: Value) -> Node | None:
        """What is meant: of a number what it stands for, of a scope or a mere statement what is in it."""
        while True:
            if isinstance(value, str):
                found = self._entry(value)
                if found is None:
                    return None
                value = found
            inner = _inner(value)
            if inner is None:
                return value
            value = inner

    def _entry(self, reference: str) -> Node | None:
        """What a number stands for, unless it was shown already: in a damaged dump numbers may go in circles."""
        value: Value | None = reference
        while isinstance(value, str):
            if value in self._shown:
                return None
            self._shown.add(value)
            value = self._at(value)
        return value

    def _draft(self, node: Node) -> _Draft:
        kind = node.get("kind")
        label = kind.name if isinstance(kind, Node) else kind or node.name
        draft = _Draft(label, self._span(node) or (self._span(kind) if isinstance(kind, Node) else None))
        draft.type = type_text(node.get("ty"))
        draft.is_written = str(node.get("span")).endswith("(#0)")
        for key, value in node.parts:
            if key not in _SKIPPED and key != "kind":
                self._take(draft, key, value)
        if isinstance(kind, Node):
            self._take_kind(draft, kind)
        return draft

    def _take_kind(self, draft: _Draft, kind: Node) -> None:
        if kind.name in ("VarRef", "UpvarRef"):
            draft.details.append(self._variable(kind, draft.span))
        elif kind.name == "Literal":
            draft.details.append(self._literal(kind, draft.span))
        elif kind.name == "Field":
            self._take(draft, "lhs", kind.get("lhs") or "")
            draft.details.append(self._field_name(kind, draft))
        elif kind.name == "Binding":
            draft.details.append(_unquoted(kind.get("name")))
            self._take(draft, "subpattern", kind.get("subpattern") or "")
        elif kind.name == "Block":
            self._take_block(draft, kind)
        else:
            self._say_what(draft, kind)
            self._take_parts(draft, kind)
            self._say_how(draft, kind)

    def _say_how(self, draft: _Draft, kind: Node) -> None:
        """Whether the program's text has what is done here: a reference taken, or followed, may be the compiler's."""
        sign = _SIGNS.get(kind.name)
        if sign and draft.span is not None and not self._program.cut(draft.span).startswith(sign):
            draft.details.append("automatic")
        if kind.name == "Call" and kind.get("from_hir_call") is None:
            draft.details.append("of an operator")

    def _say_what(self, draft: _Draft, kind: Node) -> None:
        """The type or closure that is made or taken apart, and the variant, as far as the program's text names it."""
        inner = _only(kind) if kind.bracket == "(" else kind
        for key in ("adt_def", "closure_id"):
            if isinstance(inner, Node) and isinstance(found := inner.get(key), str):
                draft.details.append(type_text(found))
        if kind.name == "Variant":
            written = _PATH.match(self._program.cut(draft.span)) if draft.span and draft.is_written else None
            number = kind.get("variant_index")
            draft.details[:] = [written[0] if written else f"variant {number} of {' '.join(draft.details)}"]

    def _take_block(self, draft: _Draft, kind: Node) -> None:
        block = _only(kind)
        found = self._entry(block) if isinstance(block, str) else block
        if found is not None:
            self._take_parts(draft, found)

    def _take_parts(self, draft: _Draft, node: Node) -> None:
        for key, value in node.parts:
            if key not in _SKIPPED:
                self._take(draft, key, value)

    def _take(self, draft: _Draft, key: str, value: Value) -> None:
        """Take up a part: a number of something else as a child, a word as one of the detail's."""
        if isinstance(value, str):
            self._take_atom(draft, key, value)
        elif key == "borrow_kind":
            draft.details.append(_borrow(value))
        elif value.name in _WRAPPERS and value.get("kind") is None:
            self._take_wrapped(draft, key, value)
        elif value.name in {"FieldExpr", "FieldPat"}:
            self._take_field(draft, value)
        elif value.get("kind") is not None or value.name in {"Arm", "Param"}:
            draft.children.append((_FIELDS.get(key, key), value))
        elif value.bracket == "[":
            for _, each in value.parts:
                self._take(draft, key, each)
        elif key in _TOLD:
            draft.details.append(_words_of(value))

    def _take_atom(self, draft: _Draft, key: str, value: str) -> None:
        if _REFERENCE.match(value):
            draft.children.append((_FIELDS.get(key, key), value))
        elif value not in _EMPTY and key not in _TYPE_LISTS and not _NUMBERED.match(value):
            draft.details.append(type_text(_unquoted(value)))

    def _take_wrapped(self, draft: _Draft, key: str, value: Node) -> None:
        for inner, each in value.parts:
            if inner not in _SKIPPED and not (value.name == "ClosureExpr" and inner == "args"):
                self._take(draft, inner or key, each)

    def _take_field(self, draft: _Draft, value: Node) -> None:
        name = _field_number(value.get("name") or value.get("field"))
        child = value.get("expr") or value.get("pattern")
        if child is not None:
            draft.children.append((name, child))

    def _variable(self, kind: Node, span: Span | None) -> str:
        place = _local(kind)
        written = self._program.cut(span) if span is not None else ""
        return self._names.get(place) or (written if _IDENTIFIER.match(written) else "")

    def _literal(self, kind: Node, span: Span | None) -> str:
        lit = kind.get("lit")
        place = self._span(lit) if isinstance(lit, Node) else None
        if place is not None and (written := self._program.cut(place)):
            return f"-{written}" if kind.get("neg") == "true" else written
        return _words_of(lit.get("node") or "") if isinstance(lit, Node) else ""

    def _field_name(self, kind: Node, draft: _Draft) -> str:
        """The field as the program has it (``.x``); the dump has its number."""
        owner = self._listed(kind.get("lhs"))
        around = self._span(owner) if owner is not None else None
        number = _field_number(kind.get("name"))
        if draft.span is None or around is None or not draft.span.start == around.start < around.end < draft.span.end:
            return f".{number}"
        written = self._program.cut(draft.span).rpartition(".")[2].strip()
        return f".{written if _IDENTIFIER.match(written) else number}"

    def _listed(self, reference: Value | None) -> Node | None:
        """The same, shown or not."""
        way: set[str] = set()
        value = reference
        while isinstance(value, str) and value not in way:
            way.add(value)
            value = self._at(value)
        return value if isinstance(value, Node) else None

    def _at(self, reference: str) -> Value | None:
        match = _REFERENCE.match(reference)
        entries = self._lists[match[1]] if match else []
        return entries[int(match[2])] if match and int(match[2]) < len(entries) else None

    def _span(self, node: Node) -> Span | None:
        text = node.get("span")
        span = read_span(text, self._program.filename) if isinstance(text, str) else None
        return clamped(span, self._program) if span is not None else None


def _inner(node: Node) -> Value | None:
    """What stands for ``node``: a scope's value, a statement's expression."""
    kind = node.get("kind")
    if not isinstance(kind, Node):
        return None
    if kind.name == "Scope":
        return kind.get("value")
    return kind.get("expr") if node.name == "Stmt" and kind.name == "Expr" else None


def _entries(value: Value | None) -> list[Node]:
    return [each for _, each in value.parts if isinstance(each, Node)] if isinstance(value, Node) else []


def _values(value: Value | None) -> list[Value]:
    return [each for _, each in value.parts] if isinstance(value, Node) else []


def _only(value: Value | None) -> Value | None:
    """What a struct with a single part holds."""
    return value.parts[0][1] if isinstance(value, Node) and len(value.parts) == 1 else value


def _names(body: Node) -> dict[str, str]:
    """The names of local variables, by the numbers that the dump gives them."""
    names = {}
    expressions = (entry.get("kind") for entry in _entries(body.get("exprs")))
    pending: list[Value] = [
        expression for expression in expressions if isinstance(expression, Node) and expression.name == "Let"
    ]
    pending += [entry for key in ("params", "stmts", "arms") for entry in _entries(body.get(key))]
    while pending:
        value = pending.pop()
        if isinstance(value, Node):
            if value.name == "Binding" and (name := value.get("name")):
                names[_local(value)] = _unquoted(name)
            pending += [each for _, each in value.parts]
    return names


def _local(node: Node) -> str:
    """A local variable's identity: the last ``HirId`` within ``node``."""
    for key in ("var", "id", "var_hir_id"):
        if isinstance(found := node.get(key), Node):
            return _words_of(found)
    return ""


def _owner(path: str, span: Span | None, program: Program) -> tuple[str, Span | None]:
    """A body's dotted name, and all of its item's text: by its place, if an item of that name is there."""
    plain, *inner = re.split(r"::(?=\{closure|\{constant|\{async|\{coroutine)", path)
    last = plain.rpartition("::")[2]
    around = [
        each
        for each in items(program)
        if span is not None and each.span.contains(span) and each.name.rpartition(".")[2] == last
    ]
    if not around:
        return path.replace("::", "."), None
    item = around[-1]
    return ".".join((item.name, *(each.replace("::", ".") for each in inner))), span if inner else item.span


def _borrow(kind: Node) -> str:
    """Older compilers have ``Mut { allow_two_phase_borrow: true }``, newer ones ``Mut { kind: TwoPhaseBorrow }``."""
    two_phase = any(value in ("TwoPhaseBorrow", "true") for _, value in kind.parts)
    return "mut, two-phase" if two_phase else "mut"


def _field_number(value: Value | None) -> str:
    """``field[1]`` in older compilers, ``1`` in newer ones."""
    return _unquoted(value).removeprefix("field[").removesuffix("]")


def _unquoted(value: Value | None) -> str:
    return value.strip('"') if isinstance(value, str) else ""


def _words_of(value: Value) -> str:
    if isinstance(value, str):
        return value
    inner = " ".join(_words_of(each) for _, each in value.parts)
    return f"{value.name} {inner}".strip()
