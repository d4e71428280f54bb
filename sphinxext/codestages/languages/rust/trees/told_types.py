"""Types as rustc's dumps have them, as Rust has them: ``&'{erased} P`` is ``&P``, ``FnDef(…fib…)`` is ``fn fib``."""

from __future__ import annotations

import re
from functools import lru_cache

from .dump import Node, Value

_ID = re.compile(r"DefId\((?P<crate>\d+):\d+ ~ (?P<name>\w+)\[\w+\](?P<path>(?:::[^()]*)?)\)")
_ERASED = re.compile(r"<'\{erased\}>|'\{erased\}(?:, | )?|(?<=\w)/#\d+")
_OWN = re.compile(r"(?P<before>.*?)(?P<kind>FnDef|Closure|Coroutine|Generator)$")
_CLOSING = {"(": ")", "[": "]", "{": "}"}


def type_text(value: Value | None) -> str:
    """A type in one line, without regions (which are erased by then) and the compiler's numbers."""
    if value is None:
        return ""
    return _plain(_text(value))


@lru_cache(maxsize=4096)
def _plain(text: str) -> str:
    return _ERASED.sub("", _ID.sub(_path, text))


def _path(match: re.Match[str]) -> str:
    own = match["crate"] == "0"
    return match["path"].removeprefix("::") if own else match["name"] + match["path"]


def _text(value: Value) -> str:
    if isinstance(value, str):
        return value
    own = _OWN.match(value.name)
    if own and value.bracket == "(" and value.parts:
        return own["before"] + (_function(value) if own["kind"] == "FnDef" else _text(value.parts[0][1]))
    parts = ", ".join(f"{key}: {_text(each)}" if key else _text(each) for key, each in value.parts)
    return f"{value.name}{value.bracket}{parts}{_CLOSING[value.bracket]}"


def _function(value: Node) -> str:
    """``fn largest<u32>``: the type that each function has for itself."""
    arguments = value.parts[1][1] if len(value.parts) > 1 else ""
    listed = [_text(each) for _, each in arguments.parts] if isinstance(arguments, Node) else []
    shown = [each for each in listed if not _ERASED.fullmatch(each)]
    return f"fn {_text(value.parts[0][1])}" + (f"<{', '.join(shown)}>" if shown else "")
