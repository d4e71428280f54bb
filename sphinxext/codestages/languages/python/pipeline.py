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
    ("source", "tokens", "tokenizer", ()),  # works as the parser asks for words: the parser's time is both's
    ("tokens", "ast", "parser", ("parse",)),
    ("ast", "symtable", "scopes", ()),  # the first thing that the compiler does
    ("symtable", "bytecode", "compiler", ("compile",)),
    ("bytecode", "trace", "interpreter", ("run",)),
)
"""What leads from one stage to the next, and how the stage ``python/phases`` calls it."""


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
