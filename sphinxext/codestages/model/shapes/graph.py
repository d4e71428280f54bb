"""A graph: boxes and labelled arrows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal, Self

import msgspec

from ..checks import check_spans, refuse
from ..line import Line
from ..part import Part, whole_program_only
from ..program import Program
from ..span import Span
from .base import BaseShape
from .listing import EdgeKind


class GraphNode(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A box: its lines of text, and the name of the stage that it stands for (``rust/mir``), if there is one."""

    id: str
    lines: tuple[Line, ...]
    kind: str = ""
    span: Span | None = None
    stage: str = ""


class GraphEdge(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An arrow between two nodes, given by their ids.

    ``phases`` are the steps of a compilation or run that an arrow of a pipeline stands for, by their names in
    ``Extents.sums`` of the stage ``Language.phases``. The time of the arrow is the sum of those that are there.
    """

    source: str
    target: str
    label: str = ""
    kind: EdgeKind = "flow"
    phases: tuple[str, ...] = ()


class Cluster(msgspec.Struct, frozen=True, kw_only=True):
    """A labelled frame around nodes, which are given by their ids."""

    label: str
    kind: str
    nodes: tuple[str, ...]


class Graph(BaseShape, frozen=True, tag="graph", kw_only=True, omit_defaults=True):
    """Nodes, labelled edges and clusters. ``direction`` is DOT's: ``LR`` (left to right) or ``TB`` (top to bottom)."""

    nodes: tuple[GraphNode, ...]
    edges: tuple[GraphEdge, ...]
    clusters: tuple[Cluster, ...] = ()
    direction: Literal["LR", "TB"] = "TB"

    noun: ClassVar[str] = "node"

    @property
    def items(self) -> tuple[GraphNode, ...]:
        return self.nodes

    def texts(self) -> Iterator[str]:
        return (line.text for node in self.nodes for line in node.lines)

    def check(self, program: Program) -> None:
        check_spans(self.nodes, program, "nodes[{}]")
        for index, node in enumerate(self.nodes):
            check_spans(node.lines, program, f"nodes[{index}].lines[{{}}]")
        known = {node.id for node in self.nodes}
        if len(known) < len(self.nodes):
            refuse("several nodes have the same id", "nodes")
        ends = [(f"edges[{index}]", (edge.source, edge.target)) for index, edge in enumerate(self.edges)]
        framed = [(f"clusters[{index}]", cluster.nodes) for index, cluster in enumerate(self.clusters)]
        for where, named in (*ends, *framed):
            if missing := set(named) - known:
                refuse(f"there is no node {min(missing)!r}", where)

    def _selected(self, part: Part) -> Self:
        raise whole_program_only(part.name)
