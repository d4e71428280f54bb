"""How large an artifact is, in items of its shape: what a diagram of a pipeline says of each stage."""

from __future__ import annotations

from .measurements import Measurements
from .shapes import Graph, Listing, References, Schedule, Shape, Timeline, Tokens, Trace, Tree


def size_of(shape: Shape) -> tuple[int, str]:  # noqa: PLR0911 - a case for each shape
    """The number of items and what one is called; of a listing only the program's own lines of code count."""
    if isinstance(shape, Tokens):
        return len(shape.tokens), "token"
    if isinstance(shape, Tree | Graph):
        return len(shape.nodes), "node"
    if isinstance(shape, Listing):
        return _lines_of_code(shape), "line"
    if isinstance(shape, Trace):
        return len(shape.frame), "step"
    if isinstance(shape, References):
        return len(shape.line), "step"
    if isinstance(shape, Timeline):
        return len(shape.lanes), "lane"
    if isinstance(shape, Schedule):
        return len(shape.threads), "thread"
    if isinstance(shape, Measurements):
        return len(shape.series[0].values), "value"
    return len(shape.extents), "extent"


def _lines_of_code(listing: Listing) -> int:
    foreign = {index for each in listing.groups if each.foreign for index in range(each.first, each.first + each.count)}
    return sum(each.kind == "code" and index not in foreign for index, each in enumerate(listing.lines))
