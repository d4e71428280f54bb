"""Drawn graphs: pipelines and control flow, and the SVG that becomes part of the page."""

from __future__ import annotations

import pytest

from sphinxext.codestages.model.line import Line
from sphinxext.codestages.model.shapes.graph import Cluster, Graph, GraphEdge, GraphNode
from sphinxext.codestages.model.shapes.listing import Group, Jump, Listing
from sphinxext.codestages.model.span import Span
from sphinxext.codestages.views.graphs.dot import dot_of
from sphinxext.codestages.views.graphs.graph import flow_html, flow_text, graph_text, pipeline_html
from sphinxext.codestages.views.listings.listing import listing_text

PIPELINE = Graph(
    nodes=(
        GraphNode(id="a:b", lines=(Line(text="source"),), kind="rust", stage="rust/source"),
        GraphNode(id="t", lines=(Line(text="tokens"), Line(text="19 tokens")), kind="rust", stage="rust/tokens"),
        GraphNode(id="x", lines=(Line(text="mir"),), kind="rust", stage="rust/mir"),
    ),
    edges=(GraphEdge(source="a:b", target="t", label="lexer"), GraphEdge(source="t", target="x")),
    clusters=(Cluster(label="front end", kind="rust", nodes=("a:b", "t")),),
    direction="LR",
)
HOSTILE = ('"', "\\", "\\N", "a\\lb", "<b>x</b>", "&lt;", "&#65;", "\x00\x1b[31m", "{|}", "é🐍", "<", ">", "]]>", "")


def block(name, first, count):
    return Group(name=name, kind="block", first=first, count=count)


FLOW = Listing(
    lexer="rust",
    lines=(
        Line(text="fn f() {", kind="header"),
        Line(text="    bb0: {", kind="label"),
        Line(text="        _1 = n;", span=Span(2, 11, 2, 12)),
        Line(text="        StorageLive(_2);", kind="noise"),
        Line(text="    }"),
        Line(text="    bb1: {", kind="label"),
        Line(text="        goto -> bb0;", span=Span(2, 4, 2, 16)),
        Line(text="    }"),
        Line(text="    bb2 (cleanup): {", kind="label"),
        Line(text="        resume;"),
        Line(text="    }"),
        Line(text="}"),
    ),
    groups=(
        Group(name="f", kind="function", first=0, count=12),
        block("bb0", 1, 4),
        block("bb1", 5, 3),
        block("bb2", 8, 3),
    ),
    jumps=(
        Jump(source=1, target=2, kind="true"),
        Jump(source=2, target=1),
        Jump(source=1, target=3, kind="unwind"),
    ),
)


def test_nodes_link_to_the_explanation_of_their_stage(drawing, soup):
    links = {"rust/source": "../source.html#s"}
    page = soup(pipeline_html(PIPELINE, drawing(of=None, link=links.get)))
    assert [element["href"] for element in page.select("svg a")] == ["../source.html#s"]
    assert page.select_one("svg a").text.strip() == "source"
    assert page.svg["role"] == "group"
    assert soup(pipeline_html(PIPELINE, drawing(of=None))).svg["role"] == "img"


def test_drawing_takes_the_page_s_colours_and_drops_what_it_does_not_need(drawing, soup):
    html = pipeline_html(PIPELINE, drawing(of=None))
    page = soup(html)
    assert "black" not in html
    assert "<?xml" not in html
    assert "DOCTYPE" not in html
    assert len(page.select("svg title")) == 1
    assert all(element["id"].startswith("figure-1-") for element in page.select("svg [id]"))


def test_alt_names_the_drawing(drawing, soup):
    assert soup(pipeline_html(PIPELINE, drawing(of=None, alt="How <Rust> goes"))).svg.title.text == "How <Rust> goes"


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_is_drawn_as_it_is(drawing, soup, text):
    nodes = (
        GraphNode(id="a", lines=(Line(text=text),)),
        GraphNode(id="b", lines=(Line(text=text), Line(text="x"))),
    )
    graph = Graph(nodes=nodes, edges=(GraphEdge(source="a", target="b", label=text),))
    page = soup(pipeline_html(graph, drawing(of=None)))
    shown = [element.text for element in page.select("svg g.node text")]
    expected = text.replace("\x00", "␀").replace("\x1b", "␛")
    assert [text.strip() for text in shown] == [expected, expected, "x"]


def test_graph_without_nodes_is_a_sentence(drawing, soup):
    empty = Graph(nodes=(), edges=())
    assert soup(pipeline_html(empty, drawing(of=None))).select_one(".codestages-empty")
    assert graph_text(empty, drawing(of=None)) == "There is nothing to draw here."


def test_edges_to_nowhere_are_left_out():
    graph = Graph(nodes=PIPELINE.nodes, edges=(GraphEdge(source="t", target="nowhere"),))
    assert "->" not in dot_of(graph)


def test_flow_shows_blocks_with_statements_that_know_their_spans(drawing, soup):
    drawn = soup(flow_html(FLOW, drawing())).select_one(".codestages-scroll svg")
    nodes = [[element.text.replace("\xa0", " ") for element in node.select("text")] for node in drawn.select("g.node")]
    assert nodes == [["bb0:", "    _1 = n;"], ["bb1:", "    goto -> bb0;"]]
    assert [element["data-span"] for element in drawn.select("g.codestages-strip")] == ["2:11-2:12", "2:4-2:16"]
    assert drawn.select("g.codestages-entry text")[0].text == "bb0:"


def test_edges_are_told_apart_by_label_and_class(drawing, soup):
    drawn = soup(flow_html(FLOW, drawing())).select_one(".codestages-scroll svg")
    assert [element["class"] for element in drawn.select("g.edge")] == [
        ["edge", "codestages-true"],
        ["edge", "codestages-back"],
    ]
    assert drawn.select_one("g.codestages-true text").text.strip() == "true"


def test_names_of_the_tool_give_way_to_the_reader_s(drawing, soup):
    lines = (
        Line(text="fn f(_1: u32) {", kind="header"),
        Line(text="bb0:                       ; preds = %start", kind="label"),
        Line(text="; call g", kind="comment"),
        Line(text='    _10 = g(copy _1, (*((*_2).0: &u32)), "_1", \'"\', _1.0)'),
    )
    groups = (
        Group(
            name="f",
            qualified="<F as G>.f",
            kind="function",
            first=0,
            count=4,
            names=(("(*((*_2).0: &u32))", "p.b"), ("_1", "n")),
        ),
        block("bb0", 1, 3),
    )
    listing = Listing(lexer="rust", lines=lines, groups=groups)
    page = soup(flow_html(listing, drawing()))
    shown = [element.text.replace("\xa0", " ") for element in page.select("svg g.node text")]
    assert shown == ["bb0:", '    _10 = g(copy n, p.b, "_1", \'"\', n.0)']
    assert "p.b for (*((*_2).0: &u32)), n for _1" in page.select_one(".codestages-empty").text
    assert "<F as G>.f" in flow_text(listing, drawing())
    assert listing_text(listing, drawing()).endswith("_1.0)")


def test_only_what_leads_back_on_its_way_is_a_back_edge(drawing):
    """LLVM writes its blocks in any order, so an arrow that points upwards need not close a loop."""
    lines = tuple(Line(text=f"{name}:", kind="label") for name in ("a", "b", "c"))
    groups = (
        Group(name="f", kind="function", first=0, count=3),
        *(block(name, index, 1) for index, name in enumerate("abc")),
    )
    upwards = Listing(
        lexer="llvm", lines=lines, groups=groups, jumps=(Jump(source=1, target=3), Jump(source=3, target=2))
    )
    assert "back" not in flow_text(upwards, drawing())
    loop = Listing(lexer="llvm", lines=lines, groups=groups, jumps=(*upwards.jumps, Jump(source=2, target=3)))
    assert "b -> c  (back)" in flow_text(loop, drawing())


def test_unwinding_is_folded_with_a_count(drawing, soup):
    fold = soup(flow_html(FLOW, drawing())).select_one("details.codestages-unwinding")
    assert fold.summary.select_one(".codestages-when-shut").text == "1 block for unwinding hidden"
    assert fold.summary.select_one(".codestages-when-open").text == "1 block for unwinding shown"
    assert len(fold.select("g.node")) == 3


def test_listing_without_blocks_stays_a_listing(drawing, soup):
    page = soup(flow_html(Listing(lexer="text", lines=FLOW.lines), drawing()))
    assert page.select(".codestages-lean div")
    assert "no basic blocks" in page.select_one(".codestages-empty").text


def test_drawing_twice_gives_the_same_bytes(drawing):
    assert flow_html(FLOW, drawing()) == flow_html(FLOW, drawing())


def test_texts(drawing, snapshot):
    assert graph_text(PIPELINE, drawing(of=None)) == snapshot
    assert flow_text(FLOW, drawing()) == snapshot


def test_block_without_a_label_is_given_its_name(drawing, soup):
    listing = Listing(
        lexer="text",
        lines=(Line(text="RESUME 0"), Line(text="NOP")),
        groups=(Group(name="f", kind="function", first=0, count=2), block("0", 0, 1), block("2", 1, 1)),
    )
    nodes = soup(flow_html(listing, drawing())).select("g.node")
    assert [node.select_one("text").text for node in nodes] == ["0:", "2:"]


def rows(*edges, direction="LR", names="abcde"):
    nodes = tuple(GraphNode(id=name, lines=(Line(text=name),), kind="rust current" * (name == "b")) for name in names)
    return Graph(nodes=nodes, edges=tuple(GraphEdge(source=s, target=t) for s, t in edges), direction=direction)


def test_text_of_rows_is_a_line_for_each_with_the_current_node_in_brackets(drawing):
    assert graph_text(rows("ab", "bc", "de"), drawing()) == "d -> e\na -> [b] -> c"


@pytest.mark.parametrize("edges", [("ab", "ac"), ("ac", "bc"), ("ab", "ba")])
def test_text_of_other_graphs_is_a_line_for_each_arrow(drawing, edges):
    assert graph_text(rows(*edges, names="abc"), drawing()).splitlines()[:2] == [f"{s} -> {t}" for s, t in edges]
