"""Graphs drawn: pipelines as they are, small trees, and the control flow of a listing's functions."""

from __future__ import annotations

from collections.abc import Callable

from markupsafe import Markup

from ...model.descriptors import Drawing, View
from ...model.excerpts import excerpt, shortened
from ...model.line import Line
from ...model.quantities import counted
from ...model.shapes.graph import Graph, GraphEdge, GraphNode
from ...model.shapes.listing import Listing
from ...model.shapes.tree import Tree, repeats
from ..listings.listing import listing_html, listing_text
from ..templating import render
from ..trees.outline import outline_html, outline_text
from .control_flow import Flow, control_flow
from .dot import dot_of, shown_lines
from .svg import Box, inline_svg

LARGEST = 100
"""Nodes; past it a drawing is unreadable, and the outline says more."""
EMPTY = "There is nothing to draw here."
NO_BLOCKS = "There are no basic blocks here: this is the listing."


def draw(graph: Graph, drawing: Drawing, *, title: str, suffix: str = "") -> Markup:
    """The graph as an inline SVG, named by ``title``."""
    boxes = {
        f"n{index}": Box(
            span=node.span,
            lines=tuple(line.span for line in node.lines[: len(shown_lines(node))]),
            link=drawing.link(node.stage) if node.stage else None,
        )
        for index, node in enumerate(graph.nodes)
    }
    return inline_svg(drawing.lay_out(dot_of(graph)), id=f"{drawing.id}{suffix}", title=title, boxes=boxes)


def pipeline_html(graph: Graph, drawing: Drawing) -> Markup:
    names = ", ".join(shown_lines(node)[0].strip() for node in graph.nodes[:12])
    return _page(graph, drawing, title=f"Diagram: {names}", instead=lambda: _outline(graph_text(graph, drawing)))


def graph_text(graph: Graph, drawing: Drawing) -> str:
    """``source -> tokens  (lexer)`` a line; before that the nodes that say more than their name. A row is one line."""
    if rows := _rows(graph):
        return "\n".join(rows)
    names = {node.id: shown_lines(node)[0].strip() for node in graph.nodes}
    lines = [
        f"{cluster.label}: {', '.join(names.get(each, each) for each in cluster.nodes)}" for cluster in graph.clusters
    ]
    lines += [": ".join((each[0], "; ".join(each[1:]))) for node in graph.nodes if len(each := shown_lines(node)) > 1]
    lines += [_arrow(each, names) for each in graph.edges]
    joined = {each for edge in graph.edges for each in (edge.source, edge.target)}
    lines += [names[node.id] for node in graph.nodes if node.id not in joined and len(node.lines) < 2]
    return "\n".join(lines) or EMPTY


def _rows(graph: Graph) -> list[str]:
    """``source -> [tokens] -> AST``, what is lit in brackets; nothing where the graph is more than rows of names."""
    following = {edge.source: edge.target for edge in graph.edges}
    nodes = {node.id: node for node in graph.nodes}
    is_plain = len(set(following.values())) == len(graph.edges) and not any(edge.label for edge in graph.edges)
    if graph.direction != "LR" or not is_plain or any(len(shown_lines(node)) > 1 for node in graph.nodes):
        return []
    rows = []
    for start in (each for each in nodes if each not in following.values()):
        row = [start]
        while (after := following.get(row[-1])) is not None:
            row.append(after)
        rows.append(row)
    if sum(map(len, rows)) < len(nodes):
        return []
    # Rows that nothing joins are stacked from the bottom.
    return [" -> ".join(_lit_name(nodes[each]) for each in row) for row in reversed(rows)]


def _lit_name(node: GraphNode) -> str:
    name = shown_lines(node)[0].strip()
    return f"[{name}]" if "current" in node.kind.split() else name


def tree_html(tree: Tree, drawing: Drawing) -> Markup:
    instead = f"With {counted(len(tree.nodes), 'node')} this is too large to draw: here is the outline."
    if len(tree.nodes) > LARGEST:
        return render("drawing", svg="", sentence=instead, hidden="", more="", instead=outline_html(tree, drawing))
    root = tree.nodes[0].label if tree.nodes else ""
    return _page(_tree_graph(tree, drawing), drawing, title=f"Tree of {root}", instead=lambda: Markup(""))


def flow_html(listing: Listing, drawing: Drawing) -> Markup:
    flow = control_flow(listing, drawing)
    if flow is None:
        return render("drawing", svg="", sentence=NO_BLOCKS, hidden="", more="", instead=listing_html(listing, drawing))
    title = f"Control flow of {flow.name}: {counted(len(flow.graph.nodes), 'basic block')}"
    return _page(
        flow.ordinary,
        drawing,
        title=title,
        instead=lambda: listing_html(listing, drawing),
        flow=flow,
    )


def flow_text(listing: Listing, drawing: Drawing) -> str:
    """The function's blocks as text, then the arrows between them."""
    flow = control_flow(listing, drawing)
    if flow is None:
        return f"{NO_BLOCKS}\n\n{listing_text(listing, drawing)}"
    blocks = ["\n".join(line.text for line in node.lines) for node in flow.graph.nodes]
    arrows = [_arrow(edge, {node.id: node.id for node in flow.graph.nodes}) for edge in flow.graph.edges]
    return "\n\n".join([each for each in (flow.name, _legend(flow)) if each] + [*blocks, "\n".join(arrows)]).rstrip()


def _legend(flow: Flow) -> str:
    """Which words are not the tool's own."""
    listed = ", ".join(f"{ours} for {own}" for own, ours in flow.names)
    return f"With the names that the debug information gives: {listed}." if listed else ""


def _page(
    graph: Graph,
    drawing: Drawing,
    *,
    title: str,
    instead: Callable[[], Markup],
    flow: Flow | None = None,
) -> Markup:
    """The drawing, or what stands in its place when it is empty or too large."""
    if not graph.nodes:
        return render("drawing", svg="", sentence=EMPTY, hidden="", more="", instead="")
    if len(graph.nodes) > LARGEST:
        sentence = f"With {counted(len(graph.nodes), 'node')} this is too large to draw."
        return render("drawing", svg="", sentence=sentence, hidden="", more="", instead=instead())
    alt = drawing.alt or title
    hidden = whole = ""
    if flow and flow.unwinding and len(flow.graph.nodes) <= LARGEST:
        hidden = f"{counted(flow.unwinding, 'block')} for unwinding"
        whole = draw(flow.graph, drawing, title=f"{alt}, with unwinding", suffix="-all")
    said = " ".join(filter(None, (f"{title}.", _legend(flow)))) if flow else ""
    return render("drawing", svg=draw(graph, drawing, title=alt), sentence=said, hidden=hidden, more=whole, instead="")


def _outline(text: str) -> Markup:
    return render("outline", text=text)


def _arrow(edge: GraphEdge, names: dict[str, str]) -> str:
    said = edge.label or ("" if edge.kind == "flow" else edge.kind)
    arrow = f"{names.get(edge.source, edge.source)} -> {names.get(edge.target, edge.target)}"
    return f"{arrow}  ({said})" if said else arrow


def _tree_graph(tree: Tree, drawing: Drawing) -> Graph:
    """Boxes of label, detail and covered source; the fields are the arrows' words."""
    nodes, edges = [], []
    parents: list[int] = []
    for index, node in enumerate(tree.nodes):
        covered = excerpt(drawing.program, node.span, 28)
        texts = [node.label, shortened(node.detail, 36), "" if repeats(node.detail, covered) else covered]
        lines = tuple(Line(text=text) for text in texts if text)
        nodes.append(GraphNode(id=str(index), lines=lines, kind="node", span=node.span))
        del parents[node.depth :]
        if parents:
            edges.append(GraphEdge(source=str(parents[-1]), target=str(index), label=node.field))
        parents.append(index)
    return Graph(nodes=tuple(nodes), edges=tuple(edges))


def _declines(listing: Listing) -> str:
    has_blocks = any(group.kind == "block" for group in listing.groups) and bool(listing.functions)
    return "" if has_blocks or listing.is_empty else "it draws basic blocks, and there are none here"


PIPELINE_GRAPH = View(name="graph", shape=Graph, html=pipeline_html, text=graph_text)
TREE_GRAPH = View(name="graph", shape=Tree, html=tree_html, text=outline_text)
FLOW_GRAPH = View(name="graph", shape=Listing, html=flow_html, text=flow_text, declines=_declines)
