"""``.. pipeline-compare::``: the figures in its content side by side."""

from __future__ import annotations

from collections import Counter

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from ..nodes import request_of, stage_view
from ..warnings import Subtype, warn


class PipelineCompare(SphinxDirective):
    """Draws ``container(figure, figure, …)``. On a narrow page, or without HTML, the figures follow one another."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        if not self.content:
            warn("pipeline-compare is empty. Nest the figures in its content.", Subtype.PROGRAM, self.get_location())
        container = nodes.container(classes=["codestages-compare"])
        self.set_source_info(container)
        self.state.nested_parse(self.content, self.content_offset, container)
        _tie(container)
        _share_axis(container)
        return [container]


def _share_axis(container: nodes.container) -> None:
    """Give each figure with an axis of time the requests of the others, so that all axes become equally long."""
    from ...catalog import load  # noqa: PLC0415 - see there
    from ...model.shapes.schedule import Schedule  # noqa: PLC0415

    bodies = list(container.findall(stage_view))
    timed = [body for body in bodies if issubclass(load().stage(request_of(body).stage).shape, Schedule)]
    for body in timed:
        body.beside = tuple(other.request for other in timed if other is not body)


def _tie(container: nodes.container) -> None:
    """Mark the figures of a program that is shown more than once: lines of one source line get the same tint."""
    bodies = list(container.findall(stage_view))
    programs = Counter(request_of(body).program.id for body in bodies)
    for body in bodies:
        if programs[request_of(body).program.id] > 1:
            body.parent["classes"].append("codestages-tied")
