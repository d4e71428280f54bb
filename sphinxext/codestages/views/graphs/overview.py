"""The pipelines of one or more languages as one graph: with all words, or as narrow rows of names."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from msgspec.structs import replace

from ...model.descriptors import Language
from ...model.line import Line
from ...model.quantities import counted, duration
from ...model.shapes import Shape
from ...model.shapes.graph import Cluster, Graph, GraphEdge, GraphNode


def overview(
    languages: Sequence[Language],
    *,
    across: bool,
    current: Collection[str] = (),
    shapes: Mapping[str, Shape] | None = None,
) -> Graph:
    """Return the graph: down the page with all words, or ``across`` it with names only.

    Down the page, each of several languages has a frame. ``current`` are the names of the stages to highlight.
    ``shapes`` are the results of stages for one program, by stage: a box then shows the size of its result, and an
    arrow the time of its step, if the language's stage ``phases`` measured it.
    """
    graphs = [_measured(language, shapes or {}, across=across) for language in languages]
    if across:
        graphs.reverse()  # Graphviz stacks rows without a common edge from the bottom
    nodes = (node for graph in graphs for node in graph.nodes)
    nodes = (replace(node, kind=f"{node.kind} current") if node.stage in current else node for node in nodes)
    return Graph(
        nodes=tuple(nodes),
        edges=tuple(edge for graph in graphs for edge in graph.edges),
        clusters=() if across or len(graphs) == 1 else tuple(map(_frame, languages)),
        direction="LR" if across else "TB",
    )


def _measured(language: Language, shapes: Mapping[str, Shape], *, across: bool) -> Graph:
    """Return the language's pipeline with sizes and times.

    If it goes ``across``, arrows have no labels, to stay short. A measured step is then named in the box that it leads
    to.
    """
    phases = shapes.get(language.phases)
    sums = phases.durations() if phases else {}
    times = {edge.target: _time(edge, sums) for edge in language.pipeline.edges}
    steps = {edge.target: edge.label.split(", ") for edge in language.pipeline.edges if times[edge.target]}
    nodes: list[GraphNode] = []
    for node in language.pipeline.nodes:
        words = [_size(node, language, shapes.get(node.stage))]
        words += [*steps.get(node.id, ()), times.get(node.id, "")] if across else []
        own = node.lines[:1] if across else node.lines
        nodes.append(replace(node, lines=(*own, *(Line(text=word) for word in words if word))))
    edges = (
        replace(edge, label="" if across else _label(edge, times[edge.target])) for edge in language.pipeline.edges
    )
    return replace(language.pipeline, nodes=tuple(nodes), edges=tuple(edges))


def _size(node: GraphNode, language: Language, shape: Shape | None) -> str:
    if shape is None:
        return ""
    item = next((stage.item for stage in language.stages if stage.name == node.stage), "")
    return counted(len(shape.items), item or shape.noun)


def _time(edge: GraphEdge, sums: Mapping[str, int]) -> str:
    time = sum(sums.get(phase, 0) for phase in edge.phases)
    return duration(time) if time else ""


def _label(edge: GraphEdge, time: str) -> str:
    return f"{edge.label}: {time}" if time else edge.label


def _frame(language: Language) -> Cluster:
    return Cluster(label=language.title, kind=language.name, nodes=tuple(node.id for node in language.pipeline.nodes))
