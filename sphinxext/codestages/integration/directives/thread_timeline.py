"""``.. thread-timeline:: python``: when each thread of a program ran, as it was measured."""

from __future__ import annotations

from typing import ClassVar

from docutils import nodes

from ...catalog import load
from ...model.errors import UnknownName
from .base import ProgramDirective
from .options import PROGRAM, OptionSpec


class ThreadTimeline(ProgramDirective):
    """Argument: a language. Draws ``figure(stage_view, caption?)``.

    ``:axis:`` is the minimum length of the axis of time (``500 ms``), so that figures can be compared. Figures in one
    ``pipeline-compare`` have axes of the same length anyway.
    """

    option_spec: ClassVar[OptionSpec] = OptionSpec(PROGRAM, of_stages=True)

    def figure(self) -> nodes.figure:
        from ...model.shapes.schedule import Schedule  # noqa: PLC0415 - see catalog.load

        catalog = load()
        stages = {
            language.name: stage.name
            for language, stage in catalog.stages.values()
            if issubclass(stage.shape, Schedule)
        }
        name = self.one_word(" or ".join(stages))
        if name not in stages:
            raise UnknownName(f"{self.name}: it measures {' and '.join(stages)} programs, not {name!r}.")
        return self.stage_figure(stages[name], self.program(catalog.language(name)))
