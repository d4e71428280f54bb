"""A timeline in words: what each lane is called, and a sentence for everything that happens on a line.

``line 3: s is borrowed (shared) by r until line 5``. Words are what the lists beside a drawing, its tooltips and its
plain text have in common.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from ..model.shapes import Conflict, Lane, LaneKind, LaneState, Mark, MarkKind, Stretch, Timeline
from ..model.span import Span

LOANS: frozenset[LaneState] = frozenset({"shared", "mutable"})
KINDS: dict[LaneKind, str] = {"local": "", "parameter": "a parameter", "capture": "captured"}
STATES: dict[LaneState, str] = {
    "uninitialised": "without a value",
    "maybe uninitialised": "without a value on one path",
    "owned": "owned",
    "partly moved": "partly moved",
    "maybe partly moved": "partly moved on one path",
    "maybe moved": "moved on one path",
    "moved": "moved",
    "shared": "shared loan",
    "mutable": "mutable loan",
}
"""What a legend calls them. ``maybe`` says that not every way of the run gets there so."""


@dataclass(frozen=True, kw_only=True)
class Event:
    """Something that a line's reader is told; ``lane`` is -1 for what the compiler objects to."""

    line: int
    words: str
    lane: int
    span: Span | None = None
    code: str = ""


def lane_numbers(timeline: Timeline) -> tuple[int, ...]:
    """Per lane, 0, or which of several of its name in its section it is: shadowed variables are told apart."""
    homonyms = Counter((each.section, each.name) for each in timeline.lanes)
    seen: Counter[tuple[int, str]] = Counter()
    numbers = []
    for lane in timeline.lanes:
        seen[lane.section, lane.name] += 1
        numbers.append(seen[lane.section, lane.name] if homonyms[lane.section, lane.name] > 1 else 0)
    return tuple(numbers)


def lane_names(timeline: Timeline) -> tuple[str, ...]:
    """``s``; ``s (line 3)`` where several are called so; ``s (2)`` where they share the line as well."""
    places = Counter((each.section, each.name, _line(each)) for each in timeline.lanes)
    numbers = lane_numbers(timeline)
    return tuple(
        f"{lane.name} ({_told_apart(lane, number, places)})" if number else lane.name
        for lane, number in zip(timeline.lanes, numbers, strict=True)
    )


def _told_apart(lane: Lane, number: int, places: Counter[tuple[int, str, int]]) -> str:
    is_placed = lane.span and places[lane.section, lane.name, _line(lane)] == 1
    return f"line {_line(lane)}" if is_placed else str(number)


def _line(lane: Lane) -> int:
    return lane.span.line if lane.span else 0


def lane_words(timeline: Timeline, lane: int) -> str:
    """``s: String, a parameter``; with its function's name if that is within another one, or one line makes several."""
    followed = timeline.lanes[lane]
    name, section = lane_names(timeline)[lane], timeline.sections[followed.section]
    is_one_of_several = sum(each.span == section.span for each in timeline.sections) > 1
    typed = f"{name}: {followed.detail}" if followed.detail else name
    within = f"in {section.name}" if "{" in section.name or is_one_of_several else ""
    return ", ".join(each for each in (typed, KINDS[followed.kind], within) if each)


def mark_words(mark: Mark, lane: Lane, name: str) -> str:
    """``s moved into t``; a label that names the place itself (``p.a moved …``) is a sentence already."""
    words = mark.label or mark.kind
    following = words.removeprefix(lane.name)
    if words.startswith(lane.name) and not re.match(r"\w", following):
        return words
    return f"{name} {words}" if words.startswith(get_args(MarkKind)) else f"{name}: {words}"


def stretch_words(stretch: Stretch, names: tuple[str, ...]) -> str:
    """``s is moved, lines 4 to 7``; ``s is borrowed (shared) by r until line 5``."""
    name = names[stretch.lane]
    if stretch.state not in LOANS:
        return f"{name} is {STATES[stretch.state]}, {_extent(stretch)}"
    holder = f" by {names[stretch.holder]}" if 0 <= stretch.holder < len(names) else ""
    until = f"until line {stretch.last}" if stretch.last > stretch.first else "on this line only"
    return f"{stretch.label or name} is borrowed ({stretch.state}){holder} {until}"


def _extent(stretch: Stretch) -> str:
    one = stretch.first == stretch.last
    return f"line {stretch.first}" if one else f"lines {stretch.first} to {stretch.last}"


def events_of(timeline: Timeline, lanes: frozenset[int]) -> tuple[Event, ...]:
    """All that happens to these lanes, line by line; being owned goes without saying."""
    names = lane_names(timeline)
    found = [*_mark_events(timeline, lanes, names), *_stretch_events(timeline, lanes, names)]
    return tuple(sorted(found, key=lambda each: each.line))


def _mark_events(timeline: Timeline, lanes: frozenset[int], names: tuple[str, ...]) -> Iterator[Event]:
    for mark in timeline.marks:
        if mark.lane in lanes:
            lane = timeline.lanes[mark.lane]
            words = mark_words(mark, lane, names[mark.lane])
            yield Event(line=mark.at, words=words, lane=mark.lane, span=mark.span or lane.span)


def _stretch_events(timeline: Timeline, lanes: frozenset[int], names: tuple[str, ...]) -> Iterator[Event]:
    """But for what a mark on the same line has said already."""
    told = {(each.lane, each.at, each.kind) for each in timeline.marks}
    for stretch in timeline.stretches:
        is_told = stretch.state == "owned" or (stretch.lane, stretch.first, stretch.state) in told
        if stretch.lane in lanes and not is_told:
            words = stretch_words(stretch, names)
            span = stretch.span or timeline.lanes[stretch.lane].span
            yield Event(line=stretch.first, words=words, lane=stretch.lane, span=span)


def conflict_events(timeline: Timeline) -> tuple[Event, ...]:
    """What the compiler objects to, each at the place that it names first, then the other places."""
    return tuple(event for each in timeline.conflicts for event in _objections(each))


def _objections(conflict: Conflict) -> Iterator[Event]:
    for index, label in enumerate(conflict.labels):
        code = "" if index else conflict.code
        words = "" if index else conflict.message
        text = ": ".join(each for each in (words, label.text) if each)
        yield Event(line=label.span.line, words=text, lane=-1, span=label.span, code=code)
