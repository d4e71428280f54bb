"""Converters: functions that turn the text of an option into its value.

A converter raises ValueError for a wrong text. The message says what would be right:
``must be a whole number of at least 1``.
"""

from __future__ import annotations

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


PART: Mapping[str, Converter] = {"function": text}
"""The options that choose a part of the program. All figures have them, and ``Part.chosen`` reads them."""
