"""The views that draw graphs: of pipelines, of small trees, and of the control flow of a listing's functions."""

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
"""Nodes. A larger drawing is unreadable (a tree of 400 nodes is 36,000 pt wide), so text is shown instead."""
EMPTY = "There is nothing to draw here."
NO_BLOCKS = "There are no basic blocks to draw. The listing is shown instead."


def draw(graph: Graph, drawing: Drawing, *, title: str, suffix: str = "") -> Markup:
    """Return the graph as an inline SVG with the accessible name ``title``.

    ``suffix`` makes the ids unique if a figure has several drawings.
    """
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
    """Return the graph as text: nodes with more than a name, then the arrows, such as ``source -> tokens  (lexer)``.

    A graph that is only rows of names has one line for each row.
    """
    if rows := _rows(graph):
        return "\n".join(rows)
    names = {node.id: shown_lines(node)[0].strip() for node in graph.nodes}
    lines = [
        f"{cluster.label}: {', '.join(names.get(node_id, node_id) for node_id in cluster.nodes)}"
        for cluster in graph.clusters
    ]
    lines += [": ".join((text[0], "; ".join(text[1:]))) for node in graph.nodes if len(text := shown_lines(node)) > 1]
    lines += [_arrow(edge, names) for edge in graph.edges]
    joined = {end for edge in graph.edges for end in (edge.source, edge.target)}
    lines += [names[node.id] for node in graph.nodes if node.id not in joined and len(node.lines) < 2]
    return "\n".join(lines) or EMPTY


def _rows(graph: Graph) -> list[str]:
    """Return a line for each row: ``source -> [tokens] -> AST``, the current stage in brackets.

    Return nothing if the graph is not only rows: if it branches, runs down the page, or says more than names.
    """
    following = {edge.source: edge.target for edge in graph.edges}
    nodes = {node.id: node for node in graph.nodes}
    is_plain = len(set(following.values())) == len(graph.edges) and not any(edge.label for edge in graph.edges)
    if graph.direction != "LR" or not is_plain or any(len(shown_lines(node)) > 1 for node in graph.nodes):
        return []
    rows = []
    for start in (node_id for node_id in nodes if node_id not in following.values()):
        row = [start]
        while (after := following.get(row[-1])) is not None:
            row.append(after)
        rows.append(row)
    if sum(map(len, rows)) < len(nodes):
        return []
    # Graphviz stacks rows without a common edge from the bottom. ``overview`` reverses them too.
    return [" -> ".join(_bracketed_name(nodes[node_id]) for node_id in row) for row in reversed(rows)]


def _bracketed_name(node: GraphNode) -> str:
    name = shown_lines(node)[0].strip()
    return f"[{name}]" if "current" in node.kind.split() else name


def tree_html(tree: Tree, drawing: Drawing) -> Markup:
    size = counted(len(tree.nodes) + drawing.left_out, "node")
    instead = f"This tree is too large to draw: it has {size}. The outline is shown instead."
    if len(tree.nodes) > LARGEST:
        return render("graph", svg="", sentence=instead, hidden="", more="", instead=outline_html(tree, drawing))
    root = tree.nodes[0].label if tree.nodes else ""
    return _page(_tree_graph(tree, drawing), drawing, title=f"Tree of {root}", instead=lambda: Markup(""))


def flow_html(listing: Listing, drawing: Drawing) -> Markup:
    flow = control_flow(listing, drawing)
    if flow is None:
        return render("graph", svg="", sentence=NO_BLOCKS, hidden="", more="", instead=listing_html(listing, drawing))
    title = f"Control flow of {flow.name}: {counted(len(flow.graph.nodes), 'basic block')}"
    return _page(
        flow.ordinary,
        drawing,
        title=title,
        instead=lambda: listing_html(listing, drawing),
        flow=flow,
    )


def flow_text(listing: Listing, drawing: Drawing) -> str:
    """Return the function's blocks as text, then the arrows between them; without blocks, the listing."""
    flow = control_flow(listing, drawing)
    if flow is None:
        return f"{NO_BLOCKS}\n\n{listing_text(listing, drawing)}"
    blocks = ["\n".join(line.text for line in node.lines) for node in flow.graph.nodes]
    arrows = [_arrow(edge, {node.id: node.id for node in flow.graph.nodes}) for edge in flow.graph.edges]
    return "\n\n".join([text for text in (flow.name, _legend(flow)) if text] + [*blocks, "\n".join(arrows)]).rstrip()


def _legend(flow: Flow) -> str:
    """Return a sentence that lists the replaced names; empty if there are none."""
    listed = ", ".join(f"{ours} for {own}" for own, ours in flow.names)
    return f"Names from the debug information: {listed}." if listed else ""


def _page(
    graph: Graph,
    drawing: Drawing,
    *,
    title: str,
    instead: Callable[[], Markup],
    flow: Flow | None = None,
) -> Markup:
    """Return the drawing; for an empty graph a sentence, for one that is too large a sentence and ``instead``."""
    if not graph.nodes:
        return render("graph", svg="", sentence=EMPTY, hidden="", more="", instead="")
    if len(graph.nodes) > LARGEST:
        sentence = f"This graph is too large to draw: it has {counted(len(graph.nodes), 'node')}."
        return render("graph", svg="", sentence=sentence, hidden="", more="", instead=instead())
    alt = drawing.alt or title
    hidden = whole = ""
    if flow and flow.unwinding and len(flow.graph.nodes) <= LARGEST:
        hidden = f"{counted(flow.unwinding, 'block')} for unwinding"
        whole = draw(flow.graph, drawing, title=f"{alt}, with unwinding", suffix="-all")
    said = " ".join(filter(None, (f"{title}.", _legend(flow)))) if flow else ""
    return render("graph", svg=draw(graph, drawing, title=alt), sentence=said, hidden=hidden, more=whole, instead="")


def _outline(text: str) -> Markup:
    return render("graph_outline", text=text)


def _arrow(edge: GraphEdge, names: dict[str, str]) -> str:
    said = edge.label or ("" if edge.kind == "flow" else edge.kind)
    arrow = f"{names.get(edge.source, edge.source)} -> {names.get(edge.target, edge.target)}"
    return f"{arrow}  ({said})" if said else arrow


def _tree_graph(tree: Tree, drawing: Drawing) -> Graph:
    """Return a graph of the tree: boxes with label, detail and covered source, and arrows labelled with the fields."""
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
