"""The abstract syntax tree, from the target interpreter's own ``ast``.

``n < 2`` becomes ``Compare`` with the detail ``Lt`` and, below it, ``Name id='n'`` and ``Constant value=2``. An
operator is shown in the line of its node. Contexts, which say whether a name is loaded or stored, are left out. A node
that has no place of its own (``arguments``, ``Module``) gets the span of its children.
"""

from __future__ import annotations

from typing import Any

from ...model.artifact import Reading
from ...model.command import Command, Outcome, Tool
from ...model.descriptors import Stage
from ...model.request import Request
from ...model.shapes.tree import Tree, TreeNode
from ...model.span import Span
from .errors import read_span
from .static import inline, read_failure, read_product, static_command

_REDUCED_NOTE = "Operators are shown in the line of their node. Contexts (Load, Store, Del) are left out."
_USUAL = frozenset({("is_async", "0"), ("conversion", "-1"), ("simple", "1"), ("level", "0")})
"""Attributes with their most common values. These are not shown."""


def command(request: Request, tool: Tool) -> Command:
    name = request.program.filename
    shown = f"-m ast -a {name}" if tool.release >= (3, 9) else inline(f"import ast; print({_DUMP.format(name)})")
    return static_command(request, tool, "ast", shown)


_DUMP = "ast.dump(ast.parse(open('{}').read()), include_attributes=True)"


def parse(request: Request, outcome: Outcome | None) -> Reading:
    answer = read_product(outcome, "ast")
    rows = answer.get("nodes") or []
    spans = covered([row[0] for row in rows], [read_span(row[5]) for row in rows])
    nodes = tuple(_node(row, span) for row, span in zip(rows, spans, strict=True))
    failure = read_failure(request.program, outcome, answer)
    return Reading(shape=Tree(nodes) if nodes else None, diagnostics=failure, notes=(_REDUCED_NOTE,) if nodes else ())


def _node(row: list[Any], span: Span | None) -> TreeNode:
    depth, field, label, attributes, operators, _ = row
    words = [*operators, *(f"{name}={value}" for name, value in attributes if (name, value) not in _USUAL)]
    return TreeNode(label=label, depth=depth, field=field, detail=", ".join(words), span=span)


def covered(depths: list[int], spans: list[Span | None]) -> list[Span | None]:
    """Return the spans of nodes in pre-order.

    A node without a span gets the smallest one that contains the spans of its children.
    """
    filled = list(spans)
    parents: list[int] = []
    lineage: list[int] = []
    for index, depth in enumerate(depths):
        del lineage[depth:]
        parents.append(lineage[-1] if lineage else -1)
        lineage.append(index)
    for index in reversed(range(len(filled))):
        parent, span = parents[index], filled[index]
        if parent >= 0 and span is not None and spans[parent] is None:
            filled[parent] = _union(filled[parent], span)
    return filled


def _union(first: Span | None, second: Span) -> Span:
    if first is None:
        return second
    return Span(*min(first.start, second.start), *max(first.end, second.end))


STAGE = Stage(
    name="python/ast",
    title="Syntax tree",
    summary="What the parser understood: statements, expressions and their parts.",
    shape=Tree,
    views=("tree", "graph"),
    command=command,
    parse=parse,
)
