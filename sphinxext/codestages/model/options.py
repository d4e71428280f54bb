"""Converters: functions that turn the text of an option into its value.

A converter raises ValueError for a wrong text. The message says what would be right:
``must be a whole number of at least 1``.
"""

from __future__ import annotations

import ntpath
import re
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

Converter: TypeAlias = Callable[[str], Any]

_NANOSECONDS = {"s": 10**9, "ms": 10**6, "us": 1000, "µs": 1000, "ns": 1}


def text(value: str) -> str:
    """Return the text as it is; raise ValueError if it is empty."""
    if not value.strip():
        raise ValueError("needs a value")
    return value


def flag(value: str) -> str:
    """Return an empty text: it only matters that the option is there. Raise ValueError for any other text."""
    if value.strip():
        raise ValueError("takes no value")
    return ""


def whole_number(minimum: int) -> Converter:
    """Return a converter for whole numbers from ``minimum`` on. It removes spaces and leading zeros."""

    def convert(value: str) -> str:
        if not value.strip().isdecimal() or int(value) < minimum:
            raise ValueError(f"must be a whole number of at least {minimum}")
        return str(int(value))

    return convert


def choice(*words: str) -> Converter:
    """Return a converter for one of ``words``."""

    def convert(value: str) -> str:
        if value.strip() not in words:
            raise ValueError(f"must be one of {', '.join(words)}")
        return value.strip()

    return convert


def duration(value: str) -> str:
    """Return a time such as ``500 ms`` in nanoseconds: ``500000000``."""
    found = re.fullmatch(r"(\d+(?:\.\d+)?) *(s|ms|us|µs|ns)", value.strip())
    if not found or not float(found[1]):
        raise ValueError("must be a time, such as 500 ms or 2 s")
    return str(max(round(float(found[1]) * _NANOSECONDS[found[2]]), 1))


def is_path(value: str) -> bool:
    r"""True if a tool's wanted version is a path instead: it has a separator or a drive, or is a folder's short name.

    ``C:\python.exe`` is a path on every system, so that docs mean the same on all of them.
    """
    return value in {".", ".."} or ntpath.dirname(value) != ""


def tool_name(setting: str) -> Converter:
    """Return a converter for a version or a name of a tool. Paths are refused: the docs' text must not choose programs.

    ``setting`` is the configuration value that takes paths (``codestages_rustc``); empty if there is none.
    """
    instead = f" (put a path into {setting} in conf.py)" if setting else ""

    def convert(value: str) -> str:
        if is_path(value.strip()):
            raise ValueError(f"must be a version or a name{instead}")
        return text(value)

    return convert


def link_address(value: str) -> str:
    """Return an address that a link may have: relative, or with ``http:`` or ``https:``. Raise ValueError for others.

    Browsers remove tabs and other control characters before they look for ``javascript:``, so an address has none.
    """
    address = value.strip()
    scheme = re.match(r"[^/?#]*?:", address)
    if not address.isprintable() or (scheme and scheme[0].lower() not in {"http:", "https:"}):
        raise ValueError("must be a relative address, or one that begins with http: or https:")
    return address


ROWS: Mapping[str, Converter] = {"max-rows": whole_number(1)}
"""The option that limits the rows of a figure."""
PART: Mapping[str, Converter] = {"function": text}
"""The options that choose a part of the program. All figures have them, and ``Part.chosen`` reads them."""
