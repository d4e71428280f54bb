"""The types in rustc's dumps, written as in Rust: ``&'{erased} P`` is ``&P``, ``FnDef(…fib…)`` is ``fn fib``."""

from __future__ import annotations

import re
from functools import lru_cache

from .dump import Node, Value

_ID = re.compile(r"DefId\((?P<crate>\d+):\d+ ~ (?P<name>\w+)\[\w+\](?P<path>(?:::[^()]*)?)\)")
_ERASED = re.compile(r"<'\{erased\}>|'\{erased\}(?:, | )?|(?<=\w)/#\d+")
_OWN = re.compile(r"(?P<before>.*?)(?P<kind>FnDef|Closure|Coroutine|Generator)$")
_CLOSING = {"(": ")", "[": "]", "{": "}"}


def type_text(value: Value | None) -> str:
    """Return a type in one line, without its regions, which the compiler has erased, and without numbers of its own.

    It is empty if ``value`` is None.
    """
    if value is None:
        return ""
    return _plain(_text(value))


@lru_cache(maxsize=4096)
def _plain(text: str) -> str:
    return _ERASED.sub("", _ID.sub(_path, text))


def _path(match: re.Match[str]) -> str:
    """Return the path of a ``DefId``, with the name of its crate unless that is the program's."""
    own = match["crate"] == "0"
    return match["path"].removeprefix("::") if own else match["name"] + match["path"]


def _text(value: Value) -> str:
    if isinstance(value, str):
        return value
    own = _OWN.match(value.name)
    if own and value.bracket == "(" and value.parts:
        return own["before"] + (_function(value) if own["kind"] == "FnDef" else _text(value.parts[0][1]))
    parts = ", ".join(f"{key}: {_text(part)}" if key else _text(part) for key, part in value.parts)
    return f"{value.name}{value.bracket}{parts}{_CLOSING[value.bracket]}"


def _function(value: Node) -> str:
    """Return the type of a function item, which no other function has: ``fn largest<u32>``."""
    arguments = value.parts[1][1] if len(value.parts) > 1 else ""
    listed = [_text(argument) for _, argument in arguments.parts] if isinstance(arguments, Node) else []
    shown = [argument for argument in listed if not _ERASED.fullmatch(argument)]
    return f"fn {_text(value.parts[0][1])}" + (f"<{', '.join(shown)}>" if shown else "")
