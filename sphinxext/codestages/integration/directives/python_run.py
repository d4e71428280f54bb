"""What the directives that show a recorded run of a Python program share: the stage and the options of the steps."""

from __future__ import annotations

from typing import ClassVar

from docutils import nodes

from ...model.errors import UnknownName
from ...model.options import whole_number
from .base import ProgramDirective, language_of_stage
from .options import PROGRAM, OptionSpec


class PythonRun(ProgramDirective):
    """Draws ``figure(stage_view, caption?)`` of ``stage``. ``:start:`` is the step shown first, counted from 1.

    It accepts an argument only to warn about it: otherwise docutils would read the words after ``::`` as the program.
    """

    stage: ClassVar[str]
    optional_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar[OptionSpec] = OptionSpec({**PROGRAM, "max-steps": whole_number(1), "thread": whole_number(1)})

    def figure(self) -> nodes.figure:
        if self.arguments:
            raise UnknownName(
                f"{self.name} takes no argument, but it has {self.arguments[0]!r}. "
                "Write the program below, after an empty line."
            )
        return self.stage_figure(self.stage, self.program(language_of_stage(self.stage)))
