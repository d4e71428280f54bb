"""rustc's THIR, reduced to a tree for each body.

The dump has a list for each of a body's expressions, blocks, statements and arms. They refer to each other by number::

    Expr { kind: Binary { op: Add, lhs: e4, rhs: e6 }, ty: u32, span: fib.rs:3:35: 3:45 (#0) }

In the tree, an expression has its kind as its label, and its type in its detail. The scopes that the compiler puts
around every expression are left out, and so are the compiler's numbers.

The module is long because one class follows all these references: every kind of node leads to every other kind.
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
    r"(?>(?: {12}[^\n]*\n)+) {8}\},(?=\n)"
)
"""An expression that is only a scope, as every second one is. Its value replaces it before the dump is read."""

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
_DETAIL_KEYS = frozenset({"cast", "lo", "hi", "op", "value"})
_LONGEST = 72


def read_bodies(text: str, program: Program) -> Iterator[TreeNode]:
    """Yield the nodes of all trees of a dump, in pre-order; a tree for each body, in the order of the dump."""
    path = ""
    bodies = []
    for _, value in _READER.read(_SCOPE.sub(r"\n\1,", text)).parts:
        if isinstance(value, str):
            head = _HEAD.match(value)
            path = head["path"] if head else ""
        elif value.name == "Thir":
            bodies.append((path, value))
    # First the names of all bodies: a closure refers to variables of the body around it.
    names: dict[str, str] = {}
    for _, body in bodies:
        names |= _names(body)
    for path, body in bodies:
        yield from _Body(path, body, program, names).nodes()


@dataclass(slots=True)
class _Draft:
    """A node that is being made. ``is_written`` is True if its span is that of code outside macros."""

    label: str
    span: Span | None = None
    details: list[str] = field(default_factory=list)
    type: str = ""
    is_written: bool = False
    children: list[tuple[str, Value]] = field(default_factory=list)

    def _says(self, word: str) -> bool:
        """True if the type begins with the word, which need not be repeated then: ``Point`` of ``Point<u8>``."""
        return self.type == word or self.type.startswith(f"{word}<")

    @property
    def detail(self) -> str:
        """The details and the type, shortened to ``_LONGEST`` characters."""
        words = " ".join(dict.fromkeys(detail for detail in self.details if detail and not self._says(detail)))
        text = f"{words}: {self.type}" if words and self.type else words or self.type
        return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


class _Body:
    """The lists of one body, and the rules that make a tree of them."""

    def __init__(self, path: str, body: Node, program: Program, names: dict[str, str]) -> None:
        self._path = path
        self._body = body
        self._program = program
        self._names = names
        self._lists = {letter: _values(body.get(name)) for letter, name in _LISTS.items()}
        self._shown: set[str] = set()

    def nodes(self) -> Iterator[TreeNode]:
        """Yield the nodes of the body's tree, in pre-order."""
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
        # The last expression holds all others, and no node is shown twice. An expression that none holds comes after.
        draft.children += [("value", f"e{index}") for index in reversed(range(len(expressions)))]
        return draft

    def _resolved(self, value: Value) -> Node | None:
        """Return the node for ``value``; None if it was shown already.

        A number is replaced by its entry, and a scope, or a statement that is only an expression, by what it holds.
        """
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
        """Return the node to which a number refers; None if it was shown already.

        In a damaged dump, numbers can refer to each other in a circle.
        """
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
            self._name_type(draft, kind)
            self._take_parts(draft, kind)
            self._mark_implicit(draft, kind)

    def _mark_implicit(self, draft: _Draft, kind: Node) -> None:
        """Add ``automatic`` to a borrow or dereference that the program does not write, and mark calls of operators."""
        sign = _SIGNS.get(kind.name)
        if sign and draft.span is not None and not self._program.cut(draft.span).startswith(sign):
            draft.details.append("automatic")
        # The reader leaves out what is ``false``.
        if kind.name == "Call" and kind.get("from_hir_call") is None:
            draft.details.append("of an operator")

    def _name_type(self, draft: _Draft, kind: Node) -> None:
        """Add the name of the type or closure that is made or matched.

        A variant is named as in the program's text. If the text does not name it, its number is added.
        """
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
        """Add a part to the node: a number or a node as a child, a word to the details."""
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
            for _, part in value.parts:
                self._take(draft, key, part)
        elif key in _DETAIL_KEYS:
            draft.details.append(_words_of(value))

    def _take_atom(self, draft: _Draft, key: str, value: str) -> None:
        if _REFERENCE.match(value):
            draft.children.append((_FIELDS.get(key, key), value))
        elif value not in _EMPTY and key not in _TYPE_LISTS and not _NUMBERED.match(value):
            draft.details.append(type_text(_unquoted(value)))

    def _take_wrapped(self, draft: _Draft, key: str, value: Node) -> None:
        for inner, part in value.parts:
            if inner not in _SKIPPED and not (value.name == "ClosureExpr" and inner == "args"):
                self._take(draft, inner or key, part)

    def _take_field(self, draft: _Draft, value: Node) -> None:
        name = _field_number(value.get("name") or value.get("field"))
        child = value.get("expr") or value.get("pattern")
        if child is not None:
            draft.children.append((name, child))

    def _variable(self, kind: Node, span: Span | None) -> str:
        """Return the name of the variable that is referred to; empty if it is not known."""
        place = _local(kind)
        written = self._program.cut(span) if span is not None else ""
        return self._names.get(place) or (written if _IDENTIFIER.match(written) else "")

    def _literal(self, kind: Node, span: Span | None) -> str:
        """Return a literal as the program writes it; as the dump does if its place is not in the program."""
        lit = kind.get("lit")
        place = self._span(lit) if isinstance(lit, Node) else None
        if place is not None and (written := self._program.cut(place)):
            return f"-{written}" if kind.get("neg") == "true" else written
        return _words_of(lit.get("node") or "") if isinstance(lit, Node) else ""

    def _field_name(self, kind: Node, draft: _Draft) -> str:
        """Return the field as the program writes it (``.x``), or else by its number, which is all that the dump has."""
        owner = self._listed(kind.get("lhs"))
        around = self._span(owner) if owner is not None else None
        number = _field_number(kind.get("name"))
        if draft.span is None or around is None or not draft.span.start == around.start < around.end < draft.span.end:
            return f".{number}"
        written = self._program.cut(draft.span).rpartition(".")[2].strip()
        return f".{written if _IDENTIFIER.match(written) else number}"

    def _listed(self, reference: Value | None) -> Node | None:
        """Return the node to which a number refers, whether it was shown or not; None if there is none."""
        passed: set[str] = set()
        value = reference
        while isinstance(value, str) and value not in passed:
            passed.add(value)
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
    """Return the part that is shown in place of ``node``: a scope's value, a statement's expression; else None."""
    kind = node.get("kind")
    if not isinstance(kind, Node):
        return None
    if kind.name == "Scope":
        return kind.get("value")
    return kind.get("expr") if node.name == "Stmt" and kind.name == "Expr" else None


def _entries(value: Value | None) -> list[Node]:
    return [part for _, part in value.parts if isinstance(part, Node)] if isinstance(value, Node) else []


def _values(value: Value | None) -> list[Value]:
    return [part for _, part in value.parts] if isinstance(value, Node) else []


def _only(value: Value | None) -> Value | None:
    """Return the only part of ``value``; ``value`` itself if it does not have exactly one."""
    return value.parts[0][1] if isinstance(value, Node) and len(value.parts) == 1 else value


def _names(body: Node) -> dict[str, str]:
    """Return the names of a body's local variables, by the numbers that the dump gives them."""
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
            pending += [part for _, part in value.parts]
    return names


def _local(node: Node) -> str:
    """Return what identifies the local variable that ``node`` declares or uses: the words of its ``HirId``."""
    for key in ("var", "id", "var_hir_id"):
        if isinstance(found := node.get(key), Node):
            return _words_of(found)
    return ""


def _owner(path: str, span: Span | None, program: Program) -> tuple[str, Span | None]:
    """Return a body's dotted name, and the span of its item, or of the body itself if it is a closure.

    The item is the innermost one of that name around ``span``. If there is none, the name is the compiler's path, and
    the span is None.
    """
    plain, *inner = re.split(r"::(?=\{closure|\{constant|\{async|\{coroutine)", path)
    last = plain.rpartition("::")[2]
    around = [
        item
        for item in items(program)
        if span is not None and item.span.contains(span) and item.name.rpartition(".")[2] == last
    ]
    if not around:
        return path.replace("::", "."), None
    item = around[-1]
    return ".".join((item.name, *(part.replace("::", ".") for part in inner))), span if inner else item.span


def _borrow(kind: Node) -> str:
    """Return the words for a mutable borrow.

    Older compilers print ``Mut { allow_two_phase_borrow: true }``, newer ones ``Mut { kind: TwoPhaseBorrow }``.
    """
    two_phase = any(value in ("TwoPhaseBorrow", "true") for _, value in kind.parts)
    return "mut, two-phase" if two_phase else "mut"


def _field_number(value: Value | None) -> str:
    """Return a field's number. Older compilers print ``field[1]``, newer ones ``1``."""
    return _unquoted(value).removeprefix("field[").removesuffix("]")


def _unquoted(value: Value | None) -> str:
    return value.strip('"') if isinstance(value, str) else ""


def _words_of(value: Value) -> str:
    """Return all names and atoms of ``value``, separated by spaces."""
    if isinstance(value, str):
        return value
    inner = " ".join(_words_of(part) for _, part in value.parts)
    return f"{value.name} {inner}".strip()
