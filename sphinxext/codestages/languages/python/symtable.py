"""The symbol tables: which scope a name belongs to, as the compiler decided before it made bytecode."""

from __future__ import annotations

from typing import Any

from ...model.artifact import Reading
from ...model.command import Command, Outcome, Tool
from ...model.descriptors import Stage
from ...model.program import Program
from ...model.request import Request
from ...model.shapes import Tree, TreeNode
from .static import inline, read_failure, read_product, static_command

_TABLES = (
    "import symtable; show = lambda table: (print(table, table.get_symbols()), [*map(show, table.get_children())]); "
    "show(symtable.symtable(open('{}').read(), '{}', 'exec'))"
)


def command(request: Request, tool: Tool) -> Command:
    name = request.program.filename
    shown = f"-m symtable {name}" if tool.release >= (3, 13) else inline(_TABLES.format(name, name))
    return static_command(request, tool, "symtable", shown)


def parse(request: Request, outcome: Outcome | None) -> Reading:
    answer = read_product(outcome, "symtable")
    nodes = tuple(node for table in answer.get("tables") or () for node in _table(request.program, table))
    return Reading(shape=Tree(nodes) if nodes else None, diagnostics=read_failure(request.program, outcome, answer))


def _table(program: Program, row: list[Any]) -> list[TreeNode]:
    """A scope and, below it, its names, before the scopes it contains."""
    depth, kind, name, line, symbols = row
    span = program.line_span(line) if 1 <= line <= len(program.lines) else None
    label = kind if kind == "module" else f"{kind} {name}"
    scope = TreeNode(label=label, depth=depth, span=span)
    names = [
        TreeNode(label=symbol, depth=depth + 1, field="name", detail=", ".join(_words(facts)), span=span)
        for symbol, facts in symbols
    ]
    return [scope, *names]


def _words(facts: list[str]) -> list[str]:
    """``parameter`` says it all for a local that is one; a module's own names are its locals and are called global."""
    implied = {"declared_global": {"global"}, "parameter": {"local"}, "nonlocal": {"free"}, "global": {"local"}}
    left = set(facts).difference(*(implied[each] for each in facts if each in implied))
    return [each.replace("_", " ") for each in facts if each in left]


STAGE = Stage(
    name="python/symtable",
    title="Symbol table",
    summary="Which scope each name belongs to: local, global, free, parameter.",
    shape=Tree,
    views=("tree", "graph"),
    command=command,
    parse=parse,
)
