"""What figures that step through a run have in common: the program beside it, where it begins, its output as text."""

from __future__ import annotations

from collections.abc import Sequence

from ..model.descriptors import Drawing
from ..model.shapes import Listing
from .listing import Row, program_lines, rows
from .templating import counted

SCRIPTS = ("codestages-player.js",)
STYLES = ("codestages-player.css",)
EMPTY = "Nothing ran."


def source_rows(drawing: Drawing) -> tuple[Row, ...]:
    program = drawing.program
    return rows(Listing(lexer=program.language, lines=program_lines(program))) if program else ()


def asked_start(drawing: Drawing, steps: int) -> int:
    """The step that ``:start:`` names, counted from 0 and not past the last; that option counts from 1."""
    asked = drawing.options.get("start", "")
    return max(0, min(int(asked), steps) - 1) if asked.isdecimal() else 0


def printed(output: Sequence[tuple[int, str]]) -> str:
    return "".join(text for _, text in output)


def as_text(steps: int, first: int, lines: Sequence[str], output: str) -> str:
    """``lines`` for the ``first`` of so many steps, under their number and above what the program printed."""
    head = counted(steps, "step") + (f"; the first {first}:" if steps > first else ":")
    return "\n".join([head, *lines, *(["", "Output:", output.rstrip("\n")] if output else [])])
