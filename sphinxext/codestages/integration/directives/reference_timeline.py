"""``.. reference-timeline::``: the objects of a Python program, the names bound to them, and their reference counts."""

from __future__ import annotations

from typing import ClassVar

from docutils import nodes

from ...catalog import load
from ...model.errors import UnknownName
from .base import ProgramDirective
from .options import PROGRAM, OptionSpec, whole_number

STAGE = "python/references"


class ReferenceTimeline(ProgramDirective):
    """Draws ``figure(stage_view, caption?)``. ``:start:`` is the step shown first, counted from 1.

    It takes no argument: a word beside its name would be read as the program.
    """

    optional_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar[OptionSpec] = OptionSpec(
        {**PROGRAM, "start": whole_number(1), "max-steps": whole_number(1), "thread": whole_number(1)}
    )

    def figure(self) -> nodes.figure:
        if self.arguments:
            raise UnknownName(
                f"{self.name} takes no argument, but {self.arguments[0]!r} stands beside it. "
                "The program goes below, after an empty line."
            )
        return self.stage_figure(STAGE, self.program(load().language("python")))
