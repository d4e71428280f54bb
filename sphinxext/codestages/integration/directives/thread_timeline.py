"""``.. thread-timeline:: python``: when which thread of a program ran, measured."""

from __future__ import annotations

from typing import ClassVar

from docutils import nodes

from ...catalog import load
from ...model.errors import UnknownName
from .base import ProgramDirective
from .options import PROGRAM, OptionSpec


class ThreadTimeline(ProgramDirective):
    """Draws ``figure(stage_view, caption?)``. Its argument is a language.

    ``:axis:`` is how long the axis of time is at least, so that figures can be held against each other. Those of one
    ``pipeline-compare`` share theirs anyway.
    """

    optional_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar[OptionSpec] = OptionSpec(PROGRAM)

    def figure(self) -> nodes.figure:
        from ...model.shapes.schedule import Schedule  # noqa: PLC0415 - see catalog.load

        catalog = load()
        stages = {
            language.name: each.name for language, each in catalog.stages.values() if issubclass(each.shape, Schedule)
        }
        name = self.argument(" or ".join(stages))
        if name not in stages:
            raise UnknownName(f"{self.name}: it measures {' and '.join(stages)} programs, not {name!r}.")
        return self.stage_figure(stages[name], self.program(catalog.language(name)))
