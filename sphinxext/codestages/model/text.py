"""All that a shape says, as text: what ``:expect:`` is looked for in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from .measurements import Measurements, quantity
from .shapes import Extents, Graph, Listing, References, Schedule, Shape, Timeline, Tokens, Trace, Tree


def text_of(shape: Shape) -> str:
    """All text that a shape holds, an item a line: what ``:expect:`` is looked for in."""
    return "\n".join(_texts(shape))


def _texts(shape: Shape) -> Iterator[str]:  # noqa: C901 - a case for each shape
    match shape:
        case Tokens():
            yield from (f"{each.kind} {each.text}" for each in shape.tokens)
        case Tree():
            yield from (" ".join((each.field, each.label, each.detail)) for each in shape.nodes)
        case Listing():
            yield from (each.text for each in shape.lines)
        case Graph():
            yield from (line.text for each in shape.nodes for line in each.lines)
        case Trace():
            yield "".join(text for _, text in shape.output)
            yield from (f"{each.name} {each.argument}" for code in shape.codes for each in code.instructions)
            yield from (each if isinstance(each, str) else "".join(map(str, each)) for each in shape.values)
        case References():
            yield "".join(text for _, text in shape.output)
            yield from shape.objects
            yield from (each if isinstance(each, str) else "".join(map(str, each)) for each in shape.values)
        case Timeline():
            yield from _timeline_texts(shape)
        case Extents():
            yield from (f"{each.label} {each.detail}" for each in shape.extents)
        case Schedule():
            yield from (f"{each.name} {each.detail}" for each in shape.threads)
        case Measurements():
            yield from (f"{shape.measure} {each.label} {quantity(each.median, shape.unit)}" for each in shape.series)
        case _:
            assert_never(shape)


def _timeline_texts(timeline: Timeline) -> Iterator[str]:
    for lane in timeline.lanes:
        yield f"{timeline.sections[lane.section].name} {lane.name}: {lane.detail}"
    for stretch in timeline.stretches:
        state = stretch.state.removeprefix("maybe ")
        where = "" if state == stretch.state else " on one path"
        yield f"{timeline.lanes[stretch.lane].name} {state}{where} {stretch.label}"
    for mark in timeline.marks:
        yield f"{timeline.lanes[mark.lane].name} {mark.label or mark.kind}"
    for conflict in timeline.conflicts:
        yield f"{conflict.code} {conflict.message}"
        yield from (each.text for each in conflict.labels)
