"""What was measured, again and again: figures with a spread, and how they are put into words."""

from __future__ import annotations

from math import floor, log10
from statistics import median
from typing import Literal, TypeAlias

import msgspec

Measure: TypeAlias = Literal["time", "memory", "startup", "compile"]
MEASURES: tuple[Measure, ...] = ("time", "memory", "startup", "compile")
Unit: TypeAlias = Literal["ns", "bytes"]

_SCALES: dict[Unit, tuple[tuple[float, str], ...]] = {
    "ns": ((1e9, "s"), (1e6, "ms"), (1e3, "µs"), (1, "ns")),
    "bytes": ((1e9, "GB"), (1e6, "MB"), (1e3, "KB"), (1, "bytes")),
}
_DIGITS = 3


class Series(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that was measured: a value for each time, in order."""

    label: str
    values: tuple[int, ...]

    @property
    def median(self) -> int:
        return round(median(self.values))

    @property
    def least(self) -> int:
        return min(self.values)

    @property
    def most(self) -> int:
        return max(self.values)


class Measurements(msgspec.Struct, frozen=True, tag="measurements", kw_only=True):
    """What was measured of a program, on ``machine``.

    The first series is what the measure is about; others, in the same unit, tell more of it.
    """

    measure: Measure
    unit: Unit
    series: tuple[Series, ...]
    machine: str = ""


def quantity(value: float, unit: Unit) -> str:
    """``1.24 s``, ``95.7 ms``, ``208 MB``, ``640 bytes``: three digits that count, in the unit that suits them."""
    value = _rounded(value, _DIGITS)
    scales = _SCALES[unit]
    factor, name = next((each for each in scales if value >= each[0]), scales[-1])
    return f"{_plain(value / factor, _DIGITS)} {name}"


def round_quantity(value: float, unit: Unit) -> str:
    """The same of a round number: ``10 ms``, ``0.5 s``."""
    number, _, name = quantity(value, unit).partition(" ")
    return f"{number.rstrip('0').rstrip('.') if '.' in number else number} {name}"


def ratio(value: float) -> str:
    """How many times as much, with no more digits than a comparison bears: ``63``, ``4.2``, ``0.38``, ``1,200``."""
    return _plain(_rounded(value, 2), 2)


def _rounded(value: float, digits: int) -> float:
    return round(value, digits - 1 - floor(log10(abs(value)))) if value else 0


def _plain(value: float, digits: int) -> str:
    """Without an exponent, and with the zeros that tell how exact it is."""
    decimals = max(0, digits - 1 - floor(log10(value))) if value else 0
    return f"{value:,.{decimals}f}"
