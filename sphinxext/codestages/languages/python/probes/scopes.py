"""Where the program's scopes and their names are: the scopes of a syntax tree, walked as the compiler walks them.

``symtable`` alone says what the scopes are, but of their places it knows only the first line. ``beside`` finds the
scope of the tree for each of its tables. If it is not certain that the two are the same scope, there is no place.
"""

from __future__ import annotations

import ast
import re
import sys

from . import TYPE_CHECKING
from .code_objects import definition_span
from .syntax_trees import POSITIONS_IN_STRINGS, reads_the_same

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from symtable import SymbolTable
    from typing import Any, TypeAlias

    from .source import Source, Span

    Places: TypeAlias = list[tuple[str, Span | None]]
    Visits: TypeAlias = list[tuple[Any, "Scope"]]

COMPREHENSIONS = {"ListComp": "listcomp", "SetComp": "setcomp", "DictComp": "dictcomp", "GeneratorExp": "genexpr"}
BEFORE_NAME = re.compile(r"(?:async[\s\\]+def|def|class)[\s\\]+")
AS = re.compile(r"[\s\\)]*as[\s\\]+")


class Scope:
    """A scope of the syntax tree. ``places`` has, by name, what happens to the name: ``(how, span)``."""

    def __init__(self, parent: Scope | None, name: str, line: int, span: Span | None, owner: str = "") -> None:
        self.parent = parent
        self.name = name
        self.line = line
        self.span = span
        self.owner = owner
        self.places: dict[str, Places] = {}
        self.children: list[Scope] = []

    def note(self, name: str, how: str, span: Span | None) -> None:
        """Add a place of a name. A private name in a class is mangled, as the compiler does it."""
        owner = self.owner.lstrip("_")
        if owner and name.startswith("__") and not name.endswith("__") and "." not in name:
            name = "_" + owner + name
        self.places.setdefault(name, []).append((how, span))

    def place(self, name: str) -> tuple[Span | None, str]:
        """Return ``(span, how)`` for the place where a name is first bound in the text, or else first mentioned."""
        found = self.places.get(name, [])
        placed = sorted((entry for entry in found if entry[1]), key=lambda entry: entry[1] or []) or found
        bound = [entry for entry in placed if entry[0] not in ("used", "declared", "iterated")]
        bound = bound or [entry for entry in placed if entry[0] == "iterated"]
        how, span = next(iter(bound or placed), ("", None))
        return span, how


def beside(tables: Sequence[SymbolTable], scope: Scope | None) -> list[Scope | None]:
    """Return the scope of each table, or None. The tables are the children of the table of ``scope``.

    From 3.12 on, a comprehension without a table of its own is part of ``scope``.
    """
    if scope is None:
        return [None] * len(tables)
    keys = {(table.get_name(), table.get_lineno()) for table in tables}
    pending = scope.children[::-1]
    own: list[Scope] = []
    while pending:
        inner = pending.pop()
        if inner.name in COMPREHENSIONS.values() and (inner.name, inner.line) not in keys:
            for name, places in inner.places.items():
                scope.places.setdefault(name, []).extend(places)
            pending += reversed(inner.children)
        else:
            own.append(inner)
    alike: dict[tuple[str, int], list[SymbolTable]] = {}
    found: dict[tuple[str, int], list[Scope]] = {}
    for table in tables:
        alike.setdefault((table.get_name(), table.get_lineno()), []).append(table)
    for inner in own:
        found.setdefault((inner.name, inner.line), []).append(inner)
    pairs: dict[int, Scope] = {}
    for key, group in alike.items():
        if _are_same(group, found.get(key, ())):
            pairs.update(zip(map(id, group), found[key]))
    return [pairs.get(id(table)) for table in tables]


def _are_same(tables: Sequence[SymbolTable], scopes: Sequence[Scope]) -> bool:
    """True if there are as many tables as scopes of one name and line and, if several, they mention the same names."""
    if len(tables) != len(scopes):
        return False
    fits = (set(scope.places) <= set(table.get_identifiers()) for table, scope in zip(tables, scopes))
    return len(tables) == 1 or all(fits)


def find_scopes(tree: ast.Module, source: Source) -> Scope:
    """Return the module's scope, which contains all others."""
    return _ScopeFinder(tree, source).module


class _ScopeFinder:
    """One walk over a tree, without recursion. A visit returns what to visit next, each with its scope."""

    def __init__(self, tree: ast.Module, source: Source) -> None:
        self.source = source
        self.doubtful: set[int] = set()
        self.module = Scope(None, "top", 0, None)
        imports = [statement for statement in tree.body if isinstance(statement, ast.ImportFrom)]
        futures = [alias.name for statement in imports if statement.module == "__future__" for alias in statement.names]
        unevaluated = "annotations" in futures
        # Annotations that are not evaluated at once are not part of the scope around them.
        self.annotations_apart = sys.version_info >= (3, 14) or (unevaluated and sys.version_info >= (3, 10))
        pending: Visits = [(tree, self.module)]
        while pending:
            node, scope = pending.pop()
            visit = getattr(self, "visit_" + type(node).__name__, self.visit_parts)
            pending += reversed([(part, inner) for part, inner in visit(node, scope) if part is not None])

    def visit_parts(self, node: Any, scope: Scope) -> Visits:
        return [(child, scope) for child in ast.iter_child_nodes(node)]

    def visit_JoinedStr(self, node: Any, scope: Scope) -> Visits:
        if not POSITIONS_IN_STRINGS:
            self.doubtful.update(id(inner) for inner in ast.walk(node))
        return self.visit_parts(node, scope)

    def visit_FunctionDef(self, node: Any, scope: Scope) -> Visits:
        scope.note(node.name, "defined", self.name_span(node))
        outside = within([*node.decorator_list, *node.args.defaults, *node.args.kw_defaults], scope)
        outer, parameters = self.type_parameters(node, scope)
        inner = self.enter(node, outer, node.name)
        arguments = self.arguments(node, inner)
        annotations = [] if self.annotations_apart else [given.annotation for given in arguments]
        returns = [] if self.annotations_apart else [node.returns]
        return outside + parameters + within(annotations + returns, outer) + within(node.body, inner)

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_ClassDef(self, node: Any, scope: Scope) -> Visits:
        scope.note(node.name, "defined", self.name_span(node))
        outer, parameters = self.type_parameters(node, scope)
        inner = self.enter(node, outer, node.name, owner=node.name)
        heading = within([*node.bases, *node.keywords], outer)
        return within(node.decorator_list, scope) + parameters + heading + within(node.body, inner)

    def visit_TypeAlias(self, node: Any, scope: Scope) -> Visits:
        outer, parameters = self.type_parameters(node, scope)
        return [(node.name, scope), *parameters, (node.value, self.enter(node, outer, node.name.id))]

    def visit_Lambda(self, node: Any, scope: Scope) -> Visits:
        inner = self.enter(node, scope, "lambda")
        self.arguments(node, inner)
        return [*within(node.args.defaults + node.args.kw_defaults, scope), (node.body, inner)]

    def visit_ListComp(self, node: Any, scope: Scope) -> Visits:
        inner = self.enter(node, scope, COMPREHENSIONS[type(node).__name__])
        first = node.generators[0]
        made = [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]
        return [(first.iter, scope), *within([first.target, *first.ifs, *node.generators[1:], *made], inner)]

    visit_SetComp = visit_DictComp = visit_GeneratorExp = visit_ListComp

    def visit_NamedExpr(self, node: Any, scope: Scope) -> Visits:
        target = scope
        while target.name in COMPREHENSIONS.values() and target.parent is not None:
            target.note(node.target.id, "walrus", self.exact(node.target.id, self.span(node.target)))
            target = target.parent
        return [(node.value, scope), (node.target, target)]

    def visit_Name(self, node: Any, scope: Scope) -> Visits:
        hows = {"Store": "assigned", "Del": "deleted"}
        how = hows.get(type(node.ctx).__name__, "used")
        in_comprehension = scope.name in COMPREHENSIONS.values()
        if how == "assigned" and in_comprehension:
            how = "iterated"
        scope.note(node.id, how, self.exact(node.id, self.span(node)))
        return []

    def visit_AnnAssign(self, node: Any, scope: Scope) -> Visits:
        annotation = [] if self.annotations_apart else [(node.annotation, scope)]
        if isinstance(node.target, ast.Name) and node.value is None:
            scope.note(node.target.id, "annotated", self.exact(node.target.id, self.span(node.target)))
            return annotation
        return [(node.target, scope), *annotation, (node.value, scope)]

    def visit_Global(self, node: Any, scope: Scope) -> Visits:
        span = self.span(node)
        for name in node.names:
            scope.note(name, "declared", self.mentioned(name, span, type(node).__name__.lower()) or span)
        return []

    visit_Nonlocal = visit_Global

    def visit_Import(self, node: Any, scope: Scope) -> Visits:
        for alias in node.names:
            name = alias.asname or alias.name.split(".")[0]
            if hasattr(alias, "lineno"):  # since 3.10
                span = self.span(alias)
                place = self.at_end(name, span) if alias.asname else self.at_start(name, span)
            else:
                span = self.span(node)
                place = self.mentioned(name, span, "import")
            scope.note(name, "imported", place or span)
        return []

    visit_ImportFrom = visit_Import

    def visit_ExceptHandler(self, node: Any, scope: Scope) -> Visits:
        if node.name:
            scope.note(node.name, "assigned", self.after(node.name, AS, self.span(node.type), 2))
        return self.visit_parts(node, scope)

    def visit_MatchAs(self, node: Any, scope: Scope) -> Visits:
        name = node.rest if type(node).__name__ == "MatchMapping" else node.name
        if name:
            scope.note(name, "assigned", self.at_end(name, self.span(node)))
        return self.visit_parts(node, scope)

    visit_MatchStar = visit_MatchMapping = visit_MatchAs

    def visit_TypeVar(self, node: Any, scope: Scope) -> Visits:
        span = self.span(node)
        if span:
            text = self.source.cut(span)
            span[1] += len(text) - len(text.lstrip("* "))
        scope.note(node.name, "type parameter", self.at_start(node.name, span))
        evaluated = [getattr(node, "bound", None), getattr(node, "default_value", None)]
        return [(part, self.enter(node, scope, node.name)) for part in evaluated if part is not None]

    visit_TypeVarTuple = visit_ParamSpec = visit_TypeVar

    def enter(self, node: Any, scope: Scope, name: str, owner: str | None = None) -> Scope:
        """Add a scope to ``scope``, and return it. ``owner`` is the class whose name mangles private names."""
        span = definition_span(node, self.source)
        if id(node) in self.doubtful and not (span and reads_the_same(node, self.source.cut(span))):
            span = None
        inner = Scope(scope, name, node.lineno, span, scope.owner if owner is None else owner)
        scope.children.append(inner)
        return inner

    def type_parameters(self, node: Any, scope: Scope) -> tuple[Scope, Visits]:
        """Return the scope that holds a definition's type parameters, and the visits to them.

        Without type parameters, this is ``scope`` itself.
        """
        if not getattr(node, "type_params", None):
            return scope, []
        name = node.name if isinstance(node.name, str) else node.name.id
        outer = self.enter(node, scope, name, owner=name if isinstance(node, ast.ClassDef) else None)
        return outer, within(node.type_params, outer)

    def arguments(self, node: Any, inner: Scope) -> list[ast.arg]:
        """Note all parameters of a function in its scope, and return them."""
        given = node.args
        found = [*given.posonlyargs, *given.args, given.vararg, *given.kwonlyargs, given.kwarg]
        found = [argument for argument in found if argument is not None]
        for argument in found:
            inner.note(argument.arg, "parameter", self.at_start(argument.arg, self.span(argument)))
        return found

    def span(self, node: Any) -> Span | None:
        if node is None:
            return None
        return self.source.span(node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)

    def name_span(self, node: Any) -> Span | None:
        """Return the span of the name in ``def name`` or ``class name``."""
        return self.after(node.name, BEFORE_NAME, self.span(node), 0)

    def after(self, name: str, pattern: re.Pattern[str], span: Span | None, edge: int) -> Span | None:
        """Return the span of a name behind ``pattern``, at the start (0) or the end (2) of ``span``, on one line."""
        line, column = span[edge : edge + 2] if span else (0, 0)
        found = span and pattern.match(self.source.lines[line - 1], column)
        return self.exact(name, [line, found.end(), line, found.end() + len(name)]) if found else None

    def mentioned(self, name: str, span: Any, keyword: str) -> Span | None:
        """Return the span of a name behind a keyword.

        The name must be on the first line of the statement's ``span``, and occur there only once.
        """
        text = self.source.lines[span[0] - 1]
        start = re.compile(rf"\b{keyword}\b").search(text, span[1])
        end = span[3] if span[0] == span[2] else len(text)
        found = list(re.compile(rf"\b{re.escape(name)}\b").finditer(text, start.end(), end)) if start else []
        return [span[0], found[0].start(), span[0], found[0].end()] if len(found) == 1 else None

    def at_start(self, name: str, span: Span | None) -> Span | None:
        return span and self.exact(name, [span[0], span[1], span[0], span[1] + len(name)])

    def at_end(self, name: str, span: Span | None) -> Span | None:
        return span and self.exact(name, [span[2], max(span[3] - len(name), 0), span[2], span[3]])

    def exact(self, name: str, span: Span | None) -> Span | None:
        """Return ``span`` if it covers the name and nothing else.

        The compiler stores identifiers in their normal form, NFKC.
        """
        text = self.source.cut(span) if span else ""
        return span if text == name or _in_normal_form(text) == name else None


def _in_normal_form(text: str) -> str:
    if text.isascii():
        return text
    import unicodedata  # noqa: PLC0415 - most programs do not need it, and the import takes a while

    return unicodedata.normalize("NFKC", text)


def within(nodes: Iterable[Any], scope: Scope) -> Visits:
    return [(node, scope) for node in nodes]
