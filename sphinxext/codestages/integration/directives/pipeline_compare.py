"""``.. pipeline-compare::``: the figures in its content side by side."""

from __future__ import annotations

from collections import Counter
from typing import ClassVar

from docutils import nodes

from ...model.errors import NoProgram
from ..nodes import TIED, request_of, stage_view
from .container import ContainerDirective
from .options import OptionSpec


class PipelineCompare(ContainerDirective):
    """Draws ``container(figure, figure, …)``. On a narrow page, or without HTML, the figures follow one another."""

    option_spec: ClassVar[OptionSpec] = OptionSpec({})

    def figure(self) -> nodes.container:
        container = nodes.container(classes=["codestages-compare"])
        self.set_source_info(container)
        self.nest(container)
        if not container.children:
            raise NoProgram(f"{self.name} is empty. Nest the figures in its content.")
        _tie(container)
        _share_axis(container)
        return container


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
            body.parent["classes"].append(TIED)
