"""The program's names for the places of a MIR body, from its ``debug`` lines.

``debug n => _1;`` names the local ``_1``. In a closure, ``debug p__b => (*((*_1).0: &String));`` names the captured
``p.b``, and also ``&p.b``, the reference to it. If several variables have one name, the second in the body is ``x#2``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from ...model.line import Line
from ...model.program import Program

_DEBUG = re.compile(r"\s*debug (?P<name>.+?) => (?P<place>.+);$")
_SCOPE = re.compile(r"\s*scope \d+ (?P<inlined>\(inlined .*\) )?\{$")
_LOCAL = re.compile(r"_\d+\b")
_BEHIND = re.compile(r"\(\*(?P<reference>\(.*: &(?:'\S+ )?(?P<mutable>mut )?.*\))\)")
_VARIABLE = re.compile(r"\w+")
_FIELD = re.compile(r"\)\.(\w+)(?=:)")


def read_variables(lines: tuple[Line, ...], program: Program) -> tuple[tuple[str, str], ...]:
    """Return pairs of a place, as MIR writes it, and its name. A variable that holds a constant has no place.

    Longer places come first, because a longer place can contain a shorter one.
    """
    seen: Counter[str] = Counter()
    named: dict[str, str] = {}
    for name, place in dict.fromkeys(_debug_lines(lines)):
        if not _LOCAL.search(place) or place.startswith("const ") or "{" in place:
            continue
        plain = _plain(name, program)
        seen[plain] += 1
        distinct = plain if seen[plain] == 1 else f"{plain}#{seen[plain]}"
        named[place] = f"{named[place]}/{distinct}" if place in named else distinct
    for place, name in tuple(named.items()):
        if behind := _BEHIND.fullmatch(place):
            named.setdefault(behind["reference"], f"&{behind['mutable'] or ''}{name}")
    return tuple(sorted(named.items(), key=lambda pair: -len(pair[0])))


def _debug_lines(lines: tuple[Line, ...]) -> Iterator[tuple[str, str]]:
    """Yield the name and the place of each of the body's own variables, without those of inlined functions."""
    inlined: list[bool] = []
    for line in lines:
        if line.kind == "label":
            return
        if scope := _SCOPE.match(line.text):
            inlined.append(scope["inlined"] is not None)
        elif line.text.strip() == "}" and inlined:
            inlined.pop()
        elif (debug := _DEBUG.match(line.text)) and not any(inlined):
            yield debug["name"], debug["place"]


def _plain(name: str, program: Program) -> str:
    """Return ``p.b`` for ``p__b``, unless the program has such a name, and ``x.0`` for ``((x: Pair).0: i32)``."""
    if "__" in name.strip("_") and name not in program.text:
        return name.replace("__", ".")
    if name.startswith("("):
        return ".".join((*_VARIABLE.findall(name)[:1], *_FIELD.findall(name)))
    return name
