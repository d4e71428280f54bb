"""The pipelines of one or more languages as one graph: with what each stage is, or as a slim row of names."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from msgspec.structs import replace

from ..model.descriptors import Language
from ..model.shapes import Cluster, Graph, GraphNode


def overview(languages: Sequence[Language], *, across: bool, current: Collection[str] = ()) -> Graph:
    """Down the page with every word, each of several languages in a frame; or ``across`` it, names only.

    ``current`` names the stages to be lit: where the reader is.
    """
    graphs = [each.pipeline for each in languages]
    nodes: Iterable[GraphNode] = (node for graph in graphs for node in graph.nodes)
    edges = (edge for graph in graphs for edge in graph.edges)
    if across:
        # Rows that nothing joins are stacked from the bottom.
        nodes = (node for graph in reversed(graphs) for node in graph.nodes)
        nodes = (replace(node, lines=node.lines[:1]) for node in nodes)
        edges = (replace(edge, label="") for edge in edges)
    nodes = (replace(node, kind=f"{node.kind} current") if node.stage in current else node for node in nodes)
    return Graph(
        nodes=tuple(nodes),
        edges=tuple(edges),
        clusters=() if across or len(graphs) == 1 else tuple(map(_frame, languages)),
        direction="LR" if across else "TB",
    )


def _frame(language: Language) -> Cluster:
    return Cluster(label=language.title, kind=language.name, nodes=tuple(each.id for each in language.pipeline.nodes))
