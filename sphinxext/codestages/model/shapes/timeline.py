"""A timeline: lanes beside a program's lines that show the states, loans, marks and conflicts of each variable.

This module also puts the timeline into words: the name of each lane, and a sentence for each event of a line, such as
``s is borrowed (shared) by r until line 5``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, Literal, Self, TypeAlias, get_args

import msgspec

from ..budget import Budget, Cut
from ..checks import check_indices, check_lines, check_number, check_spans, refuse
from ..comparison import ComparedLine, ComparedSection, LineComparison, numbered_sections
from ..part import Part, bearing, distinct_names, unknown_function
from ..program import Program
from ..span import Label, Span
from .base import BaseShape


class Section(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Lanes that belong together: those of a function. ``name`` is its dotted name, ``span`` covers its whole text."""

    name: str
    span: Span | None = None
    qualified: ClassVar[str] = ""


LaneKind: TypeAlias = Literal["local", "parameter", "capture"]


class Lane(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A variable in a timeline. ``section`` is an index into ``Timeline.sections``.

    ``detail`` is the type of the variable. ``span`` is the place of its declaration or, for a ``capture``, the place
    where the closure uses it.
    """

    name: str
    section: int
    kind: LaneKind = "local"
    detail: str = ""
    span: Span | None = None


LaneState: TypeAlias = Literal[
    "uninitialised",
    "maybe uninitialised",
    "owned",
    "partly moved",
    "maybe partly moved",
    "maybe moved",
    "moved",
    "shared",
    "mutable",
]
"""The state of a lane in a stretch. ``maybe``: on some of the paths that lead there, but not on all.

``shared`` and ``mutable`` are loans. They overlap with stretches that have the lane's other state at the time.
"""


class Stretch(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A lane has ``state`` from line ``first`` to line ``last``, both included.

    If the state changes within a line, that line belongs to both stretches. For a loan, ``label`` is the borrowed place
    (``p.a``), ``holder`` is the lane of the variable that holds the reference (-1: a temporary), and ``span`` is the
    expression that borrows. A loan that is live in several pieces (around a loop, in branches) has a stretch for each,
    all with the same span.
    """

    lane: int
    first: int
    last: int
    state: LaneState
    label: str = ""
    holder: int = -1
    span: Span | None = None


MarkKind: TypeAlias = Literal["initialised", "assigned", "moved", "dropped"]


class Mark(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An event of a lane on the line ``at``.

    ``label`` says it in words (``moved into t``, ``p.a moved into the call of take``). ``to`` is the lane to which the
    value moves; -1 if it does not move to a lane.
    """

    lane: int
    at: int
    kind: MarkKind
    label: str = ""
    to: int = -1
    span: Span | None = None


class Conflict(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An error of the borrow checker: its code, its message, and the places that it names, the primary one first.

    ``lanes`` are the indices of the variables that it is about. ``loans`` are the indices, in ``Timeline.stretches``,
    of the loans that conflict.
    """

    code: str
    message: str
    labels: tuple[Label, ...]
    lanes: tuple[int, ...] = ()
    loans: tuple[int, ...] = ()


class Timeline(BaseShape, frozen=True, tag="timeline", kw_only=True, omit_defaults=True):
    """Lanes beside the lines of the program. Positions are line numbers, counted from 1.

    ``chosen`` are the indices of the sections to show; None shows all of them. ``until`` is the last line to show; 0
    shows all of them.
    """

    sections: tuple[Section, ...]
    lanes: tuple[Lane, ...]
    stretches: tuple[Stretch, ...] = ()
    marks: tuple[Mark, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    chosen: tuple[int, ...] | None = None
    until: int = 0

    noun: ClassVar[str] = "lane"
    is_comparable: ClassVar[bool] = True

    @property
    def items(self) -> tuple[Lane, ...]:
        """The lanes of the sections that are shown."""
        if self.chosen is None:
            return self.lanes
        return tuple(lane for lane in self.lanes if lane.section in self.chosen)

    @property
    def shown_sections(self) -> tuple[int, ...]:
        """The indices of the sections that are shown."""
        return tuple(range(len(self.sections))) if self.chosen is None else self.chosen

    def texts(self) -> Iterator[str]:
        for lane in self.lanes:
            yield f"{self.sections[lane.section].name} {lane.name}: {lane.detail}"
        for stretch in self.stretches:
            state = stretch.state.removeprefix("maybe ")
            where = "" if state == stretch.state else " on one path"
            yield f"{self.lanes[stretch.lane].name} {state}{where} {stretch.label}"
        for mark in self.marks:
            yield f"{self.lanes[mark.lane].name} {mark.label or mark.kind}"
        for conflict in self.conflicts:
            yield f"{conflict.code} {conflict.message}"
            yield from (label.text for label in conflict.labels)

    def check(self, program: Program) -> None:
        """Raise Implausible also if a stretch ends before it begins."""
        for placed, where in (
            (self.sections, "sections"),
            (self.lanes, "lanes"),
            (self.stretches, "stretches"),
            (self.marks, "marks"),
        ):
            check_spans(placed, program, f"{where}[{{}}]")
        check_indices([lane.section for lane in self.lanes], "lanes[{}].section", self.sections)
        check_indices(self.chosen or (), "chosen[{}]", self.sections)
        check_number(self.until, "until", most=len(program.lines))
        self._check_stretches(program)
        check_indices([mark.lane for mark in self.marks], "marks[{}].lane", self.lanes)
        check_indices([mark.to for mark in self.marks], "marks[{}].to", self.lanes, least=-1)
        check_lines([mark.at for mark in self.marks], program, "marks[{}].at")
        for index, conflict in enumerate(self.conflicts):
            check_spans(conflict.labels, program, f"conflicts[{index}].labels[{{}}]")
            check_indices(conflict.lanes, f"conflicts[{index}].lanes[{{}}]", self.lanes)
            check_indices(conflict.loans, f"conflicts[{index}].loans[{{}}]", self.stretches)

    def _check_stretches(self, program: Program) -> None:
        check_indices([stretch.lane for stretch in self.stretches], "stretches[{}].lane", self.lanes)
        check_indices([stretch.holder for stretch in self.stretches], "stretches[{}].holder", self.lanes, least=-1)
        check_lines([stretch.first for stretch in self.stretches], program, "stretches[{}].first")
        check_lines([stretch.last for stretch in self.stretches], program, "stretches[{}].last")
        for index, stretch in enumerate(self.stretches):
            if stretch.last < stretch.first:
                refuse("the stretch ends before it begins", f"stretches[{index}]")

    def _selected(self, part: Part) -> Self:
        """Return the same timeline that shows only the function's section and those nested in it.

        Nothing is cut, because lanes and loans refer to each other by index. A function without variables in the
        timeline has no section: then ``chosen`` is empty.
        """
        found = bearing(part.name, self.sections)
        if not found and not part.is_known:
            raise unknown_function(part.name, distinct_names(self.sections))
        chosen = tuple(index for index, section in enumerate(self.sections) if section in found)
        return msgspec.structs.replace(self, chosen=chosen)

    def limited(self, budget: Budget, program: Program | None) -> Cut[Self]:
        """Return what happens on the first lines of the functions that are shown."""
        from .timeline_beginning import beginning  # noqa: PLC0415 - it needs this module

        shown = [index for index in self.shown_sections if self.chosen is not None or self.has_content(index)]
        lines = sorted({line for first, last in map(self.extent, shown) for line in range(first, last + 1)})
        texts = program.lines if program else ()
        count = budget.fitting(len(texts[line - 1]) if line <= len(texts) else 0 for line in lines)
        timeline = beginning(self, lines[count - 1]) if count < len(lines) else self
        return Cut(timeline, count, len(lines), "line")

    def has_content(self, section: int) -> bool:
        """True if the section has a lane, or if the compiler says something about one of its lines."""
        first, last = self.extent(section)
        labels = (label for conflict in self.conflicts for label in conflict.labels)
        has_lanes = any(lane.section == section for lane in self.lanes)
        return has_lanes or any(first <= label.span.line <= last for label in labels)

    def extent(self, section: int) -> tuple[int, int]:
        """Return the first and the last line of a section; if its span is not known, those of its lanes."""
        if span := self.sections[section].span:
            return span.line, max(span.line, span.end_line - (span.end_column == 0))
        lanes = {index for index, lane in enumerate(self.lanes) if lane.section == section}
        lines = [line for stretch in self.stretches if stretch.lane in lanes for line in (stretch.first, stretch.last)]
        return (min(lines), max(lines)) if lines else (1, 1)

    def compared(self, program: Program | None, comparison: LineComparison) -> tuple[ComparedSection, ...]:
        """Return a section for each function, with its variables and events, and one for the compiler's errors."""
        del program, comparison
        return numbered_sections(_compared(self))

    def draws_message(self, code: str, message: str) -> bool:
        return any((conflict.code, conflict.message) == (code, message) for conflict in self.conflicts)


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
"""The words of legends and sentences for each state. ``on one path``: not every path to the line gives this state."""


@dataclass(frozen=True, kw_only=True)
class Event:
    """A sentence about a line. ``lane`` is the variable that it is about; -1 for a message of the compiler."""

    line: int
    words: str
    lane: int
    span: Span | None = None
    code: str = ""


def lane_numbers(timeline: Timeline) -> tuple[int, ...]:
    """Return a number for each lane that tells it from others of its name in its section (shadowed variables).

    Numbers count from 1; 0 if the name is unique.
    """
    homonyms = Counter((lane.section, lane.name) for lane in timeline.lanes)
    seen: Counter[tuple[int, str]] = Counter()
    numbers = []
    for lane in timeline.lanes:
        seen[lane.section, lane.name] += 1
        numbers.append(seen[lane.section, lane.name] if homonyms[lane.section, lane.name] > 1 else 0)
    return tuple(numbers)


def lane_names(timeline: Timeline) -> tuple[str, ...]:
    """Return a name for each lane: ``s``; ``s (line 3)`` if there are several ``s``; ``s (2)`` if on the same line."""
    places = Counter((lane.section, lane.name, _line(lane)) for lane in timeline.lanes)
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
    """Return a lane's name, type and kind: ``s: String, a parameter``.

    The name of its section is added if the section is nested in a function (a closure), or if several sections have the
    same span (one place in the source makes several functions).
    """
    followed = timeline.lanes[lane]
    name, section = lane_names(timeline)[lane], timeline.sections[followed.section]
    is_one_of_several = sum(other.span == section.span for other in timeline.sections) > 1
    typed = f"{name}: {followed.detail}" if followed.detail else name
    within = f"in {section.name}" if "{" in section.name or is_one_of_several else ""
    return ", ".join(kind for kind in (typed, KINDS[followed.kind], within) if kind)


def mark_words(mark: Mark, lane: Lane, name: str) -> str:
    """Return a mark as a sentence: ``s moved into t``. A label that begins with the lane's name stays as it is."""
    words = mark.label or mark.kind
    following = words.removeprefix(lane.name)
    if words.startswith(lane.name) and not re.match(r"\w", following):
        return words
    return f"{name} {words}" if words.startswith(get_args(MarkKind)) else f"{name}: {words}"


def stretch_words(stretch: Stretch, names: tuple[str, ...]) -> str:
    """Return a stretch as a sentence: ``s is moved, lines 4 to 7``; ``s is borrowed (shared) by r until line 5``."""
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
    """Return all events of these lanes, sorted by line. The state ``owned`` is left out."""
    names = lane_names(timeline)
    found = [*_mark_events(timeline, lanes, names), *_stretch_events(timeline, lanes, names)]
    return tuple(sorted(found, key=lambda event: event.line))


def _mark_events(timeline: Timeline, lanes: frozenset[int], names: tuple[str, ...]) -> Iterator[Event]:
    for mark in timeline.marks:
        if mark.lane in lanes:
            lane = timeline.lanes[mark.lane]
            words = mark_words(mark, lane, names[mark.lane])
            yield Event(line=mark.at, words=words, lane=mark.lane, span=mark.span or lane.span)


def _stretch_events(timeline: Timeline, lanes: frozenset[int], names: tuple[str, ...]) -> Iterator[Event]:
    """Return the events of stretches, without ``owned`` and without states that a mark on the same line tells."""
    told = {(mark.lane, mark.at, mark.kind) for mark in timeline.marks}
    for stretch in timeline.stretches:
        is_told = stretch.state == "owned" or (stretch.lane, stretch.first, stretch.state) in told
        if stretch.lane in lanes and not is_told:
            words = stretch_words(stretch, names)
            span = stretch.span or timeline.lanes[stretch.lane].span
            yield Event(line=stretch.first, words=words, lane=stretch.lane, span=span)


def conflict_events(timeline: Timeline) -> tuple[Event, ...]:
    """Return the compiler's errors, each as an event at its primary place, followed by events at its other places."""
    return tuple(event for conflict in timeline.conflicts for event in _objections(conflict))


def _objections(conflict: Conflict) -> Iterator[Event]:
    for index, label in enumerate(conflict.labels):
        code = "" if index else conflict.code
        words = "" if index else conflict.message
        text = ": ".join(word for word in (words, label.text) if word)
        yield Event(line=label.span.line, words=text, lane=-1, span=label.span, code=code)


def _compared(timeline: Timeline) -> Iterator[tuple[str, tuple[ComparedLine, ...]]]:
    for index in timeline.shown_sections:
        lanes = [number for number, lane in enumerate(timeline.lanes) if lane.section == index]
        lines = [_compared_line(lane_words(timeline, lane), 0, timeline.lanes[lane].span) for lane in lanes]
        events = events_of(timeline, frozenset(lanes))
        lines += [_compared_line(event.words, event.line, event.span) for event in events]
        yield timeline.sections[index].name, tuple(lines)
    refused = conflict_events(timeline)
    yield "", tuple(_compared_line(event.words, event.line, event.span) for event in refused)


def _compared_line(words: str, line: int, span: Span | None) -> ComparedLine:
    return ComparedLine(text=words, essence=words, gutter=str(line or ""), span=span)
