"""Quantities in words: counts with their nouns, times, sizes and ratios."""

from __future__ import annotations

from math import floor, log10
from typing import Literal, NamedTuple, TypeAlias

Unit: TypeAlias = Literal["ns", "bytes"]

_SCALES: dict[Unit, tuple[tuple[float, str], ...]] = {
    "ns": ((1e9, "s"), (1e6, "ms"), (1e3, "µs"), (1, "ns")),
    "bytes": ((1e9, "GB"), (1e6, "MB"), (1e3, "KB"), (1, "bytes")),
}
_DIGITS = 3


class Number(NamedTuple):
    """A number of a figure that sentences can use. ``about`` says how it was measured.

    ``exact bytes`` are shown with all digits (the size of a type), ``bytes`` and ``ns`` with three significant digits
    (a measured peak).
    """

    value: float
    unit: Literal["ns", "bytes", "exact bytes", "count"]
    about: str = ""

    @property
    def text(self) -> str:
        """The number as a sentence shows it: ``1,204``, ``24 bytes``, ``95.7 ms``, with no-break spaces."""
        if self.unit == "count":
            return f"{self.value:,}"
        if self.unit == "exact bytes":
            return f"{self.value:,}\N{NO-BREAK SPACE}{'byte' if self.value == 1 else 'bytes'}"
        return quantity(self.value, self.unit).replace(" ", "\N{NO-BREAK SPACE}")


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: ``1 line``, ``12 lines``, ``1,204 lines``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def duration(nanoseconds: int) -> str:
    """Return a duration with its unit: ``18 µs``, ``0.87 ms``, ``95.7 ms``, ``1.24 s``."""
    if nanoseconds < 100_000:
        return f"{nanoseconds / 1000:.{0 if nanoseconds >= 10_000 else 1}f} µs"
    milliseconds = nanoseconds / 1e6
    if milliseconds >= 1000:
        return f"{milliseconds / 1000:.2f} s"
    return f"{milliseconds:.1f} ms" if milliseconds >= 10 else f"{milliseconds:.2f} ms"


def quantity(value: float, unit: Unit) -> str:
    """Return three significant digits in a suitable unit: ``1.24 s``, ``95.7 ms``, ``208 MB``, ``640 bytes``."""
    value = _rounded(value, _DIGITS)
    scales = _SCALES[unit]
    factor, name = next((scale for scale in scales if value >= scale[0]), scales[-1])
    return f"{_plain(value / factor, _DIGITS)} {name}"


def round_quantity(value: float, unit: Unit) -> str:
    """Return a quantity without trailing zeros, for round numbers: ``10 ms``, ``0.5 s``."""
    number, _, name = quantity(value, unit).partition(" ")
    return f"{number.rstrip('0').rstrip('.') if '.' in number else number} {name}"


def ratio(value: float) -> str:
    """Return a ratio with two significant digits: ``63``, ``4.2``, ``0.38``, ``1,200``."""
    return _plain(_rounded(value, 2), 2)


def _rounded(value: float, digits: int) -> float:
    return round(value, digits - 1 - floor(log10(abs(value)))) if value else 0


def _plain(value: float, digits: int) -> str:
    """Return the value without an exponent, with ``digits`` significant digits."""
    decimals = max(0, digits - 1 - floor(log10(value))) if value else 0
    return f"{value:,.{decimals}f}"
