"""``.. bytecode-stepper::``: the run of a Python program, instruction by instruction."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives

from ...catalog import load
from .base import PROGRAM_OPTIONS, OptionSpec, ProgramDirective

STAGE = "python/trace"


class BytecodeStepper(ProgramDirective):
    """Draws ``figure(stage_view, caption?)``. ``:start:`` is the step shown first, counted from 1."""

    option_spec: ClassVar[dict[str, Callable[[str], Any]] | None] = OptionSpec(
        PROGRAM_OPTIONS | {"start": directives.positive_int, "max-steps": directives.positive_int}
    )

    def figure(self) -> nodes.figure:
        if "max-steps" in self.options:
            self.options["max-steps"] = str(self.options["max-steps"])
        return self.stage_figure(STAGE, self.program(load().language("python")))
