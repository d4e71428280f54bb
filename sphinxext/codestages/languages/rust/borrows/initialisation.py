"""Which paths have a value at which point, and if not, why: a data flow over the borrow checker's facts.

What is known of a path at a point is a set of reasons: ``VALUE`` (it may have one), ``UNSET`` (it may not have got one
yet), ``ABSENT`` (its storage may not have been opened), and the points at which it may have been moved out of, or its
storage ended. Several reasons at once mean that the ways to the point differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .body import Body, Point
from .facts import Facts

VALUE: Point = (-1, 0)
UNSET: Point = (-1, 1)
ABSENT: Point = (-1, 2)

_STORAGE = re.compile(r"StorageLive\((_\d+)\)")

Reasons = frozenset[Point]
State = dict[str, Reasons]
"""The reasons by path."""


@dataclass(frozen=True)
class Initialisation:
    """The states before and after each point that a run can get to, and where it differs, on the way between two."""

    before: Mapping[Point, State]
    after: Mapping[Point, State]
    along: Mapping[tuple[Point, Point], State]

    def between(self, point: Point | None, target: Point | None) -> State:
        """The state in which a run goes on from ``point`` to ``target``, with what a call returned."""
        if point is None:
            return self.before[target] if target else {}
        return self.after[point] if target is None else self.along.get((point, target), self.after[point])


def initialisation(body: Body, facts: Facts, *, unnamed: bool) -> Initialisation:
    """The least solution: a state grows until nothing is added by any way to its point.

    The paths of ``unnamed`` temporaries can be left out: a program that is accepted uses none without a value.
    """
    families = {path: facts.family(path) for path in _paths(body, facts, unnamed=unnamed)}
    entry = _with({path: frozenset({VALUE}) for path in families}, facts.unset, frozenset({ABSENT}), families)
    before: dict[Point, State] = {(0, 0): entry}
    after: dict[Point, State] = {}
    along: dict[tuple[Point, Point], State] = {}
    opened = _opened(body, facts)
    waiting = [(0, 0)]
    while waiting:
        point = waiting.pop()
        state = _with(before[point], opened.get(point, ()), frozenset({UNSET}), families)
        left = _effect(state, point, facts, families)
        if after.get(point) == left:
            continue
        after[point] = left
        for target in facts.successors.get(point, ()):
            arriving = _with(left, facts.assigned_before.get(target, ()), frozenset({VALUE}), families)
            if arriving is not left:
                along[point, target] = arriving
            known = before.get(target)
            joined = arriving if known is None else _joined(known, arriving)
            if joined != known or target not in after:
                before[target] = joined
                waiting.append(target)
    return Initialisation(before, after, along)


def _paths(body: Body, facts: Facts, *, unnamed: bool) -> set[str]:
    if unnamed:
        return {*facts.path_of.values(), *facts.parents}
    named = {each.root for each in body.variables}
    paths = {path for local, path in facts.path_of.items() if local in named}
    return paths | {path for path in facts.parents if facts.root(path) in named}


def _opened(body: Body, facts: Facts) -> dict[Point, tuple[str, ...]]:
    """The paths whose storage begins at a point."""
    found = ((point, _STORAGE.match(body.text(point))) for point in body.points)
    locals_ = {point: match[1] for point, match in found if match}
    return {point: (facts.path_of[local],) for point, local in locals_.items() if local in facts.path_of}


def _effect(state: State, point: Point, facts: Facts, families: Mapping[str, list[str]]) -> State:
    """The operands are moved out first, then the result is assigned."""
    state = _with(state, facts.moved.get(point, ()), frozenset({point}), families)
    return _with(state, facts.assigned.get(point, ()), frozenset({VALUE}), families)


def _with(state: State, paths: Iterable[str], reasons: Reasons, families: Mapping[str, list[str]]) -> State:
    changed = {each: reasons for path in paths for each in families.get(path, ())}
    return {**state, **changed} if changed else state


def _joined(one: State, other: State) -> State:
    if one is other:
        return one
    return {path: reasons | other.get(path, frozenset()) for path, reasons in one.items()}
