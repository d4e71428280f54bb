"""The beginning of a timeline: what happens up to a line of the program, for a figure without room for more."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from msgspec.structs import replace

from ..span import Span

if TYPE_CHECKING:
    from .timeline import Conflict, Stretch, Timeline

T = TypeVar("T")
L = TypeVar("L", bound="Timeline")


def beginning(timeline: L, until: int) -> L:
    """Return the timeline without what begins after the line ``until``. All that lasts longer ends on that line.

    The sections keep their indices. Lanes and loans, which refer to each other by index, are numbered anew.
    """
    lanes = _numbers(timeline.lanes, lambda lane: lane.span is None or lane.span.line <= until)
    loans = _numbers(timeline.stretches, lambda stretch: stretch.first <= until and stretch.lane in lanes)
    marks = (mark for mark in timeline.marks if mark.at <= until and mark.lane in lanes)
    chosen = timeline.chosen
    return replace(
        timeline,
        sections=tuple(replace(section, span=_ended(section.span, until)) for section in timeline.sections),
        lanes=tuple(timeline.lanes[index] for index in lanes),
        stretches=tuple(_stretch(timeline.stretches[index], lanes, until) for index in loans),
        marks=tuple(replace(mark, lane=lanes[mark.lane], to=lanes.get(mark.to, -1)) for mark in marks),
        conflicts=tuple(_conflicts(timeline.conflicts, lanes, loans, until)),
        chosen=chosen if chosen is None else tuple(one for one in chosen if timeline.extent(one)[0] <= until),
        until=until,
    )


def _numbers(items: Sequence[T], is_kept: Callable[[T], bool]) -> dict[int, int]:
    """Return the new index of each item that is kept, by its old one."""
    kept = (index for index, item in enumerate(items) if is_kept(item))
    return {old: new for new, old in enumerate(kept)}


def _ended(span: Span | None, until: int) -> Span | None:
    return span if span is None or span.end_line <= until else Span(*span.start, max(until + 1, span.line + 1), 0)


def _stretch(stretch: Stretch, lanes: Mapping[int, int], until: int) -> Stretch:
    lane, holder = lanes[stretch.lane], lanes.get(stretch.holder, -1)
    return replace(stretch, lane=lane, holder=holder, last=min(stretch.last, until))


def _conflicts(
    conflicts: Iterable[Conflict], lanes: Mapping[int, int], loans: Mapping[int, int], until: int
) -> Iterator[Conflict]:
    """Yield the conflicts whose primary place is shown, with their places that are shown."""
    for conflict in conflicts:
        if conflict.labels and conflict.labels[0].span.line <= until:
            yield replace(
                conflict,
                labels=tuple(label for label in conflict.labels if label.span.line <= until),
                lanes=tuple(lanes[lane] for lane in conflict.lanes if lane in lanes),
                loans=tuple(loans[loan] for loan in conflict.loans if loan in loans),
            )
