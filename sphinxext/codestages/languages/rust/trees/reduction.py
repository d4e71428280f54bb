"""rustc's syntax tree, reduced to a node for each item, statement, expression, pattern and type.

The layers of a dump (``Expr { kind: Binary(Spanned { node: Lt, … }, …), span, … }``) become one node ``Binary`` with
the detail ``Lt``. The rules depend on shapes more than on names, because names change from compiler to compiler:

- a struct with a ``kind`` has the kind as its label, and the kind's parts as its own; other structs keep their name;
- tuples, and the few structs in ``_LAYERS``, are layers: their parts belong to the node around them;
- parts that say nothing (ids, empty lists, defaults) are left out; all others are kept, also under unknown names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ....model.program import Program
from ....model.shapes.tree import TreeNode
from ....model.span import Span
from ..spans import clamped, read_span
from .dump import Node, Reader, Value

_SKIPPED_KEYS = (
    "id|ref_id|tokens|is_placeholder|prior_type_ascription|could_be_bare_literal|has_where_token|inject_use_span|"
    "colon_span|colon_sp|recovered|movability|style|delim|is_shorthand|shorthand|fn_decl_span|"
    "fn_arg_span|parens|[a-z_]*_id|where_predicates_split|constness_span|eq_span|position|mgca_disambiguation"
)
READER = Reader(
    rf"(?:{_SKIPPED_KEYS}): [^\n]*[^\[({{\n]|[a-z_]\w*: (?:None|\[\]|false|No|Inherited|Implicit|Final)|NodeId\(\d+\)"
)

_LAYER_NAMES = """
    FnSig FnHeader FnDecl Generics WhereClause MutTy TraitRef PolyTraitRef AngleBracketedArgs ParenthesizedArgs
    PathSegment AnonConst Spanned MacCallStmt Local Struct Label Lifetime TraitBoundModifiers ModSpans Lit
    Body Guard TyAliasWhereClauses TyAliasWhereClause QSelf DelimArgs DelimSpan TraitImplHeader
"""
_LAYERS = frozenset(_LAYER_NAMES.split())
_EMPTY_ATOMS = """
    None [] false No Not Default Inherited Implicit Final Never Normal Positive Unsuffixed Alone Cooked Safe Maybe
    FromSource Movable NotAbsolute Ref ByValue Synthesized Direct For Prefix NotPresent Dyn AnonConst Unit Unrestricted
    "positive" ()
"""
_EMPTY = frozenset(_EMPTY_ATOMS.split())
_WORDS = {"Mut": "mut", "Unsafe": "unsafe", "Raw": "raw", "Value": "move", "UserProvided": "unsafe", "Rest": ".."}
_MODIFIERS = {"constness": "const", "asyncness": "async", "unsafety": "unsafe", "safety": "unsafe", "is_auto": "auto"}
_MODIFYING = {"Async": "async", "Gen": "gen", "AsyncGen": "async gen", "Value": "move"}
"""Structs that are only the place of a modifier, with the modifier as the program writes it."""

_OPERATIONS = frozenset({"Unary", "Binary", "AssignOp"})
_TRANSPARENT_STATEMENTS = frozenset({"Expr", "Item"})

_PARTS = {
    "AddrOf": ("", "", "of"),
    "Array": ("elements",),
    "Assign": ("left", "right"),
    "AssignOp": ("", "left", "right"),
    "Await": ("of",),
    "Binary": ("", "left", "right"),
    "Break": ("", "value"),
    "Call": ("function", "arguments"),
    "Cast": ("value", "type"),
    "Field": ("of",),
    "ForLoop": ("pat", "iter", "body"),
    "Ident": ("", "", "subpattern"),
    "If": ("condition", "then", "else"),
    "Index": ("of", "index"),
    "Init": ("init",),
    "InitElse": ("init", "else"),
    "Let": ("pat", "value"),
    "Loop": ("body",),
    "Match": ("scrutinee", "arms"),
    "MethodCall": ("", "arguments"),
    "Or": ("alternatives",),
    "Paren": ("of",),
    "Range": ("start", "end"),
    "Repeat": ("value", "count"),
    "Ret": ("value",),
    "Tup": ("elements",),
    "Try": ("of",),
    "Unary": ("", "of"),
    "While": ("condition", "body"),
}
"""Names for the parts of tuples, by the tuple's name. In the dump these parts have no names."""

_IDENT = re.compile(r"^((?:r#)?'?\w+)#\d+$")
_LIFETIME = re.compile(r"^(?:lifetime|label)\((?:\d+: )?('[^#)]+)(?:#\d+)?\)$")
_PLACE = re.compile(r":\d+:\d+: \d+:\d+ \(#\d+\)$|^no-location")
_BINDING = re.compile(r"(?:ref\s+)?(?:mut\s+)?\S+?(?=\s*@|$|\s)")
_MAX_DETAIL = 72


@dataclass(slots=True)
class _Draft:
    """A node that is being made."""

    label: str
    span: Span | None
    details: list[str] = field(default_factory=list)
    children: list[tuple[str, Node]] = field(default_factory=list)


def reduce_tree(text: str, program: Program) -> Iterator[TreeNode]:
    """Yield the nodes of a dump of the syntax tree, in pre-order."""
    reduction = _Reduction(program)
    pending = [("", value, 0) for _, value in reversed(READER.read(text).parts) if isinstance(value, Node)]
    while pending:
        name, value, depth = pending.pop()
        draft = reduction.draft(value)
        if depth and not (draft.span or draft.details or draft.children):
            continue
        detail = _shortened(" ".join(dict.fromkeys(draft.details)))
        yield TreeNode(label=draft.label, depth=depth, field=name, detail=detail, span=draft.span)
        pending += [(key, child, depth + 1) for key, child in reversed(draft.children)]


class _Reduction:
    """The rules, applied to one program."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def draft(self, node: Node) -> _Draft:
        """Return the tree node that ``node`` becomes; its children are nodes of the dump."""
        kind = node.get("kind")
        draft = _Draft(_label(node, kind), self._span(node))
        if leaf := self._leaf(node, draft):
            draft.details.append(leaf)
            return draft
        for key, value in node.parts:
            if key != "kind":
                self._take(draft, key, value)
        if kind is not None:
            self._take_kind(draft, kind)
        draft.children = self._in_source_order(draft.children)
        return draft

    def _leaf(self, node: Node, draft: _Draft) -> str:
        """Return the source text of a literal, an attribute or a binding's name; empty for other nodes.

        The text of these nodes says more than their parts, which are left out.
        """
        if draft.span is None:
            return ""
        text = self._program.cut(draft.span)
        if node.name == "Attribute" or draft.label == "Lit":
            return text
        if draft.label == "Ident" and node.name == "Pat" and (binding := _BINDING.match(text)):
            draft.children += self._subpattern(node)
            return binding[0]
        return ""

    def _subpattern(self, node: Node) -> list[tuple[str, Node]]:
        inner = _Draft("", None)
        kind = node.get("kind")
        for _, value in kind.parts if isinstance(kind, Node) else ():
            if isinstance(value, Node) and value.name == "Some":
                self._take(inner, "subpattern", value)
        return inner.children

    def _take_kind(self, draft: _Draft, kind: Value) -> None:
        if isinstance(kind, str):
            return
        if kind.name in {"MacCall", "MacroDef"}:
            self._take_macro(draft, kind)
        elif kind.bracket == "{":
            self._take_all(draft, kind)
        else:
            self._take_kind_parts(draft, kind)

    def _take_kind_parts(self, draft: _Draft, kind: Node) -> None:
        names = _PARTS.get(kind.name, ())
        for index, (_, value) in enumerate(kind.parts):
            name = names[index] if index < len(names) else ""
            if isinstance(value, Node) and _is_payload(value, kind):
                self._take_all(draft, value)
            elif isinstance(value, str) and index == 0 and kind.name in _OPERATIONS:
                draft.details.append(value)
            else:
                self._take(draft, name, value)

    def _take_macro(self, draft: _Draft, kind: Node) -> None:
        """Add a macro's name. What a call or a definition contains is tokens, and not a tree."""
        path = _find(kind, "Path") if kind.name == "MacCall" else None
        if path is not None:
            draft.details.append(f"{_path_text(path)}!")
        for key, value in kind.parts:
            if isinstance(value, str):
                draft.details += _words(key, value)

    def _take_all(self, draft: _Draft, node: Node) -> None:
        for key, value in node.parts:
            self._take(draft, "" if key == "kind" else key, value)

    def _take(self, draft: _Draft, key: str, value: Value) -> None:
        """Add a part to the node: a word to the details, a struct as a child, a layer by its own parts."""
        if isinstance(value, str):
            draft.details += _words(key, value)
        elif value.bracket == "{":
            self._take_struct(draft, key, value)
        elif value.bracket == "(":
            self._take_tuple(draft, key, value)
        else:
            for _, part in value.parts:
                self._take(draft, key, part)

    def _take_struct(self, draft: _Draft, key: str, value: Node) -> None:
        if value.name == "Visibility":
            self._take_visibility(draft, value)
        elif value.name == "Path":
            self._take_path(draft, value)
        elif value.name in _MODIFYING:
            draft.details.append(_MODIFYING[value.name])
        elif value.name in _LAYERS and value.get("kind") is None:
            for name, part in value.parts:
                self._take(draft, name if name in _NAMED else key or name, part)
        elif value.get("kind") not in _EMPTY:
            draft.children.append((key, _unwrapped(value)))

    def _take_tuple(self, draft: _Draft, key: str, value: Node) -> None:
        if value.name != "Some" and all(isinstance(part, str) and _PLACE.search(part) for _, part in value.parts):
            draft.details += _words(key, value.name)
            return
        names = _PARTS.get(value.name, ()) if value.name.startswith("Init") else ()
        for index, (_, part) in enumerate(value.parts):
            self._take(draft, names[index] if index < len(names) else key, part)

    def _take_visibility(self, draft: _Draft, value: Node) -> None:
        span = self._span(value)
        if span is not None and (text := self._program.cut(span)):
            draft.details.append(text)

    def _take_path(self, draft: _Draft, path: Node) -> None:
        """Add a path to the details, and its generic arguments as children."""
        draft.details.append(_path_text(path))
        for segment in _segments(path):
            arguments = segment.get("args")
            if isinstance(arguments, Node):
                self._take(draft, "args", arguments)

    def _span(self, node: Node) -> Span | None:
        text = node.get("span")
        if text is None and isinstance(spans := node.get("spans"), Node):
            text = spans.get("inner_span")
        if text is None and isinstance(prefix := node.get("prefix"), Node) and not _is_nested(node):
            text = prefix.get("span")
        span = read_span(text, self._program.filename) if isinstance(text, str) else None
        return clamped(span, self._program) if span is not None else None

    def _in_source_order(self, children: list[tuple[str, Node]]) -> list[tuple[str, Node]]:
        """Return the children in the order of their places; one without a place stays after the one before it."""
        placed = []
        last = (0, 0)
        for index, (key, node) in enumerate(children):
            span = self._span(node)
            last = span.start if span is not None else last
            placed.append((last, index, (key, node)))
        return [child for _, _, child in sorted(placed, key=lambda entry: entry[:2])]


_NAMED = frozenset(
    {"inputs", "output", "params", "predicates", "bounds", "ty", "attrs", "init", "fields", "args", "else"}
)
"""Names that a part of a layer keeps. Other parts get the name of the layer."""


def _is_nested(use: Node) -> bool:
    """True if a ``use`` names several things in braces. These are outside the span of its prefix."""
    kind = use.get("kind")
    return isinstance(kind, Node) and kind.name == "Nested"


def _label(node: Node, kind: Value | None) -> str:
    if node.name == "GenericParam" or kind is None:
        return node.name
    return kind.name if isinstance(kind, Node) else kind


def _is_payload(value: Value, kind: Node) -> bool:
    """True if a struct is the contents of a kind (``Fn(Fn { … })``), and not a node of its own."""
    if isinstance(value, str) or value.bracket != "{" or value.name in {"Path", "Spanned"}:
        return False
    if value.name in _LAYERS or value.name == kind.name:
        return True
    return value.get("kind") is None and value.get("span") is None


def _unwrapped(value: Node) -> Node:
    """Return the expression or item that is all of a statement or pattern; other nodes as they are."""
    while value.name in {"Stmt", "Pat"}:
        kind = value.get("kind")
        if not isinstance(kind, Node) or kind.name not in _TRANSPARENT_STATEMENTS or len(kind.parts) != 1:
            break
        inner = kind.parts[0][1]
        if not isinstance(inner, Node):
            break
        value = inner
    return value


def _words(key: str, atom: str) -> list[str]:
    """Return the word that an atom adds to the details, as a list that can be empty."""
    if atom in {"Yes", "true"}:
        return [_MODIFIERS.get(key, key)] if key else []
    if atom in _EMPTY or _PLACE.search(atom) or atom.startswith(("NodeId(", "LazyTokenStream", "LazyAttrTokenStream")):
        return []
    if match := _IDENT.match(atom) or _LIFETIME.match(atom):
        return [match[1]]
    if atom.startswith("#"):
        return []
    return [_WORDS.get(atom, atom)]


def _path_text(path: Node) -> str:
    names = (segment.get("ident") for segment in _segments(path))
    return "::".join(re.sub(r"#\d+$", "", name) for name in names if isinstance(name, str)).replace("{{root}}::", "::")


def _segments(path: Node) -> Iterator[Node]:
    segments = path.get("segments")
    if isinstance(segments, Node):
        yield from (segment for _, segment in segments.parts if isinstance(segment, Node))


def _find(node: Node, name: str) -> Node | None:
    """Return the first struct called ``name`` in ``node``, which can be ``node`` itself; None if there is none."""
    pending: list[Value] = [node]
    while pending:
        value = pending.pop()
        if isinstance(value, Node):
            if value.name == name:
                return value
            pending += [part for _, part in reversed(value.parts)]
    return None


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _MAX_DETAIL else f"{line[: _MAX_DETAIL - 1]}…"
