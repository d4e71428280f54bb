"""What the directives that show a recorded run of a Python program share: the stage and the options of the steps."""

from __future__ import annotations

from typing import ClassVar

from docutils import nodes

from ...model.options import whole_number
from .base import ProgramDirective, language_of_stage
from .options import PROGRAM, OptionSpec


class PythonRun(ProgramDirective):
    """Draws ``figure(stage_view, caption?)`` of ``stage``. ``:start:`` is the step shown first, counted from 1."""

    stage: ClassVar[str]
    option_spec: ClassVar[OptionSpec] = OptionSpec(
        {**PROGRAM, "max-steps": whole_number(1), "thread": whole_number(1)}, of_stages=True
    )

    def figure(self) -> nodes.figure:
        self.refuse_argument()
        return self.stage_figure(self.stage, self.program(language_of_stage(self.stage)))
