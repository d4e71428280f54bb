"""From the points of a body to the lines of the program, beside which a timeline is drawn.

A statement belongs to the line on which its place begins. Two kinds of statement belong to the line of the statement
before them: those that only direct control (``goto``), because their place is often a whole ``if``, and those that come
from a library's macro. A line on which nothing happens takes the state in which the next line begins.
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
"""The first and the last of some neighbouring lines."""

_MACRO = re.compile(r"\b\w+!\s*[(\[{]")
_STEERING = ("goto", "falseEdge", "falseUnwind", "nop", "resume", "unreachable", "FakeRead(ForMatchGuard")
_MATCH_GUARD = re.compile(r"_\d+ = &(?:fake|shallow) ")
_STORAGE_END = re.compile(r"StorageDead\((_\d+)\)")


def points_by_line(body: Body, facts: Facts, known: Initialisation, program: Program) -> dict[int, tuple[Point, ...]]:
    """Return the points of each line. Points that a run can reach only by unwinding are left out."""
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
        waiting += ((target, lines[point]) for target in reversed(facts.successors.get(point, ())))
    found: dict[int, list[Point]] = {}
    for point, line in lines.items():
        found.setdefault(line, []).append(point)
    for line, points in _macro_lines(unplaced, lines, body, facts, program):
        found.setdefault(line, []).extend(points)
    return {line: tuple(points) for line, points in sorted(found.items()) if line}


def _extent(body: Body, program: Program) -> Span | None:
    """Return the span of the function that the body belongs to.

    Statements that come from the definition of a macro have their place outside this span.
    """
    end = next((body.span(point) for point in body.points if body.text(point) == "return"), None)
    around = [item.span for item in items(program) if end and item.span.contains(end)]
    return around[-1] if around else None


def _within(extent: Span | None, span: Span | None) -> Span | None:
    return span if span is None or extent is None or extent.contains(span) else None


def _macro_lines(
    unplaced: list[Point], lines: dict[Point, int], body: Body, facts: Facts, program: Program
) -> Iterator[tuple[int, tuple[Point, ...]]]:
    """Yield the lines on which only a library's macro is called, with the points that may come from the macro.

    The statements of ``println!("none")`` have no place in the program. They run after the statements before the call,
    and before those after it. So, if the call is on a line of its own, that line lies between the lines of these.
    """
    named = {variable.root for variable in body.variables}
    free = set(unplaced)
    taken = {line for point, line in lines.items() if point not in free}
    between: dict[tuple[int, int], list[tuple[Point, ...]]] = {}
    for group in _straight_runs(unplaced, facts):
        if all(_steers(body.text(point), named, is_joint=False) for point in group):
            continue
        sources, targets = facts.predecessors.get(group[0], ()), _following(group[-1], free, facts)
        before = max((lines[source] for source in sources if source in lines), default=0)
        after = min((lines[target] for target in targets if target in lines), default=0)
        between.setdefault((before, after), []).append(group)
    start = min(taken, default=0)
    for (first, last), groups in between.items():
        within = range(max(first + 1, start), last)
        calls = [line for line in within if line not in taken and _MACRO.search(program.lines[line - 1])]
        for index, line in enumerate(calls):
            yield line, groups[index] if len(calls) == len(groups) else tuple(itertools.chain(*groups))


def _straight_runs(points: list[Point], facts: Facts) -> Iterator[tuple[Point, ...]]:
    """Yield ``points``, in the order of the program, in groups without a branch or a join between their points."""
    rest = dict.fromkeys(sorted(points))
    while rest:
        run = [next(iter(rest))]
        del rest[run[0]]
        for point in run:
            onwards = [target for target in facts.successors.get(point, ()) if target in rest]
            if len(onwards) == 1 and len(facts.predecessors.get(onwards[0], ())) == 1:
                del rest[onwards[0]]
                run.append(onwards[0])
        yield tuple(run)


def _following(point: Point, unplaced: set[Point], facts: Facts) -> Iterator[Point]:
    """Yield the next points that have a line of their own, on all branches from ``point``."""
    seen = {point}
    waiting = [point]
    for source in waiting:
        for target in facts.successors.get(source, ()):
            if target in seen:
                continue
            seen.add(target)
            if target in unplaced:
                waiting.append(target)
            else:
                yield target


def _steers(text: str, named: Set[str], *, is_joint: bool) -> bool:
    """True if the program has no code for the statement, although the statement has a place.

    The place is a whole ``if``, or the whole of what is matched. The end of a temporary's storage counts too, unless
    branches join there: the storage of an argument ends after the call, and the call can be on an earlier line.
    """
    if ended := _STORAGE_END.match(text):
        return ended[1] not in named and not is_joint
    return text.startswith(_STEERING) or text.endswith(" = const ()") or _MATCH_GUARD.match(text) is not None


Step = tuple[Point | None, Point | None]
"""From one point to another. None stands for the caller."""


@dataclass(frozen=True)
class Passage:
    """How runs pass a line: the steps by which they arrive from earlier lines, and by which they leave.

    ``returning`` are the steps by which runs leave the line a second time, after later lines have led them back to it.
    A call, for example, is on the line on which it begins, but comes after its arguments, which can be on later lines.
    """

    arriving: tuple[Step, ...]
    leaving: tuple[Step, ...]
    returning: tuple[Step, ...]


def passage(line: int, lines: Mapping[int, tuple[Point, ...]], line_of: Mapping[Point, int], facts: Facts) -> Passage:
    """Return how runs pass ``line``. ``lines`` has the points of all lines.

    If a line is only reached from later lines, the steps from these are the arriving ones.
    """
    points = lines[line]
    here = set(points)
    arriving: list[Step] = []
    leaving: list[tuple[Point, Point | None]] = []
    for point in points:
        sources = [source for source in facts.predecessors.get(point, ()) if source in line_of]
        arriving += [(None, point)] if not sources else ((source, point) for source in sources if source not in here)
        targets = [target for target in facts.successors.get(point, ()) if target in line_of]
        leaving += [(point, None)] if not targets else ((point, target) for target in targets if target not in here)
    forwards = [step for step in arriving if step[0] is None or line_of[step[0]] < line]
    first = _reached((forward[1] for forward in forwards or arriving), here, facts)
    returning = tuple(step for step in leaving if step[0] not in first)
    return Passage(tuple(forwards or arriving), tuple(step for step in leaving if step[0] in first), returning)


def _reached(starts: Iterable[Point | None], within: set[Point], facts: Facts) -> set[Point]:
    """Return the points that runs reach from ``starts`` without leaving ``within``."""
    waiting = [start for start in starts if start]
    reached: set[Point] = set()
    for point in waiting:
        if point in within and point not in reached:
            reached.add(point)
            waiting += facts.successors.get(point, ())
    return reached


def runs(lines: Iterable[int], known: Iterable[int]) -> Iterator[Run]:
    """Yield ``lines`` as runs of neighbours. Only a ``known`` line that is not in ``lines`` ends a run."""
    ordered = sorted(set(lines))
    without = sorted(set(known) - set(ordered))
    first = ordered[0] if ordered else 0
    for line, following in itertools.pairwise([*ordered, 0]):
        if not following or any(line < other < following for other in without):
            yield first, line
            first = following


def stretches(
    first: int, last: int, states: Callable[[int], tuple[T, T] | None], gone: T
) -> Iterator[tuple[int, int, T]]:
    """Yield the stretches of equal state between two lines: first line, last line (included), state.

    ``states`` returns the states at the beginning and at the end of a line, or None if nothing is known of the line. A
    line within which the state changes belongs to both stretches. ``gone`` is the state for which nothing is drawn.
    """
    known = {line: state for line in range(first, last + 1) if (state := states(line)) is not None}
    current, since = gone, first
    following = _ahead(first, last, known, gone)
    for line in range(first, last + 1):
        begin, end = known.get(line) or (following[line], following[line])
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


def _ahead(first: int, last: int, known: dict[int, tuple[T, T]], gone: T) -> dict[int, T]:
    """Return, for each line, the state at the beginning of the next known line; the line itself counts.

    After the last known line it is the state at the end of that line.
    """
    found: dict[int, T] = {}
    ahead = known[max(known)][1] if known else gone
    for line in range(last, first - 1, -1):
        if line in known:
            ahead = known[line][0]
        found[line] = ahead
    return found
