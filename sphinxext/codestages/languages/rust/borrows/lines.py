"""From points of a body to lines of the program: what a timeline stands beside.

A statement is on the line on which its place begins. What only steers (``goto``), whose place is often all of an
``if``, and what a library's macro put there, is on the line of what comes before it. Lines on which nothing happens
take the state in which the next one begins.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from typing import TypeVar

from ....model.program import Program
from ....model.span import Span
from ..items import items
from .body import Body, Point
from .facts import Facts
from .initialisation import Initialisation

T = TypeVar("T")
Run = tuple[int, int]

_MACRO = re.compile(r"\b\w+!\s*[(\[{]")
_STEERING = ("goto", "falseEdge", "falseUnwind", "nop", "resume", "unreachable", "FakeRead(ForMatchGuard")
_MATCH_GUARD = re.compile(r"_\d+ = &(?:fake|shallow) ")
_STORAGE_END = re.compile(r"StorageDead\((_\d+)\)")


def points_by_line(body: Body, facts: Facts, known: Initialisation, program: Program) -> dict[int, tuple[Point, ...]]:
    """The points of each line that a run gets to without unwinding."""
    named = {variable.root for variable in body.variables}
    extent = _extent(body, program)
    lines: dict[Point, int] = {}
    unplaced: list[Point] = []
    waiting: list[tuple[Point, int]] = [((0, 0), 0)]
    while waiting:
        point, inherited = waiting.pop()
        if point in lines or point not in known.before or not body.is_ordinary(point):
            continue
        span = _within(extent, body.span(point))
        is_joint = len(facts.predecessors.get(point, ())) > 1
        is_placed = span is not None and not _steers(body.text(point), named, is_joint=is_joint)
        lines[point] = span.line if span and is_placed else inherited
        unplaced += [] if is_placed else [point]
        waiting += ((each, lines[point]) for each in reversed(facts.successors.get(point, ())))
    found: dict[int, list[Point]] = {}
    for point, line in lines.items():
        found.setdefault(line, []).append(point)
    for line, points in _macro_lines(unplaced, lines, body, facts, program):
        found.setdefault(line, []).extend(points)
    return {line: tuple(each) for line, each in sorted(found.items()) if line}


def _extent(body: Body, program: Program) -> Span | None:
    """All of the function that a body belongs to: what it takes from a macro's definition is elsewhere."""
    end = next((body.span(point) for point in body.points if body.text(point) == "return"), None)
    around = [each.span for each in items(program) if end and each.span.contains(end)]
    return around[-1] if around else None


def _within(extent: Span | None, span: Span | None) -> Span | None:
    return span if span is None or extent is None or extent.contains(span) else None


def _macro_lines(
    unplaced: list[Point], lines: dict[Point, int], body: Body, facts: Facts, program: Program
) -> Iterator[tuple[int, tuple[Point, ...]]]:
    """Lines on which only a library's macro is called, with what it may have put there.

    ``println!("none")`` leaves no place of the program: its statements lie between what runs before it and after it,
    and so, on a line of its own, does the call.
    """
    named = {variable.root for variable in body.variables}
    free_of = set(unplaced)
    taken = {line for point, line in lines.items() if point not in free_of}
    between: dict[tuple[int, int], list[tuple[Point, ...]]] = {}
    for group in _straight_runs(unplaced, facts):
        if all(_steers(body.text(point), named, is_joint=False) for point in group):
            continue
        before = max((lines[each] for each in facts.predecessors.get(group[0], ()) if each in lines), default=0)
        after = min((lines[each] for each in _following(group[-1], free_of, facts) if each in lines), default=0)
        between.setdefault((before, after), []).append(group)
    start = min(taken, default=0)
    for (first, last), groups in between.items():
        within = range(max(first + 1, start), last)
        calls = [line for line in within if line not in taken and _MACRO.search(program.lines[line - 1])]
        for index, line in enumerate(calls):
            yield line, groups[index] if len(calls) == len(groups) else tuple(itertools.chain(*groups))


def _straight_runs(points: list[Point], facts: Facts) -> Iterator[tuple[Point, ...]]:
    """``points`` (in the order of the program) parted where ways meet or part."""
    rest = dict.fromkeys(sorted(points))
    while rest:
        run = [next(iter(rest))]
        del rest[run[0]]
        for point in run:
            onwards = [each for each in facts.successors.get(point, ()) if each in rest]
            if len(onwards) == 1 and len(facts.predecessors.get(onwards[0], ())) == 1:
                del rest[onwards[0]]
                run.append(onwards[0])
        yield tuple(run)


def _following(point: Point, unplaced: set[Point], facts: Facts) -> Iterator[Point]:
    """The next points on a line of their own, on all ways from ``point``."""
    seen = {point}
    waiting = [point]
    for each in waiting:
        for target in facts.successors.get(each, ()):
            if target in seen:
                continue
            seen.add(target)
            if target in unplaced:
                waiting.append(target)
            else:
                yield target


def _steers(text: str, named: Set[str], *, is_joint: bool) -> bool:
    """Whether a statement is written nowhere, though it has a place: all of an ``if``, or of what is matched.

    So is the end of a temporary, unless ways meet there: that of an argument comes after the call, on an earlier line.
    """
    if ended := _STORAGE_END.match(text):
        return ended[1] not in named and not is_joint
    return text.startswith(_STEERING) or text.endswith(" = const ()") or _MATCH_GUARD.match(text) is not None


Step = tuple[Point | None, Point | None]
"""From one point to another; nothing stands for the caller."""


@dataclass(frozen=True)
class Passage:
    """How runs pass a line: the steps by which they come to it (those from later lines left out) and leave it.

    ``returning`` are those by which they leave it again, once later lines brought them back: a call is on the line on
    which it begins, and comes after its arguments, on lines of their own.
    """

    arriving: tuple[Step, ...]
    leaving: tuple[Step, ...]
    returning: tuple[Step, ...]


def passage(line: int, lines: Mapping[int, tuple[Point, ...]], line_of: Mapping[Point, int], facts: Facts) -> Passage:
    """The passage of a line, of all ``lines`` with their points."""
    points = lines[line]
    here = set(points)
    arriving: list[Step] = []
    leaving: list[tuple[Point, Point | None]] = []
    for point in points:
        before = [each for each in facts.predecessors.get(point, ()) if each in line_of]
        arriving += [(None, point)] if not before else ((each, point) for each in before if each not in here)
        ordinary = [each for each in facts.successors.get(point, ()) if each in line_of]
        leaving += [(point, None)] if not ordinary else ((point, each) for each in ordinary if each not in here)
    forwards = [each for each in arriving if each[0] is None or line_of[each[0]] < line]
    first = _reached((forward[1] for forward in forwards or arriving), here, facts)
    returning = tuple(each for each in leaving if each[0] not in first)
    return Passage(tuple(forwards or arriving), tuple(each for each in leaving if each[0] in first), returning)


def _reached(starts: Iterable[Point | None], within: set[Point], facts: Facts) -> set[Point]:
    """The points to which runs get from ``starts`` without going elsewhere."""
    waiting = [start for start in starts if start]
    reached: set[Point] = set()
    for point in waiting:
        if point in within and point not in reached:
            reached.add(point)
            waiting += facts.successors.get(point, ())
    return reached


def runs(lines: Iterable[int], known: Iterable[int]) -> Iterator[Run]:
    """Neighbouring lines as runs; a line that is not ``known``, between two of a run, belongs to it."""
    ordered = sorted(set(lines))
    without = sorted(set(known) - set(ordered))
    first = ordered[0] if ordered else 0
    for line, following in itertools.pairwise([*ordered, 0]):
        if not following or any(line < each < following for each in without):
            yield first, line
            first = following


def stretches(
    first: int, last: int, states: Callable[[int], tuple[T, T] | None], gone: T
) -> Iterator[tuple[int, int, T]]:
    """The stretches of equal state from ``first`` to ``last``; ``states`` are those at a line's beginning and end.

    ``gone`` is the state in which there is nothing to draw.
    """
    told = {line: state for line in range(first, last + 1) if (state := states(line)) is not None}
    current, since = gone, first
    following = _ahead(first, last, told, gone)
    for line in range(first, last + 1):
        begin, end = told.get(line) or (following[line], following[line])
        if begin != current:
            if current != gone and since < line:
                yield since, line - 1, current
            current, since = begin, line
        if end != begin:
            if current != gone:
                yield since, line, current
            current, since = end, line
    if current != gone:
        yield since, last, current


def _ahead(first: int, last: int, told: dict[int, tuple[T, T]], gone: T) -> dict[int, T]:
    """For each line, the state in which the next line of which something is known begins."""
    found: dict[int, T] = {}
    ahead = told[max(told)][1] if told else gone
    for line in range(last, first - 1, -1):
        if line in told:
            ahead = told[line][0]
        found[line] = ahead
    return found
