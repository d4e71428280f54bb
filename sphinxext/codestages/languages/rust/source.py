"""The program's own text, as a listing with line numbers."""

from __future__ import annotations

from sphinxext.codestages.model.artifact import Reading
from sphinxext.codestages.model.command import Outcome
from sphinxext.codestages.model.descriptors import Stage
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes import Group, Line, Listing

from .syntax import items


def parse_source(request: Request, outcome: Outcome | None) -> Reading:
    program = request.program
    lines = tuple(
        Line(text=text, gutter=str(number), span=program.line_span(number))
        for number, text in enumerate(program.lines, start=1)
    )
    groups = tuple(
        Group(
            name=item.name,
            kind="function",
            first=item.span.line - 1,
            count=item.span.end_line - item.span.line + 1,
            span=item.span,
        )
        for item in items(program)
    )
    return Reading(shape=Listing(lexer="rust", lines=lines, groups=groups))


STAGE = Stage(
    name="rust/source",
    title="Source",
    summary="The program as it was written.",
    shape=Listing,
    views=("listing",),
    parse=parse_source,
)
