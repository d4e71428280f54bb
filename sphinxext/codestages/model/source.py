"""A program's own text as a listing: the stage that every language begins with, and what stands in for a failed one."""

from __future__ import annotations

from .program import Program
from .shapes import Line, Listing


def source_listing(program: Program, lexer: str) -> Listing:
    """The lines with their numbers in the gutter, each spanning its text."""
    lines = (
        Line(text=text, gutter=str(number), span=program.line_span(number))
        for number, text in enumerate(program.lines, start=1)
    )
    return Listing(lexer=lexer, lines=tuple(lines))
