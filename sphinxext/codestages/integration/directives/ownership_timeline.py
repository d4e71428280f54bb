"""``.. ownership-timeline::``: the variables of a Rust program by line, as its borrow checker sees them."""

from __future__ import annotations

from typing import ClassVar

from docutils import nodes

from ...model.errors import UnknownName
from .base import ProgramDirective, language_of_stage
from .options import PROGRAM, OptionSpec

STAGE = "rust/ownership"


class OwnershipTimeline(ProgramDirective):
    """Draws ``figure(stage_view, caption?)``.

    It accepts an argument only to warn about it: otherwise docutils would read the words after ``::`` as the program.
    """

    optional_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar[OptionSpec] = OptionSpec(PROGRAM)

    def figure(self) -> nodes.figure:
        if self.arguments:
            raise UnknownName(
                f"{self.name} takes no argument, but it has {self.arguments[0]!r}. "
                "Write the program below, after an empty line."
            )
        return self.stage_figure(STAGE, self.program(language_of_stage(STAGE)))
