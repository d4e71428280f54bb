"""Where a moved value goes: into a variable, a call, a closure, a structure, or out of the function.

Here a part of ``p`` is moved into a temporary, and the call of ``take`` consumes the temporary::

    _39 = move (_35.0: String);
    _38 = take(move _39) -> [return: bb16, unwind: bb45];
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from .body import Body, Point
from .facts import Facts

_CALL = re.compile(r"(?:(?P<into>_\d+) = )?(?P<function>.*)\((?P<arguments>[^()]*(?:\([^()]*\)[^()]*)*)\) -> ")
_REPLACED = re.compile(r"replace\((.*) <- (move _\d+)\) -> .*")
"""``replace(_1 <- move _2)`` in older compilers (1.63): an assignment that first drops the old value."""
_DEREFERENCED = re.compile(r"[(*]+_\d+\)+")
_MOST_MOVES = 8
"""A value is followed through this many moves from temporary to temporary."""


class Goal(NamedTuple):
    """Where a value goes: in words (``into t``), and the local of the program's variable, if it goes into one."""

    words: str
    local: str = ""


def goal(body: Body, facts: Facts, point: Point, named: Mapping[str, str]) -> Goal:
    """Return where the value goes that is moved at ``point``; ``named`` are the names of the program's variables."""
    for _ in range(_MOST_MOVES):
        text = _REPLACED.sub(r"\1 = \2", body.text(point))
        target, _, value = text.partition(" = ")
        if call := _CALL.match(text):
            return Goal(f"into the call of {function_name(call['function'])}")
        if target in named:
            return Goal(f"into {named[target]}", target)
        if target == "_0":
            return Goal("out of the function")
        if target.startswith("(") and (root := re.search(r"_\d+", target)) and root[0] in named:
            before = "*" * target.count("*") if _DEREFERENCED.fullmatch(target) else "a part of "
            return Goal(f"into {before}{named[root[0]]}", root[0])
        onwards = next((move for move in _moves_of(body, facts, target) if body.is_ordinary(move)), None)
        if onwards is None:
            return Goal("into a closure") if value.startswith(("{closure@", "[closure@")) else Goal("")
        point = onwards
    return Goal("")


def _moves_of(body: Body, facts: Facts, local: str) -> list[Point]:
    """Return the points at which all of a temporary is moved. Ends of scopes do not count."""
    path = facts.path_of.get(local)
    return [
        point
        for point, paths in facts.moved.items()
        if path in paths and not body.text(point).startswith(("StorageDead", "drop("))
    ]


def function_name(path: str) -> str:
    """Return the last name of a function's path: ``into`` of ``<Vec<u8> as Into<T>>::into``."""
    plain = path
    while (shorter := re.sub(r"(?:::)?<[^<>]*>", "", plain)) != plain:
        plain = shorter
    return plain.rpartition("::")[2].strip() or path
