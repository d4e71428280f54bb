r"""A graph as DOT text.

Labels are plain, because the embedded engine silently drops labels in HTML. Nodes are named ``n0``, ``n1`` … in the
order of ``Graph.nodes``: an id of the graph may contain a colon, which DOT would read as a port. Lines end in ``\l``
(left-aligned). The layout uses Courier: its characters are exactly 0.6 em wide, so no font file is needed to measure a
label. Colours are set after the layout (``svg.py``), because ``currentColor`` and ``var()`` in DOT come out black.
"""

from __future__ import annotations

import re

import graphviz

from ...model.excerpts import shortened
from ...model.shapes.graph import Graph, GraphEdge, GraphNode
from ...model.shapes.listing import EdgeKind
from ..templating import printable

LONGEST_LINE = 64
"""Characters of a line in a box."""
MOST_LINES = 40
"""Lines in a box."""

_STYLES: dict[EdgeKind, dict[str, str]] = {
    "flow": {},
    "true": {"penwidth": "1.6"},
    "false": {"style": "dashed"},
    "exception": {"style": "dotted"},
    "unwind": {"style": "dotted"},
    "back": {"penwidth": "1.6"},
}
_WORDS: dict[EdgeKind, str] = {"true": "true", "false": "false", "unwind": "unwind"}


def dot_of(graph: Graph) -> str:
    """Return the graph as DOT. Every node, edge and frame has a class for style sheets."""
    gaps = {"nodesep": "0.35", "ranksep": "0.45" if graph.direction == "TB" else "0.15"}
    drawn = graphviz.Digraph(
        graph_attr={"bgcolor": "transparent", "rankdir": graph.direction} | gaps,
        node_attr={"shape": "box", "style": "rounded", "margin": "0.14,0.07"} | _font(13),
        edge_attr={"arrowsize": "0.7"} | _font(11),
    )
    names = {node.id: f"n{index}" for index, node in enumerate(graph.nodes)}
    for node in graph.nodes:
        # Graphviz puts the nodes of a group in a straight line: the stages of one pipeline.
        line = {"group": node.stage.partition("/")[0]} if node.stage else {}
        drawn.node(names[node.id], label=_block(node), _attributes={"class": _class(node.kind), **line})
    for edge in graph.edges:
        if edge.source in names and edge.target in names:
            attributes = _edge_attributes(edge, wrapped=graph.direction == "LR")
            drawn.edge(names[edge.source], names[edge.target], _attributes=attributes)
    for index, cluster in enumerate(graph.clusters):
        with drawn.subgraph(name=f"cluster_{index}") as frame:
            frame.attr(label=_plain(cluster.label), labeljust="l", **_font(12))
            frame.attr(_attributes={"class": _class(cluster.kind)})
            for node_id in cluster.nodes:
                if node_id in names:
                    frame.node(names[node_id])
    return str(drawn.source)


def shown_lines(node: GraphNode) -> tuple[str, ...]:
    """Return the lines of text in a node's box, shortened to ``MOST_LINES`` lines of ``LONGEST_LINE`` characters."""
    texts = [line.text for line in node.lines]
    if len(texts) > MOST_LINES:
        texts = [*texts[: MOST_LINES - 1], f"… {len(texts) - MOST_LINES + 1} more lines"]
    return tuple(shortened(text.rstrip(), LONGEST_LINE) or " " for text in texts) or (" ",)


def _edge_attributes(edge: GraphEdge, *, wrapped: bool) -> dict[str, str]:
    """Return the attributes of an edge. ``wrapped`` puts each word of the label on a line of its own.

    Without it, the labels in a row of nodes (``LR``) would push the nodes apart.
    """
    label = edge.label or _WORDS.get(edge.kind, "")
    lines = label.split() if wrapped else [label]
    words = {"label": "\\n".join(_plain(f" {line} ") for line in lines)} if label else {}
    return {"class": _class(edge.kind), **_STYLES[edge.kind], **words}


def _block(node: GraphNode) -> str:
    """Return the label of a node: centred for a stage and for a single line, left-aligned for code."""
    lines = [_plain(line) for line in shown_lines(node)]
    return "\\n".join(lines) if node.stage or len(lines) == 1 else "".join(f"{line}\\l" for line in lines)


def _plain(text: str) -> str:
    """Return ``text`` escaped so that the engine shows it literally: no escapes, entities or control characters."""
    plain = printable(text.expandtabs(4).replace("\n", " ")).replace("&", "&amp;").replace("\\", "\\\\")
    return plain.replace("<", "&lt;").replace(">", "&gt;")


def _class(kind: str) -> str:
    """Return the CSS classes of a kind, which can be several words: ``rust current``."""
    words = (re.sub(r"[^a-z0-9-]", "-", word) for word in kind.lower().split())
    return " ".join(f"codestages-{word}" for word in words) or "codestages-plain"


def _font(size: int) -> dict[str, str]:
    return {"fontname": "Courier", "fontsize": str(size)}
