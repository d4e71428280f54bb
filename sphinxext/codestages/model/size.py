"""How large an artifact is, in items of its shape: what a diagram of a pipeline says of each stage."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from .measurements import Measurements
from .shapes import Extents, Graph, Line, Listing, References, Schedule, Shape, Timeline, Tokens, Trace, Tree


def size_of(shape: Shape) -> tuple[int, str]:
    """The number of items and what one is called; of a listing only the program's own lines of code count."""
    items, noun = _items(shape)
    return len(items), noun


def _items(shape: Shape) -> tuple[Sequence[object], str]:  # noqa: PLR0911 - a case for each shape
    match shape:
        case Tokens():
            return shape.tokens, "token"
        case Tree() | Graph():
            return shape.nodes, "node"
        case Listing():
            return _lines_of_code(shape), "line"
        case Trace():
            return shape.frame, "step"
        case References():
            return shape.line, "step"
        case Timeline():
            return shape.lanes, "lane"
        case Extents():
            return shape.extents, "extent"
        case Schedule():
            return shape.threads, "thread"
        case Measurements():
            return shape.series[0].values, "value"
        case _:
            assert_never(shape)


def _lines_of_code(listing: Listing) -> list[Line]:
    foreign = {index for each in listing.groups if each.foreign for index in range(each.first, each.first + each.count)}
    return [each for index, each in enumerate(listing.lines) if each.kind == "code" and index not in foreign]
