"""Which move paths have a value at which point, and if not, why: a data-flow analysis of the borrow checker's facts.

The state of a path at a point is a set of reasons: ``VALUE`` (the path may have a value), ``UNSET`` (it may not have a
value yet), ``ABSENT`` (its storage may not have begun), and each point at which its value may have been moved, or its
storage may have ended. Several reasons at once mean that the branches that lead to the point differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .body import Body, Point
from .facts import Facts

# These three reasons are not points: no block has the number -1.
VALUE: Point = (-1, 0)
UNSET: Point = (-1, 1)
ABSENT: Point = (-1, 2)

_STORAGE = re.compile(r"StorageLive\((_\d+)\)")

Reasons = frozenset[Point]
State = dict[str, Reasons]
"""The reasons of each path."""


@dataclass(frozen=True)
class Initialisation:
    """The states before and after each point that a run can reach.

    ``along`` has the state on an edge from one point to another, where that is not the state after the first one.
    """

    before: Mapping[Point, State]
    after: Mapping[Point, State]
    along: Mapping[tuple[Point, Point], State]

    def between(self, point: Point | None, target: Point | None) -> State:
        """Return the state on the edge from ``point`` to ``target``, including the result of a call.

        Without ``point`` it is the state before ``target``; without ``target``, the state after ``point``.
        """
        if point is None:
            return self.before[target] if target else {}
        return self.after[point] if target is None else self.along.get((point, target), self.after[point])


def initialisation(body: Body, facts: Facts, *, unnamed: bool) -> Initialisation:
    """Return the states at all points that a run can reach.

    This is the least fixed point: states are joined along all edges until none of them grows. With ``unnamed=False``
    the temporaries are left out, because a program that compiles never uses one without a value.
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
    """Return what each point does to paths, in order: it begins a storage, moves its operands, assigns its result."""
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
    """Return ``state`` with ``reasons`` for ``paths`` and all their parts."""
    changed = {member: reasons for path in paths for member in families.get(path, ())}
    return {**state, **changed} if changed else state


def _joined(one: State, other: State) -> State:
    """Return the union of two states; ``one`` itself if the other adds nothing, so that the caller can tell."""
    if one is other:
        return one
    grown = {path: one[path] | reasons for path, reasons in other.items() if not reasons <= one[path]}
    return {**one, **grown} if grown else one
