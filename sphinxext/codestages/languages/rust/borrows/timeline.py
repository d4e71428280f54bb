"""A body's part of a timeline: its variables as lanes, by line, with their moves, loans, drops and conflicts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from ....model.program import Program
from ....model.shapes.timeline import Lane, LaneState, Mark, MarkKind, Stretch
from ....model.span import Span
from .body import Body, Point, Variable, up_to_closing
from .conflicts import NO_MOVES, Checked, Found, conflicts, is_end, is_replaced
from .facts import Facts, Loan
from .initialisation import ABSENT, UNSET, VALUE, Initialisation, Reasons, State, initialisation
from .lines import Step, passage, points_by_line, runs, stretches
from .loans import holders, loan_points
from .moves import goal
from .variables import kind_of, own_variables, place_in_words, shown_name, type_of

_BORROW = re.compile(r"_\d+ = &(?P<mutable>mut )?(?!fake|shallow|raw )(?P<place>.*)$")
_STORAGE_END = re.compile(r"StorageDead\((_\d+)\)")
_ROOT = re.compile(r"\b_\d+")

Gone = None
"""No value, because the storage is gone: nothing is drawn."""


@dataclass(frozen=True)
class BodyTimeline:
    """What a timeline shows of one body, of a program that may have been refused. Lanes are numbered within it."""

    body: Body
    facts: Facts
    program: Program
    closures: Mapping[str, Body]
    is_refused: bool

    @cached_property
    def variables(self) -> tuple[Variable, ...]:
        return own_variables(self.body, self.program)

    @cached_property
    def known(self) -> Initialisation:
        return initialisation(self.body, self.facts, unnamed=self.is_refused)

    @cached_property
    def in_force(self) -> dict[str, frozenset[Point]]:
        """The points at which each loan is in force, by its name."""
        return {loan.name: loan_points(loan, self.body, self.facts) for loan in self.facts.loans}

    @cached_property
    def conflicts(self) -> tuple[Found, ...]:
        checked = Checked(
            body=self.body,
            facts=self.facts,
            known=self.known,
            in_force=self.in_force,
            closures=self.closures,
            program=self.program,
        )
        return conflicts(checked)

    @cached_property
    def names(self) -> dict[str, str]:
        """The names of the variables that are locals of their own."""
        return {variable.root: shown_name(variable, self.program) for variable in self.variables if variable.is_whole}

    @cached_property
    def lane_of(self) -> dict[str, int]:
        """The lane of a variable, by the local that it is."""
        return {variable.root: index for index, variable in enumerate(self.variables) if variable.is_whole}

    @cached_property
    def _lines(self) -> dict[int, tuple[Point, ...]]:
        return points_by_line(self.body, self.facts, self.known, self.program)

    @cached_property
    def _line_of(self) -> dict[Point, int]:
        return {point: line for line, points in self._lines.items() for point in points}

    @cached_property
    def _passing(self) -> dict[int, tuple[list[State], ...]]:
        """The states, each once, in which runs come to each line, leave it, and leave it when they came back."""
        ways = {line: passage(line, self._lines, self._line_of, self.facts) for line in self._lines}
        return {
            line: tuple(map(self._states_on, (way.arriving, way.leaving, way.returning))) for line, way in ways.items()
        }

    def _states_on(self, steps: tuple[Step, ...]) -> list[State]:
        states = (self.known.between(*step) for step in steps)
        return list({id(state): state for state in states}.values())

    @cached_property
    def _last_line(self) -> int:
        return max(self._lines, default=0)

    def lanes(self, section: int) -> Iterator[Lane]:
        for variable in self.variables:
            yield Lane(
                name=shown_name(variable, self.program),
                section=section,
                kind=kind_of(variable, self.body),
                detail=type_of(variable, self.body),
                span=variable.span,
            )

    def stretches(self) -> Iterator[tuple[Stretch, str]]:
        """The stretches, each with the name of the loan that it is (none: a state)."""
        for lane, variable in enumerate(self.variables):
            yield from ((state, "") for state in self._states(lane, variable))
        for loan in self.facts.loans:
            yield from ((each, loan.name) for each in self._loans(loan))

    def _states(self, lane: int, variable: Variable) -> Iterator[Stretch]:
        if not variable.is_whole:
            yield from self._captured(lane, variable)
            return
        path = self.facts.path_of.get(variable.root)
        if path is None or variable.span is None:
            return
        first = variable.span.line
        last = max(first, self._ends.get(variable.root, self._last_line))
        yield from self._held(lane, path, (first, last))

    def _held(self, lane: int, path: str, scope: tuple[int, int]) -> Iterator[Stretch]:
        for start, end, state in stretches(*scope, lambda line: self._line_states(path, line, scope), Gone):
            if state is not None:
                yield Stretch(lane=lane, first=start, last=end, state=state)

    def _captured(self, lane: int, variable: Variable) -> Iterator[Stretch]:
        """What a closure captured: its own, or a loan for as long as it lives."""
        first = min(self._lines, default=0)
        if path := next((path for path, each in self._moved_captures.items() if each == lane), None):
            yield from self._held(lane, path, (first, self._last_line))
            return
        state: LaneState = "owned"
        if re.match(r"\(*\*\(.*: &", variable.place):
            state = "mutable" if re.search(r": &(?:'\w+ )?mut ", variable.place.rpartition("(*")[2]) else "shared"
        label = shown_name(variable, self.program) if state != "owned" else ""
        if first:
            yield Stretch(lane=lane, first=first, last=self._last_line, state=state, label=label)

    @cached_property
    def _moved_captures(self) -> dict[str, int]:
        """The lanes of what a closure captured and moves on as a whole, by their paths."""
        captured = {
            f"move {variable.place}": lane for lane, variable in enumerate(self.variables) if not variable.is_whole
        }
        return {
            path: lane
            for point, paths in (self.facts.moved.items() if captured else ())
            for words, lane in captured.items()
            if words in self.body.text(point)
            for path in paths
            if path in self.facts.parents
        }

    @cached_property
    def _ends(self) -> dict[str, int]:
        """The last line on which the storage of a local ends."""
        found: dict[str, int] = {}
        for point in self._line_of:
            ended = _STORAGE_END.match(self.body.text(point))
            span = self.body.span(point) if ended else None
            if ended and span:
                found[ended[1]] = max(span.line, found.get(ended[1], 0))
        return found

    def _line_states(
        self, path: str, line: int, scope: tuple[int, int]
    ) -> tuple[LaneState | None, LaneState | None] | None:
        """The states in which a line begins and ends, on the ways on which the variable is in use.

        Nothing is told of the lines of its own initialiser, where that ends in a call that begins on the first line.
        """
        if line not in self._passing:
            return None
        arrived, left, returned = self._passing[line]
        is_given = (path, scope[0]) in self._given
        if line == scope[1]:
            arrived = self._in_use(arrived, path) or arrived
        begin = self._state(arrived, path)
        if line != scope[0]:
            end = self._state(left, path)
            return None if is_given and begin == end == "uninitialised" else (begin, end)
        used = self._in_use(left, path) or (is_given and self._in_use(returned, path)) or left
        end = self._state(used, path)
        return self._declared(path, line, begin) if is_given else begin or end, end

    @cached_property
    def _given(self) -> frozenset[tuple[str, int]]:
        """The paths with the lines on which they are given a value."""
        own = ((path, point) for point, paths in self.facts.assigned.items() for path in paths)
        results = ((path, self._caller(point)) for point, paths in self.facts.assigned_before.items() for path in paths)
        placed = ((path, self._line_of.get(point)) for path, point in (*own, *results) if point)
        return frozenset((path, line) for path, line in placed if line)

    def _in_use(self, states: list[State], path: str) -> list[State]:
        """The states in which there is, or was, a value."""
        return [state for state in states if self._reasons(state[path]) - {UNSET}]

    def _declared(self, path: str, line: int, begin: LaneState | None) -> LaneState | None:
        """The first state of a variable on the line that declares it: with its value, if it gets one there."""
        if begin not in ("uninitialised", Gone):
            return begin
        held = (self._state([self.known.between(point, None)], path) for point in self._lines[line])
        found = [each for each in held if each is not Gone]
        return next((each for each in found if each != "uninitialised"), found[0] if found else Gone)

    def _state(self, states: list[State], path: str) -> LaneState | None:
        family = self.facts.family(path)
        joined = [frozenset().union(*(state[each] for state in states)) for each in family]
        own, *parts = [self._reasons(each) for each in joined]
        moved = bool(own - NO_MOVES)
        if VALUE in own:
            if moved:
                return "maybe moved"
            if UNSET in own:
                return "maybe uninitialised"
            gone = [part for part in parts if part - NO_MOVES]
            if not gone:
                return "owned"
            return "partly moved" if any(VALUE not in each for each in gone) else "maybe partly moved"
        return "moved" if moved else "uninitialised" if UNSET in own else Gone

    def _reasons(self, reasons: Reasons) -> Reasons:
        return frozenset(
            reason for reason in reasons if reason != ABSENT and (reason in NO_MOVES or not is_end(self.body, reason))
        )

    def marks(self) -> Iterator[Mark]:
        """What happens to the variables, in the order of the program; at one place in that of the run."""
        found = [*self._moves(), *self._assignments(), *self._drops()]
        found.sort(key=lambda each: (each.at, each.span or Span(0, 0, 0, 0)))
        first: dict[tuple[int, int, str, str], Mark] = {}
        for each in found:
            first.setdefault((each.lane, each.at, each.kind, each.label), each)
        yield from first.values()

    def _moves(self) -> Iterator[Mark]:
        for point, paths in self.facts.moved.items():
            if point not in self._line_of or is_end(self.body, point):
                continue
            for path in paths:
                lane = self.lane_of.get(self.facts.root(path), self._moved_captures.get(path))
                if lane is not None:
                    end = goal(self.body, self.facts, point, self.names)
                    part = "" if path in self._moved_captures else self._part(path, point)
                    yield Mark(
                        lane=lane,
                        at=self._line_of[point],
                        kind="moved",
                        label=" ".join(filter(None, (part, "moved", end.words))),
                        to=self.lane_of.get(end.local, -1),
                        span=self.body.span(point),
                    )

    def _part(self, path: str, point: Point) -> str:
        """The part that is moved, where it is one: ``p.a``."""
        if path not in self.facts.parents:
            return ""
        text, root = self.body.text(point), self.facts.root(path)
        moved = (up_to_closing(text[each.end() :]) for each in re.finditer(r"\bmove \(", text))
        place = next((f"({each})" for each in moved if root in _ROOT.findall(each)), "")
        return place_in_words(place, self.body.span(point), self.body, self.names, self.program) if place else "a part"

    def _assignments(self) -> Iterator[Mark]:
        results = ((point, True, paths) for point, paths in self.facts.assigned_before.items())
        own = ((point, False, paths) for point, paths in self.facts.assigned.items())
        for point, is_result, paths in (*results, *own):
            at = self._caller(point) if is_result else point
            if at is None or at not in self._line_of:
                continue
            for path in paths:
                root = self.facts.root(path)
                if root in self.lane_of:
                    had = self._reasons(self.known.before[at][path])
                    is_first = VALUE not in had and path not in self.facts.parents
                    kind: MarkKind = "initialised" if is_first else "assigned"
                    yield Mark(lane=self.lane_of[root], at=self._line_of[at], kind=kind, span=self.body.span(at))

    def _caller(self, point: Point) -> Point | None:
        """The call whose result is there when ``point`` begins."""
        return next(iter(self.facts.predecessors.get(point, ())), None)

    def _drops(self) -> Iterator[Mark]:
        """The ends of scopes: what happens on one line, on whatever way runs come to it, is one mark."""
        ends: dict[tuple[str, int], list[Point]] = {}
        for point in self.body.points:
            dropped = re.match(r"drop\((_\d+)\)", self.body.text(point))
            if dropped and point in self._line_of and not is_replaced(self.body, self.facts, point):
                key = dropped[1], self._line_of[point]
                ends[key] = [*ends.pop(key, ()), point]  # the last on each way tells the order of all
        for (local, line), points in ends.items():
            path = self.facts.path_of.get(local, "")
            if local in self.lane_of and path and (label := self._drop_label(points, path)):
                span = self.body.span(points[0])
                yield Mark(lane=self.lane_of[local], at=line, kind="dropped", label=label, span=span)

    def _drop_label(self, points: list[Point], path: str) -> str:
        """How a value is dropped at the end of its scope, if there may still be one."""
        holds = self._state([self.known.before[point] for point in points], path)
        return {
            "owned": "dropped",
            "maybe moved": "dropped, if it was not moved",
            "maybe uninitialised": "dropped, if it was initialised",
            "partly moved": "what is left of it dropped",
            "maybe partly moved": "what is left of it dropped",
        }.get(holds or "", "")

    def _loans(self, loan: Loan) -> Iterator[Stretch]:
        borrow, span = _BORROW.match(self.body.text(loan.point)), self.body.span(loan.point)
        root = _ROOT.search(borrow["place"]) if borrow else None
        if borrow is None or span is None or root is None or root[0] not in self.lane_of:
            return
        if not self.body.is_ordinary(loan.point) or loan.point not in self.known.before:
            return
        holder = next((each for each in holders(loan, self.body, self.facts) if each in self.lane_of), "")
        lines = {line for line, points in self._lines.items() if not self.in_force[loan.name].isdisjoint(points)}
        for first, last in runs(lines | {span.line}, self._lines):
            yield Stretch(
                lane=self.lane_of[root[0]],
                first=first,
                last=last,
                state="mutable" if borrow["mutable"] else "shared",
                label=place_in_words(borrow["place"], span, self.body, self.names, self.program),
                holder=self.lane_of.get(holder, -1),
                span=span,
            )
