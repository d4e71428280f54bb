"""Pipelines with the sizes and times of a program's stages, in boxes and at arrows."""

from __future__ import annotations

from sphinxext.codestages.catalog import load
from sphinxext.codestages.model.line import Line
from sphinxext.codestages.model.shapes import Shape
from sphinxext.codestages.model.shapes.extents import Extents
from sphinxext.codestages.model.shapes.graph import Graph
from sphinxext.codestages.model.shapes.listing import Group, Listing
from sphinxext.codestages.model.shapes.tokens import Tokens
from sphinxext.codestages.model.shapes.tree import Tree, TreeNode
from sphinxext.codestages.views.graphs.overview import overview

PYTHON = load().language("python")
SHAPES: dict[str, Shape] = {
    "python/ast": Tree(nodes=tuple(TreeNode(label="Name", depth=0) for _ in range(1234))),
    "python/bytecode": Listing(lexer="text", lines=(Line(text="f()", kind="header"), Line(text="RETURN_VALUE"))),
    "python/tokens": Tokens(tokens=()),
    "python/phases": Extents(unit="ns", extents=(), sums=(("parse", 23_400), ("run", 1_500_000), ("compile", 0))),
}


def boxes(graph: Graph) -> dict[str, list[str]]:
    return {node.stage: [line.text for line in node.lines] for node in graph.nodes}


def arrows(graph: Graph) -> dict[str, str]:
    return {edge.target: edge.label for edge in graph.edges}


def test_boxes_say_how_large_their_stage_is_and_arrows_how_long_it_took() -> None:
    graph = overview([PYTHON], across=False, shapes=SHAPES)
    assert boxes(graph)["python/ast"] == ["AST", "syntax tree", "1,234 nodes"]
    assert boxes(graph)["python/bytecode"][-1] == "1 instruction"
    assert boxes(graph)["python/tokens"][-1] == "0 tokens"
    assert boxes(graph)["python/symtable"] == ["Symbol table", "names and scopes"]
    assert arrows(graph)["python-ast"] == "parser: 23 µs"
    assert arrows(graph)["python-trace"] == "interpreter: 1.50 ms"
    assert arrows(graph)["python-bytecode"] == "compiler"
    assert arrows(graph)["python-tokens"] == "tokenizer"


def test_a_row_holds_both_in_its_boxes() -> None:
    graph = overview([PYTHON], across=True, shapes=SHAPES)
    assert boxes(graph)["python/ast"] == ["AST", "1,234 nodes", "parser", "23 µs"]
    assert boxes(graph)["python/symtable"] == ["Symbol table"]
    assert set(arrows(graph).values()) == {""}


def test_without_a_program_there_are_names_only() -> None:
    assert overview([PYTHON], across=False).nodes == PYTHON.pipeline.nodes
    assert all(len(lines) == 1 for lines in boxes(overview([PYTHON], across=True)).values())


def test_only_the_programs_own_code_counts() -> None:
    lines = [Line(text="fn f()", kind="header"), Line(text="a"), Line(text=""), Line(text="b", kind="noise")]
    foreign = Group(name="core::g", kind="function", first=4, count=2, foreign=True)
    listing = Listing(lexer="rust", lines=(*lines, Line(text="c"), Line(text="d")), groups=(foreign,))
    assert (len(listing.items), listing.noun) == (2, "line")
