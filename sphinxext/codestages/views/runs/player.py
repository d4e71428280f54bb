"""Code shared by the views that step through a run: source lines, the first step, the output."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...model.budget import Budget
from ...model.descriptors import Drawing
from ...model.options import Converter, whole_number
from ...model.quantities import counted
from ...model.shapes.listing import Listing
from ...model.shapes.references import References
from ...model.shapes.trace import Trace
from ..listings.listing import ListedLine, program_lines, rows

SCRIPTS = ("codestages-player.js",)
STYLES = ("codestages-player.css",)
EMPTY = "Nothing ran."
OPTIONS: Mapping[str, Converter] = {"start": whole_number(1)}


def source_rows(drawing: Drawing) -> tuple[ListedLine, ...]:
    """Return the first lines of the program, as many as the figure has room for, highlighted."""
    program = drawing.program
    lines = program_lines(program, drawing.budget) if program else ()
    return rows(Listing(lexer=program.language, lines=lines), tied=drawing.tied) if program else ()


def start_of(run: Trace | References, drawing: Drawing) -> int:
    """Return the step to show first, counted from 0.

    If a function is chosen, it is the first step of that function (``run.start``). Otherwise it is ``:start:``, which
    counts from 1.
    """
    asked = drawing.options.get("start", "")
    is_asked = drawing.part.is_whole and asked.isdecimal()
    return max(0, min(int(asked), len(run.items)) - 1) if is_asked else run.start


def printed(output: Sequence[tuple[int, str]], budget: Budget) -> str:
    """Return what the program printed, as much of it as the figure has room for."""
    return budget.lines_of("".join(text for _, text in output))


def as_text(steps: int, first: int, lines: Sequence[str], output: str) -> str:
    """Return a run as text: the number of ``steps``, ``lines`` about the ``first`` of them, and the output."""
    head = counted(steps, "step") + (f"; the first {first}:" if steps > first else ":")
    return "\n".join([head, *lines, *(["", "Output:", output.rstrip("\n")] if output else [])])
