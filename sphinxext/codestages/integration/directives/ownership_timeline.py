"""``.. ownership-timeline::``: the variables of a Rust program by line, as its borrow checker sees them."""

from __future__ import annotations

from typing import ClassVar

from docutils import nodes

from .base import ProgramDirective, language_of_stage
from .options import PROGRAM, OptionSpec

STAGE = "rust/ownership"


class OwnershipTimeline(ProgramDirective):
    """Draws ``figure(stage_view, caption?)``."""

    option_spec: ClassVar[OptionSpec] = OptionSpec(PROGRAM, of_stages=True)

    def figure(self) -> nodes.figure:
        self.refuse_argument()
        return self.stage_figure(STAGE, self.program(language_of_stage(STAGE)))
