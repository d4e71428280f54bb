"""Measurements as bars on an axis that begins at nothing: the median, whiskers from least to most, a dot for each run.

A chart is what shares an axis: the series of one benchmark, or one measure of several.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

from markupsafe import Markup

from ...model.descriptors import Drawing, View
from ...model.options import choice
from ...model.quantities import Unit, counted, quantity, ratio, round_quantity
from ...model.shapes.measurements import Measure, Measurements, Series
from ..templating import render

TITLES: dict[Measure, str] = {
    "time": "Run time",
    "memory": "Peak memory",
    "startup": "Start-up",
    "compile": "Time to compile",
}
_AS_MUCH: dict[Measure, str] = {"memory": "much"}
ROOM = 78
"""Per cent of a row's width that the axis takes; the rest is for the figure at the end of the longest bar."""
_TICKS = 4
_SEEN = 0.8
"""An axis that goes up by factors of ten begins so much below the least value, for its bar to be seen."""
_SAME = 1.05
"""Two figures are told to be about the same up to this ratio."""


@dataclass(frozen=True, kw_only=True)
class Bar:
    """A bar: its name, what was measured, or why there is nothing."""

    label: str
    series: Series | None = None
    language: str = ""
    ids: tuple[str, ...] = ()
    problem: str = ""


@dataclass(frozen=True, kw_only=True)
class Chart:
    """Rows on one axis, which is linear and begins at 0, or goes up by factors of ten (``is_log``).

    It ``compares`` where the rows are different programs, and not different figures of one.
    """

    measure: Measure
    unit: Unit
    rows: tuple[Bar, ...]
    is_log: bool = False
    compares: bool = False

    @property
    def title(self) -> str:
        return TITLES[self.measure]

    @property
    def measured(self) -> list[tuple[Bar, Series]]:
        return [(row, row.series) for row in self.rows if row.series]

    @property
    def end(self) -> float:
        most = max((series.most for _, series in self.measured), default=0) or 1
        return 10 ** ceil(log10(most)) if self.is_log else most

    @property
    def start(self) -> float:
        least = min((series.least for _, series in self.measured), default=0) or 1
        return 10 ** floor(log10(least * _SEEN)) if self.is_log else 0

    def place(self, value: float) -> str:
        """Where a value stands, in per cent of the row's width."""
        if not self.is_log:
            return f"{ROOM * value / self.end:.2f}%"
        decades = log10(self.end / self.start) or 1
        return f"{ROOM * log10(max(value, self.start) / self.start) / decades:.2f}%"

    @property
    def ticks(self) -> list[tuple[str, str]]:
        """Where the axis has a mark, and what stands there."""
        values = _decades(self.start, self.end) if self.is_log else _steps(self.end)
        return [(self.place(value), round_quantity(value, self.unit) if value else "0") for value in values]

    def words(self, series: Series) -> str:
        """A row in words."""
        spread = f", from {quantity(series.least, self.unit)} to {quantity(series.most, self.unit)}"
        times = counted(len(series.values), "value")
        return f"{quantity(series.median, self.unit)}{spread if len(series.values) > 1 else ''}, {times}"

    def figure(self, series: Series) -> str:
        return quantity(series.median, self.unit).replace(" ", "\N{NO-BREAK SPACE}")

    def all_values(self, series: Series) -> str:
        return " · ".join(quantity(value, self.unit) for value in series.values)

    @property
    def comparison(self) -> str:
        """How the longest bar compares to the shortest, where they are of different programs."""
        found = sorted(self.measured, key=lambda each: each[1].median)
        if not self.compares or len(found) < 2 or not found[0][1].median:
            return ""
        (less, low), (more, high) = found[0], found[-1]
        much, times = _AS_MUCH.get(self.measure, "long"), high.median / low.median
        if times < _SAME:
            return f"{more.label}: about as {much} as {less.label}."
        return f"{more.label}: {ratio(times)} times as {much} as {less.label}."


def _decades(start: float, end: float) -> list[float]:
    return [10**each for each in range(round(log10(start)), round(log10(end)) + 1)]


def _steps(end: float) -> Iterator[float]:
    """A few round numbers from 0 up to the end."""
    rough = end / _TICKS
    unit = 10 ** floor(log10(rough))
    step = next(each * unit for each in (1, 2, 5, 10) if each * unit >= rough * 0.99)
    return (number * step for number in range(int(end / step) + 1))


def chart_of(measurements: Measurements, language: str, *, is_log: bool) -> Chart:
    """The series of one benchmark."""
    rows = tuple(Bar(label=each.label, series=each, language=language) for each in measurements.series)
    return Chart(measure=measurements.measure, unit=measurements.unit, rows=rows, is_log=is_log)


def bars_html(measurements: Measurements, drawing: Drawing) -> Markup:
    return charts_html([_chart(measurements, drawing)], [measurements.machine])


def bars_text(measurements: Measurements, drawing: Drawing) -> str:
    return charts_text([_chart(measurements, drawing)], [measurements.machine])


def charts_html(charts: Sequence[Chart], machines: Sequence[str]) -> Markup:
    return render("bars", charts=charts, machine=machines_line(machines))


def charts_text(charts: Sequence[Chart], machines: Sequence[str]) -> str:
    """A table for each chart: names, medians, least, most, and how many values."""
    parts = [_table(chart) for chart in charts]
    return "\n\n".join(filter(None, [*parts, machines_line(machines)]))


def machines_line(machines: Sequence[str]) -> str:
    known = dict.fromkeys(machine for machine in machines if machine)
    return f"Measured on {'; '.join(known)}." if known else ""


def _table(chart: Chart) -> str:
    header = (chart.title, "median", "from", "to", "values")
    lines = [header, *(_cells(row, chart) for row in chart.rows)]
    whole = [line for line in lines if len(line) == len(header)]
    widths = [
        max(len(line[0]) for line in lines),
        *(max(map(len, column)) for column in list(zip(*whole, strict=True))[1:]),
    ]
    drawn = ["  ".join(_padded(line, widths)).rstrip() for line in lines]
    return "\n".join(filter(None, [*drawn, chart.comparison]))


def _cells(row: Bar, chart: Chart) -> tuple[str, ...]:
    if row.series is None:
        return row.label, row.problem or "not measured"
    figures = (row.series.median, row.series.least, row.series.most)
    return row.label, *(quantity(figure, chart.unit) for figure in figures), f"{len(row.series.values):,}"


def _padded(cells: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    if len(cells) < len(widths):
        yield from (f"{cells[0]:<{widths[0]}}", *cells[1:])
        return
    yield f"{cells[0]:<{widths[0]}}"
    yield from (f"{cell:>{width}}" for cell, width in zip(cells[1:], widths[1:], strict=True))


def _chart(measurements: Measurements, drawing: Drawing) -> Chart:
    language = drawing.program.language if drawing.program else ""
    return chart_of(measurements, language, is_log=drawing.options.get("scale") == "log")


BARS = View(
    name="bars",
    shape=Measurements,
    html=bars_html,
    text=bars_text,
    style="codestages-bars.css",
    options={"scale": choice("linear", "log")},
)
