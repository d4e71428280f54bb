"""The diagram of what CPython does with a program."""

from __future__ import annotations

from ...model.line import Line
from ...model.shapes.graph import Graph, GraphEdge, GraphNode

_NODES = (
    ("source", "Source", "text"),
    ("tokens", "Tokens", "words and indentation"),
    ("ast", "AST", "syntax tree"),
    ("symtable", "Symbol table", "names and scopes"),
    ("bytecode", "Bytecode", "instructions"),
    ("trace", "Virtual machine", "runs instructions"),
)
_EDGES: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    ("source", "tokens", "tokenizer", ()),  # runs when the parser asks for a token: its time is the parser's
    ("tokens", "ast", "parser", ("parse",)),
    ("ast", "symtable", "scopes", ()),  # the compiler begins with this: its time is the compiler's
    ("symtable", "bytecode", "compiler", ("compile",)),
    ("bytecode", "trace", "interpreter", ("run",)),
)
"""``(source, target, label, phases)``: two stages, and the phases of ``python/phases`` on the way between them."""


def _node(stage: str, title: str, what: str) -> GraphNode:
    return GraphNode(
        id=f"python-{stage}", lines=(Line(text=title), Line(text=what)), kind="python", stage=f"python/{stage}"
    )


PIPELINE = Graph(
    nodes=tuple(_node(*node) for node in _NODES),
    edges=tuple(
        GraphEdge(source=f"python-{source}", target=f"python-{target}", label=label, phases=phases)
        for source, target, label, phases in _EDGES
    ),
    direction="LR",
)
