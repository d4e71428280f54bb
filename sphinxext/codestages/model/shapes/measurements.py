"""Repeated measurements of a program: all values, so that their spread can be shown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from statistics import median
from typing import ClassVar, Literal, Self, TypeAlias

import msgspec

from ..checks import check_numbers, refuse
from ..errors import UnknownName
from ..part import Part
from ..program import Program
from ..quantities import Number, Unit, quantity
from .base import BaseShape

Measure: TypeAlias = Literal["time", "memory", "startup", "compile"]
MEASURES: tuple[Measure, ...] = ("time", "memory", "startup", "compile")


class Series(msgspec.Struct, frozen=True, kw_only=True):
    """One quantity that was measured: a value for each run, in the order of the runs."""

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


class Measurements(BaseShape, frozen=True, tag="measurements", kw_only=True):
    """Repeated measurements of a program on ``machine``. Values are in ns or bytes (``unit``).

    The first series is the measure itself. Others, in the same unit, add details to it.
    """

    measure: Measure
    unit: Unit
    series: tuple[Series, ...]
    machine: str = ""

    noun: ClassVar[str] = "value"

    @property
    def items(self) -> tuple[int, ...]:
        """The values of the first series."""
        return self.series[0].values

    def texts(self) -> Iterator[str]:
        return (f"{self.measure} {series.label} {quantity(series.median, self.unit)}" for series in self.series)

    def check(self, program: Program) -> None:
        """Raise Implausible also if nothing was measured."""
        del program
        if not self.series:
            refuse("nothing was measured", "series")
        for index, series in enumerate(self.series):
            if not series.values:
                refuse("nothing was measured", f"series[{index}].values")
            check_numbers(series.values, f"series[{index}].values[{{}}]")

    def _selected(self, part: Part) -> Self:
        raise UnknownName(
            f":function: {part.name}: the whole program is measured, not one function. Remove :function:."
        )

    def numbers(self, item: str = "") -> Iterator[tuple[str, Number]]:
        """Return the statistics of each series by name (``label.median``); those of the first also as ``median``."""
        del item
        for index, series in enumerate(self.series):
            names = ("", _slug(series.label)) if index == 0 else (_slug(series.label),)
            for name in names:
                for statistic, number in self._statistics(series).items():
                    yield ".".join(filter(None, (name, statistic))), number

    def _statistics(self, series: Series) -> Mapping[str, Number]:
        spread = f"from {quantity(series.least, self.unit)} to {quantity(series.most, self.unit)}"
        about = f"median of {len(series.values)}, {spread}; {self.machine}".rstrip("; ")
        return {
            "": Number(series.median, self.unit, about),
            "median": Number(series.median, self.unit, about),
            "min": Number(series.least, self.unit, about),
            "max": Number(series.most, self.unit, about),
            "runs": Number(len(series.values), "count"),
        }


def _slug(label: str) -> str:
    return re.sub(r"\W+", "-", label).strip("-")
