"""Trees as outlines and drawn."""

from __future__ import annotations

import pytest

from sphinxext.codestages.model.errors import UnknownName
from sphinxext.codestages.model.part import Part
from sphinxext.codestages.model.program import Item
from sphinxext.codestages.model.shapes.tree import Tree, TreeNode
from sphinxext.codestages.model.span import Span
from sphinxext.codestages.views.graphs.graph import tree_html
from sphinxext.codestages.views.trees.outline import DEEPEST, outline_html, outline_text

TREE = Tree(
    (
        TreeNode(label="Module", depth=0),
        TreeNode(label="FunctionDef", depth=1, field="body", detail="name='f'", span=Span(1, 0, 2, 16)),
        TreeNode(label="Return", depth=2, field="body", span=Span(2, 4, 2, 16)),
        TreeNode(label="Compare", depth=3, field="value", detail="<", span=Span(2, 11, 2, 16)),
        TreeNode(label="Expr", depth=1, field="body", span=Span(5, 0, 5, 11)),
    )
)


def chain(length):
    return Tree(tuple(TreeNode(label=f"N{n}", depth=n, span=Span(1, 0, 1, 3)) for n in range(length)))


def test_nodes_nest_and_say_field_label_detail_and_source(drawing, soup):
    page = soup(outline_html(TREE, drawing()))
    assert page.select_one("details > details > details > .codestages-leaf").text.strip() == "valueCompare < n < 2"
    node = page.select_one('[data-span="1:0-2:16"]')
    assert node.i.text == "body"
    assert node.q.text == "def f(n):…"


@pytest.mark.parametrize(("depth", "opened"), [("0", 0), ("1", 1), ("2", 2), ("9", 3), ("", 3), ("x", 3)])
def test_depth_is_what_is_open_at_first(drawing, soup, depth, opened):
    page = soup(outline_html(TREE, drawing(depth=depth)))
    assert len(page.select("details[open]")) == opened


def test_positions_are_shown_when_asked_for(drawing, soup):
    assert soup(outline_html(TREE, drawing(positions=""))).select_one(".codestages-place").text == "1:1–2:16"
    assert not soup(outline_html(TREE, drawing())).select(".codestages-place")


def test_function_becomes_the_root(drawing, soup):
    page = soup(outline_html(TREE.select(Part("f", (Item("f", Span(1, 0, 2, 16)),))), drawing()))
    assert [element.text for element in page.select("strong")] == ["FunctionDef", "Return", "Compare"]
    assert page.select_one(".codestages-tree > details strong").text == "FunctionDef"


def test_unknown_function_is_an_error(drawing):
    with pytest.raises(UnknownName, match="nosuch"):
        TREE.select(Part("nosuch"))


def test_three_thousand_levels_nest_no_deeper_than_browsers_do(drawing):
    html = outline_html(chain(3000), drawing())
    deepest = depth = 0
    for piece in html.split("<"):
        depth += piece.startswith("details") - piece.startswith("/details")
        deepest = max(deepest, depth)
    assert depth == 0
    assert deepest == DEEPEST
    assert html.count("codestages-node") == 3000
    assert "level 2999: " in html


def test_deep_tree_as_text_does_not_run_away(drawing):
    lines = outline_text(chain(3000), drawing()).splitlines()
    assert len(lines) == 3000
    assert max(map(len, lines)) < 2 * DEEPEST + 40


def test_empty_tree_is_a_sentence(drawing, soup):
    assert soup(outline_html(Tree(()), drawing())).select_one(".codestages-empty")
    assert soup(tree_html(Tree(()), drawing())).select_one(".codestages-empty")
    assert outline_text(Tree(()), drawing()) == "There is no tree here."


def test_small_tree_is_drawn_with_spans(drawing, soup):
    page = soup(tree_html(TREE, drawing()))
    assert {element["data-span"] for element in page.select("svg g.node[data-span]")} >= {"1:0-2:16", "2:11-2:16"}
    assert page.select_one("svg")["aria-labelledby"] == page.select_one("svg > title")["id"] == "figure-1-title"


def test_large_tree_is_an_outline_that_says_why(drawing, soup):
    page = soup(tree_html(chain(101), drawing()))
    assert "101 nodes" in page.select_one(".codestages-empty").text
    assert page.select_one(".codestages-tree")
    assert not page.select("svg")


def test_text(drawing, snapshot):
    assert outline_text(TREE, drawing(positions="")) == snapshot
