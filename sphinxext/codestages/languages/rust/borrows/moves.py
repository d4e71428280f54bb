"""Where a moved value goes: into a variable, a call, a closure, a structure, or out of the function.

A part of ``p`` is moved into a temporary, which the call of ``take`` consumes::

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
"""Older compilers' assignment to what holds a value that is dropped."""
_FOLLOWED = re.compile(r"[(*]+_\d+\)+")
_LONGEST_WAY = 8


class Goal(NamedTuple):
    """Where a value ends up: in words, and the local of the program's, if it is one."""

    words: str
    local: str = ""


def goal(body: Body, facts: Facts, point: Point, named: Mapping[str, str]) -> Goal:
    """Where what is moved at ``point`` goes; ``named`` are the program's variables by their locals."""
    for _ in range(_LONGEST_WAY):
        text = _REPLACED.sub(r"\1 = \2", body.text(point))
        target, _, value = text.partition(" = ")
        if call := _CALL.match(text):
            return Goal(f"into the call of {function_name(call['function'])}")
        if target in named:
            return Goal(f"into {named[target]}", target)
        if target == "_0":
            return Goal("out of the function")
        if target.startswith("(") and (root := re.search(r"_\d+", target)) and root[0] in named:
            followed = "*" * target.count("*") if _FOLLOWED.fullmatch(target) else "a part of "
            return Goal(f"into {followed}{named[root[0]]}", root[0])
        onwards = next((each for each in _moves_of(body, facts, target) if body.is_ordinary(each)), None)
        if onwards is None:
            return Goal("into a closure") if value.startswith(("{closure@", "[closure@")) else Goal("")
        point = onwards
    return Goal("")


def _moves_of(body: Body, facts: Facts, local: str) -> list[Point]:
    """Where all of a temporary is moved on."""
    path = facts.path_of.get(local)
    return [
        point
        for point, paths in facts.moved.items()
        if path in paths and not body.text(point).startswith(("StorageDead", "drop("))
    ]


def function_name(path: str) -> str:
    """The last name of a function's path: ``<Vec<u8> as Into<T>>::into`` is ``into``."""
    plain = path
    while (shorter := re.sub(r"(?:::)?<[^<>]*>", "", plain)) != plain:
        plain = shorter
    return plain.rpartition("::")[2].strip() or path
