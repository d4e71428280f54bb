"""The program's own text, line by line."""

from __future__ import annotations

from ...model.artifact import Reading
from ...model.command import Outcome
from ...model.descriptors import Stage
from ...model.request import Request
from ...model.shapes.listing import Listing, source_listing


def parse(request: Request, outcome: Outcome | None) -> Reading:
    return Reading(shape=source_listing(request.program, "python"))


STAGE = Stage(
    name="python/source",
    title="Source",
    summary="The program as it was written.",
    shape=Listing,
    views=("listing",),
    parse=parse,
)
