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
    effects = _effects(body, facts)
    before: dict[Point, State] = {(0, 0): entry}
    after: dict[Point, State] = {}
    along: dict[tuple[Point, Point], State] = {}
    waiting = [(0, 0)]
    while waiting:
        point = waiting.pop()
        left = before[point]
        for paths, reasons in effects.get(point, ()):
            left = _with(left, paths, reasons, families)
        after[point] = left
        for target in facts.successors.get(point, ()):
            arriving = left
            if returned := facts.assigned_before.get(target):
                arriving = along[point, target] = _with(left, returned, frozenset({VALUE}), families)
            known = before.get(target)
            joined = arriving if known is None else _joined(known, arriving)
            if joined is not known:
                before[target] = joined
                waiting.append(target)
    return Initialisation(before, after, along)


def _paths(body: Body, facts: Facts, *, unnamed: bool) -> set[str]:
    if unnamed:
        return {*facts.path_of.values(), *facts.parents}
    named = {variable.root for variable in body.variables}
    paths = {path for local, path in facts.path_of.items() if local in named}
    return paths | {path for path in facts.parents if facts.root(path) in named}


def _effects(body: Body, facts: Facts) -> dict[Point, list[tuple[tuple[str, ...], Reasons]]]:
    """What each point does: it opens a storage, or moves operands out first and then assigns the result."""
    found: dict[Point, list[tuple[tuple[str, ...], Reasons]]] = {}
    for point in body.points:
        storage = _STORAGE.match(body.text(point))
        if storage and storage[1] in facts.path_of:
            found.setdefault(point, []).append(((facts.path_of[storage[1]],), frozenset({UNSET})))
    for point, paths in facts.moved.items():
        found.setdefault(point, []).append((paths, frozenset({point})))
    for point, paths in facts.assigned.items():
        found.setdefault(point, []).append((paths, frozenset({VALUE})))
    return found


def _with(state: State, paths: Iterable[str], reasons: Reasons, families: Mapping[str, list[str]]) -> State:
    changed = {each: reasons for path in paths for each in families.get(path, ())}
    return {**state, **changed} if changed else state


def _joined(one: State, other: State) -> State:
    """Both together: ``one`` itself, if the other adds nothing to it."""
    if one is other:
        return one
    grown = {path: one[path] | reasons for path, reasons in other.items() if not reasons <= one[path]}
    return {**one, **grown} if grown else one
