"""The symbol tables: to which scope each name belongs, and why. The compiler decides this before it makes bytecode.

``n`` is a ``parameter``; ``total`` is ``free: from counter``, and in ``counter`` a ``cell: assigned here, step uses
it``. The module ``symtable`` says of what kind a name is. The rest follows from what it says of the surrounding scopes:
the origin of a free name, the users of a cell, and the class whose name a function does not see.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from ...model.artifact import Reading
from ...model.command import Command, Outcome, Tool
from ...model.descriptors import Stage
from ...model.program import Program
from ...model.request import Request
from ...model.shapes.tree import Tree, TreeNode
from ...model.span import Span
from .errors import read_span
from .static import inline, read_failure, read_product, static_command

_TABLES = (
    "import symtable; show = lambda table: (print(table, table.get_symbols()), [*map(show, table.get_children())]); "
    "show(symtable.symtable(open('{}').read(), '{}', 'exec'))"
)
_BINDING = ("assigned", "defined", "imported", "annotated", "deleted", "iterated", "type parameter")
_IMPLICIT = {
    ".0": "the iterable of the comprehension",
    ".defaults": "the default values",
    ".kwdefaults": "the default values of keyword-only parameters",
    ".type_params": "all type parameters",
    ".generic_base": "the base class Generic",
    "__type_params__": "the type parameters, which the class keeps",
    "__classdict__": "the namespace of the class",
    "__class__": "the class itself",
}


class _Name(msgspec.Struct, frozen=True):
    """A name in a scope: what ``symtable`` says of it, and what happens to it at ``span``."""

    facts: frozenset[str]
    span: Span | None
    how: str


class _Scope(msgspec.Struct, frozen=True, kw_only=True):
    """A symbol table. ``parent`` is an index into the list of all tables, -1 for the module's.

    ``users`` lists, by name, the inner scopes that take the name from this one.
    """

    depth: int
    kind: str
    name: str
    line: int
    span: Span | None
    names: dict[str, _Name]
    parent: int
    users: dict[str, list[str]]


def command(request: Request, tool: Tool) -> Command:
    name = request.program.filename
    shown = f"-m symtable {name}" if tool.release >= (3, 13) else inline(_TABLES.format(name, name))
    return static_command(request, tool, "symtable", shown)


def parse(request: Request, outcome: Outcome | None) -> Reading:
    answer = read_product(outcome, "symtable")
    scopes = _scopes(answer.get("tables") or [])
    nodes = tuple(node for index in range(len(scopes)) for node in _nodes(request.program, scopes, index))
    return Reading(shape=Tree(nodes) if nodes else None, diagnostics=read_failure(request.program, outcome, answer))


def _scopes(rows: list[list[Any]]) -> list[_Scope]:
    scopes: list[_Scope] = []
    lineage: list[int] = []
    for index, (depth, kind, name, line, span, symbols) in enumerate(rows):
        del lineage[depth:]
        parent = lineage[-1] if lineage else -1
        lineage.append(index)
        names = {symbol: _Name(frozenset(facts), read_span(place), how) for symbol, facts, place, how in symbols}
        at = read_span(span)
        scopes.append(
            _Scope(depth=depth, kind=kind, name=name, line=line, span=at, names=names, parent=parent, users={})
        )
    _note_users(scopes)
    return scopes


def _nodes(program: Program, scopes: list[_Scope], index: int) -> Iterator[TreeNode]:
    """Yield the node of a scope and, below it, the nodes of its names. The scopes that it contains come later."""
    scope = scopes[index]
    line = program.line_span(scope.line) if 1 <= scope.line <= len(program.lines) else None
    span = scope.span or line
    yield TreeNode(label=_title(scope), depth=scope.depth, span=span)
    for name, known in scope.names.items():
        detail = "; ".join([_reason(scopes, index, name), *_further(known)])
        yield TreeNode(label=name, depth=scope.depth + 1, field="name", detail=detail, span=known.span or span)


def _title(scope: _Scope) -> str:
    return scope.kind if scope.kind == "module" else f"{scope.kind} {scope.name}"


def _further(known: _Name) -> Iterator[str]:
    """Yield the facts about a name that its reason does not mention."""
    if "assigned" in known.facts and "local" not in known.facts:
        yield "assigned"
    yield from (fact for fact in ("imported", "annotated") if fact in known.facts and fact != known.how)
    if "referenced" in known.facts:
        yield "referenced"


def _reason(scopes: list[_Scope], index: int, name: str) -> str:
    """Return of what kind a name is, and why, in words."""
    facts = scopes[index].names[name].facts
    if "declared_global" in facts:
        return _declared_global(scopes, index, name)
    if "free" in facts or "nonlocal" in facts:
        return _free(scopes, index, name)
    if scopes[index].kind == "module":
        return _of_module(scopes, index, name)
    return _local(scopes, index, name) if "local" in facts else _global(scopes, index, name)


def _declared_global(scopes: list[_Scope], index: int, name: str) -> str:
    """Return the reason for a name that ``symtable`` calls declared global.

    In the module's own table, the module binds such a name, or only functions declare it global.
    """
    known = scopes[index].names[name]
    if known.how == "declared" or scopes[index].kind != "module":
        return "global: declared global"
    if known.facts & {"assigned", "imported"}:
        return f"global: {_bound(known)}"
    return f"global: declared global in {_listed(_declaring(scopes, name))}"


def _declaring(scopes: list[_Scope], name: str) -> list[str]:
    return [scope.name for scope in scopes[1:] if name in scope.names and "declared_global" in scope.names[name].facts]


def _free(scopes: list[_Scope], index: int, name: str) -> str:
    known = scopes[index].names[name]
    home = _home(scopes, index, name)
    source = _IMPLICIT.get(name, "") if home is None else f"from {scopes[home].name}"
    if "nonlocal" in known.facts and known.how == "walrus":
        return f"free: := binds it outside the comprehension, {source}"
    how = ["declared nonlocal"] if "nonlocal" in known.facts else []
    passed = ["for inner scopes"] if not known.facts & {"referenced", "assigned"} else []
    return "free: " + ", ".join([*how, *([source] if source else []), *passed]) if how or source or passed else "free"


def _home(scopes: list[_Scope], index: int, name: str) -> int | None:
    """Return the index of the scope in which a free name is local, or None.

    This is the nearest enclosing scope that binds it. Classes are passed over, because functions in them do not see
    their names.
    """
    for outer in _around(scopes, index):
        facts = scopes[outer].names[name].facts if name in scopes[outer].names else frozenset()
        if scopes[outer].kind not in ("class", "module") and "local" in facts:
            return outer
    return None


def _around(scopes: list[_Scope], index: int) -> Iterator[int]:
    """Yield the indices of the enclosing scopes, from the inside out."""
    while (index := scopes[index].parent) >= 0:
        yield index


def _of_module(scopes: list[_Scope], index: int, name: str) -> str:
    known = scopes[index].names[name]
    if known.how == "iterated":
        return f"local: {_bound(known)}"
    if "local" not in known.facts and not known.facts & {"assigned", "imported"}:
        setters = _declaring(scopes, name)
        return f"global: bound by {_listed(setters)}" if setters else "global: bound nowhere in the program"
    return f"global: {_bound(known)}"


def _local(scopes: list[_Scope], index: int, name: str) -> str:
    known = scopes[index].names[name]
    users = scopes[index].users.get(name, [])
    bound = _IMPLICIT.get(name, "") if name in _IMPLICIT else _bound(known)
    if "parameter" in known.facts:
        words = ["parameter"] if name not in _IMPLICIT else [f"parameter: {bound}"]
        return "; ".join(words + ([f"cell: {_listed(users)} {_uses(users)} it"] if users else []))
    if users:
        return f"cell: {bound}, {_listed(users)} {_uses(users)} it"
    return f"local: {bound}"


def _bound(known: _Name) -> str:
    """Return how a scope binds a name, in words: where that is not known, only that it does."""
    if known.how == "type parameter":
        return "a type parameter"
    if known.how == "iterated":
        return "a comprehension's variable"
    return f"{known.how if known.how in _BINDING else 'bound'} here"


def _note_users(scopes: list[_Scope]) -> None:
    """Fill in ``users`` of each scope."""
    for index, scope in enumerate(scopes):
        for name, known in scope.names.items():
            if "free" in known.facts and known.facts & {"referenced", "assigned"}:
                home = _home(scopes, index, name)
                if home is not None:
                    scopes[home].users.setdefault(name, []).append(scope.name)


def _global(scopes: list[_Scope], index: int, name: str) -> str:
    """Return the reason for a global name: no enclosing function binds it, or one declares it global."""
    around = [scopes[outer] for outer in _around(scopes, index)]
    for outer in around:
        declared = name in outer.names and "declared_global" in outer.names[name].facts
        if declared and outer.kind not in ("class", "module"):
            return f"global: {outer.name} declares it global"
    module = scopes[0].names.get(name)
    by_module = "by the module, " if module and "local" in module.facts and module.how != "iterated" else ""
    return f"global: bound {by_module}by no enclosing function{_beside_class(scopes[index], around, name)}"


def _beside_class(scope: _Scope, around: list[_Scope], name: str) -> str:
    """Return what an enclosing class has to do with a global name.

    Functions do not see the names of a class. But type aliases and other annotation scopes look a name up in it first.
    """
    classes = [outer for outer in around if outer.kind == "class"]
    if classes and "__classdict__" in scope.names:
        return f", if class {classes[0].name} does not bind it"
    hidden = [class_.name for class_ in classes if name in class_.names and "local" in class_.names[name].facts]
    return f", and the name in class {hidden[0]} is not visible here" if hidden else ""


def _listed(names: list[str]) -> str:
    """Return ``a``, ``a and b``, or ``a, b and c``. Each name occurs once."""
    once = list(dict.fromkeys(names))
    return " and ".join([", ".join(once[:-1]), once[-1]] if len(once) > 1 else once)


def _uses(names: list[str]) -> str:
    return "uses" if len(set(names)) == 1 else "use"


STAGE = Stage(
    name="python/symtable",
    title="Symbol table",
    summary="Which scope each name belongs to, and why: local, cell, free, global, parameter.",
    shape=Tree,
    views=("tree", "graph"),
    command=command,
    parse=parse,
)
