"""The view of measurements: bars on an axis.

A bar ends at the median, its whiskers reach from the smallest value to the largest, and every value is a dot. All bars
of a chart share an axis. They are the series of one benchmark, or one measure of several benchmarks.
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
"""Per cent of a row's width for the axis; the rest is room for the number at the end of the longest bar."""
_TICKS = 4
"""Intervals between ticks, at most."""
_LOG_MARGIN = 0.8
"""A logarithmic axis begins at or below the smallest value times this, so that the shortest bar is visible."""
_ABOUT_EQUAL = 1.05
"""The ratio up to which two medians are called about equal."""


@dataclass(frozen=True, kw_only=True)
class Bar:
    """A bar: its label and its values, or the reason (``problem``) why there are none."""

    label: str
    series: Series | None = None
    language: str = ""
    ids: tuple[str, ...] = ()
    problem: str = ""


@dataclass(frozen=True, kw_only=True)
class Chart:
    """Rows on one axis, which is linear and begins at 0, or is logarithmic (``is_log``).

    ``compares`` is True if the rows are different programs: a sentence then compares the longest bar to the shortest.
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
        """Return the value at the end of the axis, which is not 0."""
        most = max((series.most for _, series in self.measured), default=0) or 1
        return 10 ** ceil(log10(most)) if self.is_log else most

    @property
    def start(self) -> float:
        """Return the value at the start of the axis: 0, or on a logarithmic axis a power of ten."""
        least = min((series.least for _, series in self.measured), default=0) or 1
        return 10 ** floor(log10(least * _LOG_MARGIN)) if self.is_log else 0

    def place(self, value: float) -> str:
        """Return the place of a value, in per cent of the row's width."""
        if not self.is_log:
            return f"{ROOM * value / self.end:.2f}%"
        decades = log10(self.end / self.start) or 1
        return f"{ROOM * log10(max(value, self.start) / self.start) / decades:.2f}%"

    @property
    def ticks(self) -> list[tuple[str, str]]:
        """Return the place and the text of each tick."""
        values = _decades(self.start, self.end) if self.is_log else _steps(self.end)
        return [(self.place(value), round_quantity(value, self.unit) if value else "0") for value in values]

    def words(self, series: Series) -> str:
        """Return a series in words: ``1.24 ms, from 1.20 ms to 1.31 ms, 10 values``."""
        spread = f", from {quantity(series.least, self.unit)} to {quantity(series.most, self.unit)}"
        times = counted(len(series.values), "value")
        return f"{quantity(series.median, self.unit)}{spread if len(series.values) > 1 else ''}, {times}"

    def figure(self, series: Series) -> str:
        """Return the number at the end of a bar: the median with its unit."""
        return quantity(series.median, self.unit).replace(" ", "\N{NO-BREAK SPACE}")

    def all_values(self, series: Series) -> str:
        return " · ".join(quantity(value, self.unit) for value in series.values)

    @property
    def comparison(self) -> str:
        """Return a sentence that compares the longest bar to the shortest; empty if the chart does not compare."""
        found = sorted(self.measured, key=lambda pair: pair[1].median)
        if not self.compares or len(found) < 2 or not found[0][1].median:
            return ""
        (less, low), (more, high) = found[0], found[-1]
        much, times = _AS_MUCH.get(self.measure, "long"), high.median / low.median
        if times < _ABOUT_EQUAL:
            return f"{more.label}: about as {much} as {less.label}."
        return f"{more.label}: {ratio(times)} times as {much} as {less.label}."


def _decades(start: float, end: float) -> list[float]:
    """Return the powers of ten from ``start`` to ``end``, which are powers of ten too."""
    return [10**exponent for exponent in range(round(log10(start)), round(log10(end)) + 1)]


def _steps(end: float) -> Iterator[float]:
    """Return a few round numbers from 0 to at most ``end``, at equal distances."""
    rough = end / _TICKS
    unit = 10 ** floor(log10(rough))
    step = next(factor * unit for factor in (1, 2, 5, 10) if factor * unit >= rough * 0.99)
    return (number * step for number in range(int(end / step) + 1))


def chart_of(measurements: Measurements, language: str, *, is_log: bool) -> Chart:
    """Return a chart of the series of one benchmark."""
    rows = tuple(Bar(label=series.label, series=series, language=language) for series in measurements.series)
    return Chart(measure=measurements.measure, unit=measurements.unit, rows=rows, is_log=is_log)


def bars_html(measurements: Measurements, drawing: Drawing) -> Markup:
    return charts_html([_chart(measurements, drawing)], [measurements.machine])


def bars_text(measurements: Measurements, drawing: Drawing) -> str:
    return charts_text([_chart(measurements, drawing)], [measurements.machine])


def charts_html(charts: Sequence[Chart], machines: Sequence[str]) -> Markup:
    return render("bars", charts=charts, machine=machines_line(machines))


def charts_text(charts: Sequence[Chart], machines: Sequence[str]) -> str:
    """Return a table for each chart: label, median, smallest and largest value, number of values."""
    parts = [_table(chart) for chart in charts]
    return "\n\n".join(filter(None, [*parts, machines_line(machines)]))


def machines_line(machines: Sequence[str]) -> str:
    """Return a sentence that names the machines, each once; empty if none is known."""
    known = dict.fromkeys(machine for machine in machines if machine)
    return f"Measured on {'; '.join(known)}." if known else ""


def _table(chart: Chart) -> str:
    header = (chart.title, "median", "from", "to", "values")
    lines = [header, *(_cells(row, chart) for row in chart.rows)]
    whole = [line for line in lines if len(line) == len(header)]  # a row without values has only a label and a reason
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
