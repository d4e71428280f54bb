"""One body's part of a timeline: a lane for each variable, with its states, loans, moves, drops and conflicts."""

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
"""The state of a variable without storage, before its storage begins or after it ends. Nothing is drawn for it."""


@dataclass(frozen=True)
class BodyTimeline:
    """What a timeline shows of one body. Lanes are numbered from 0 in each body.

    ``is_refused`` is True if the borrow checker refused the program. ``closures`` has the bodies of the program's
    closures, by the place where each is written.
    """

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
        """The points at which each loan is in force, by the loan's name."""
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
        """The names of the variables that are locals of their own, by local."""
        return {variable.root: shown_name(variable, self.program) for variable in self.variables if variable.is_whole}

    @cached_property
    def lane_of(self) -> dict[str, int]:
        """The lanes of the variables that are locals of their own, by local."""
        return {variable.root: index for index, variable in enumerate(self.variables) if variable.is_whole}

    @cached_property
    def _lines(self) -> dict[int, tuple[Point, ...]]:
        return points_by_line(self.body, self.facts, self.known, self.program)

    @cached_property
    def _line_of(self) -> dict[Point, int]:
        return {point: line for line, points in self._lines.items() for point in points}

    @cached_property
    def _passing(self) -> dict[int, tuple[list[State], ...]]:
        """For each line, the states in which runs arrive, leave, and leave after they came back; each state once."""
        passages = {line: passage(line, self._lines, self._line_of, self.facts) for line in self._lines}
        return {
            line: tuple(map(self._states_on, (steps.arriving, steps.leaving, steps.returning)))
            for line, steps in passages.items()
        }

    def _states_on(self, steps: tuple[Step, ...]) -> list[State]:
        # Many steps share one state object, and states are never changed in place: the same object is the same state.
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
        """Yield the stretches, each with the name of its loan; the name of a state's stretch is empty."""
        for lane, variable in enumerate(self.variables):
            yield from ((stretch, "") for stretch in self._states(lane, variable))
        for loan in self.facts.loans:
            yield from ((stretch, loan.name) for stretch in self._loans(loan))

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
        """Yield the stretches of a captured variable: of a value that the closure owns, or of a loan.

        A value that the closure does not move, and a loan, last for all lines of the closure.
        """
        first = min(self._lines, default=0)
        if path := next((path for path, owner in self._moved_captures.items() if owner == lane), None):
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
        """The lanes of the captured variables that a closure moves as a whole, by their paths."""
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
        """The last line on which the storage of each local ends."""
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
        """Return the states at the beginning and at the end of a line, joined over the steps that count.

        On the first and the last line of the scope, only steps on which the variable is in use count, if there are any.
        Returns None if nothing is known of the line. That includes the lines of the variable's own initialiser, if it
        ends in a call that begins on the first line of the scope.
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
        """Pairs of a path and a line on which it is given a value."""
        own = ((path, point) for point, paths in self.facts.assigned.items() for path in paths)
        results = ((path, self._caller(point)) for point, paths in self.facts.assigned_before.items() for path in paths)
        placed = ((path, self._line_of.get(point)) for path, point in (*own, *results) if point)
        return frozenset((path, line) for path, line in placed if line)

    def _in_use(self, states: list[State], path: str) -> list[State]:
        """Return the states in which there is a value, or was one."""
        return [state for state in states if self._reasons(state[path]) - {UNSET}]

    def _declared(self, path: str, line: int, begin: LaneState | None) -> LaneState | None:
        """Return the state to show at the beginning of the line that declares a variable and gives it a value.

        It is the first state on the line in which the variable has its value, so the lane does not begin without one.
        """
        if begin not in ("uninitialised", Gone):
            return begin
        held = (self._state([self.known.between(point, None)], path) for point in self._lines[line])
        found = [state for state in held if state is not Gone]
        return next((state for state in found if state != "uninitialised"), found[0] if found else Gone)

    def _state(self, states: list[State], path: str) -> LaneState | None:
        """Return the state of a path and its parts, joined over ``states``."""
        family = self.facts.family(path)
        joined = [frozenset().union(*(state[member] for state in states)) for member in family]
        own, *parts = [self._reasons(reasons) for reasons in joined]
        moved = bool(own - NO_MOVES)
        if VALUE in own:
            if moved:
                return "maybe moved"
            if UNSET in own:
                return "maybe uninitialised"
            gone = [part for part in parts if part - NO_MOVES]
            if not gone:
                return "owned"
            return "partly moved" if any(VALUE not in part for part in gone) else "maybe partly moved"
        return "moved" if moved else "uninitialised" if UNSET in own else Gone

    def _reasons(self, reasons: Reasons) -> Reasons:
        """Return ``reasons`` without those for which nothing is drawn: no storage yet, or the end of a scope."""
        return frozenset(
            reason for reason in reasons if reason != ABSENT and (reason in NO_MOVES or not is_end(self.body, reason))
        )

    def marks(self) -> Iterator[Mark]:
        """Yield what happens to the variables, in the order of the program's text.

        Events at the same place are moves, then assignments, then drops. Equal events on one line are one mark.
        """
        found = [*self._moves(), *self._assignments(), *self._drops()]
        found.sort(key=lambda mark: (mark.at, mark.span or Span(0, 0, 0, 0)))
        first: dict[tuple[int, int, str, str], Mark] = {}
        for mark in found:
            first.setdefault((mark.lane, mark.at, mark.kind, mark.label), mark)
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
        """Return the part that is moved (``p.a``); empty if the whole variable is moved."""
        if path not in self.facts.parents:
            return ""
        text, root = self.body.text(point), self.facts.root(path)
        moved = (up_to_closing(text[move.end() :]) for move in re.finditer(r"\bmove \(", text))
        place = next((f"({part})" for part in moved if root in _ROOT.findall(part)), "")
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
        """Return the point of the call whose result has been assigned when ``point`` begins."""
        return next(iter(self.facts.predecessors.get(point, ())), None)

    def _drops(self) -> Iterator[Mark]:
        """Yield the drops at ends of scopes. If branches drop a variable on one line, that is one mark."""
        ends: dict[tuple[str, int], list[Point]] = {}
        for point in self.body.points:
            dropped = re.match(r"drop\((_\d+)\)", self.body.text(point))
            if dropped and point in self._line_of and not is_replaced(self.body, self.facts, point):
                key = dropped[1], self._line_of[point]
                # Taken out and put in again: the marks are then in the order of each variable's last drop.
                ends[key] = [*ends.pop(key, ()), point]
        for (local, line), points in ends.items():
            path = self.facts.path_of.get(local, "")
            if local in self.lane_of and path and (label := self._drop_label(points, path)):
                span = self.body.span(points[0])
                yield Mark(lane=self.lane_of[local], at=line, kind="dropped", label=label, span=span)

    def _drop_label(self, points: list[Point], path: str) -> str:
        """Return how a value is dropped at the end of its scope; empty if there is certainly none left."""
        holds = self._state([self.known.before[point] for point in points], path)
        return {
            "owned": "dropped",
            "maybe moved": "dropped, if it was not moved",
            "maybe uninitialised": "dropped, if it was initialised",
            "partly moved": "dropped, except for its moved parts",
            "maybe partly moved": "dropped, except for its moved parts",
        }.get(holds or "", "")

    def _loans(self, loan: Loan) -> Iterator[Stretch]:
        """Yield the stretches of a loan of one of the variables that have a lane.

        The line of the borrow itself is always included, also where the loan is not in force at any point.
        """
        borrow, span = _BORROW.match(self.body.text(loan.point)), self.body.span(loan.point)
        root = _ROOT.search(borrow["place"]) if borrow else None
        if borrow is None or span is None or root is None or root[0] not in self.lane_of:
            return
        if not self.body.is_ordinary(loan.point) or loan.point not in self.known.before:
            return
        holder = next((local for local in holders(loan, self.body, self.facts) if local in self.lane_of), "")
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
