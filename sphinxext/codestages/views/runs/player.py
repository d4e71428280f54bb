"""What figures that step through a run have in common: the program beside it, where it begins, its output as text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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
    program = drawing.program
    return rows(Listing(lexer=program.language, lines=program_lines(program))) if program else ()


def start_of(run: Trace | References, drawing: Drawing) -> int:
    """The step shown first, from 0: the run's own if a function was chosen, else ``:start:``, which counts from 1."""
    asked = drawing.options.get("start", "")
    is_asked = drawing.part.is_whole and asked.isdecimal()
    return max(0, min(int(asked), len(run.items)) - 1) if is_asked else run.start


def printed(output: Sequence[tuple[int, str]]) -> str:
    return "".join(text for _, text in output)


def as_text(steps: int, first: int, lines: Sequence[str], output: str) -> str:
    """``lines`` for the ``first`` of so many steps, under their number and above what the program printed."""
    head = counted(steps, "step") + (f"; the first {first}:" if steps > first else ":")
    return "\n".join([head, *lines, *(["", "Output:", output.rstrip("\n")] if output else [])])
