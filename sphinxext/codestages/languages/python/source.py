"""The program's text itself, line by line."""

from __future__ import annotations

from ...model.artifact import Reading
from ...model.command import Outcome
from ...model.descriptors import Stage
from ...model.request import Request
from ...model.shapes import Line, Listing


def parse(request: Request, outcome: Outcome | None) -> Reading:
    program = request.program
    lines = tuple(
        Line(text=text, gutter=str(number), span=program.line_span(number))
        for number, text in enumerate(program.lines, start=1)
    )
    return Reading(shape=Listing(lexer="python", lines=lines))


STAGE = Stage(
    name="python/source",
    title="Source",
    summary="The text of the program.",
    shape=Listing,
    views=("listing",),
    parse=parse,
)
