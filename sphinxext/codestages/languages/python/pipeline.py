"""The diagram of what CPython does with a program."""

from __future__ import annotations

from ...model.shapes import Graph, GraphEdge, GraphNode, Line

_NODES = (
    ("source", "Source", "text"),
    ("tokens", "Tokens", "words and indentation"),
    ("ast", "AST", "syntax tree"),
    ("symtable", "Symbol table", "names and scopes"),
    ("bytecode", "Bytecode", "instructions"),
    ("trace", "Virtual machine", "runs instructions"),
)
_EDGES = (
    ("source", "tokens", "tokenizer"),
    ("tokens", "ast", "parser"),
    ("ast", "symtable", "scopes"),
    ("symtable", "bytecode", "compiler"),
    ("bytecode", "trace", "interpreter"),
)


def _node(stage: str, title: str, what: str) -> GraphNode:
    return GraphNode(
        id=f"python-{stage}", lines=(Line(text=title), Line(text=what)), kind="python", stage=f"python/{stage}"
    )


PIPELINE = Graph(
    nodes=tuple(_node(*each) for each in _NODES),
    edges=tuple(
        GraphEdge(source=f"python-{source}", target=f"python-{target}", label=label) for source, target, label in _EDGES
    ),
    direction="LR",
)
