"""What happened when, on one axis of time: a row for each activity, indented below the one that it was part of.

Every row has its name, its time and a bar where it lay, so short ones are as easy to read as long ones.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from ...model.descriptors import Drawing, View
from ...model.quantities import duration
from ...model.shapes.extents import Extent, Extents
from ..templating import render

UNITS = 1000
"""Steps of the axis; nothing is drawn narrower than ``THINNEST`` of them."""
THINNEST = 3
WIDTH = 40
"""Characters of the axis in plain text."""
EMPTY = "Nothing was measured."
ASIDE = "not in a plain build"


@dataclass(frozen=True, kw_only=True)
class TimedExtent:
    """A row: its bar from ``first`` on, in ``UNITS`` of the axis, and its share of the axis."""

    extent: Extent
    first: int
    width: int
    share: float

    @property
    def time(self) -> str:
        return duration(self.extent.length)

    @property
    def title(self) -> str:
        begins = f"from {duration(self.extent.start)} to {duration(self.extent.start + self.extent.length)}"
        aside = ASIDE if self.extent.kind == "aside" else ""
        words = (self.extent.label, self.extent.detail, begins, f"{self.share:.1%} of the whole", aside)
        return ", ".join(word for word in words if word)


def waterfall_html(extents: Extents, drawing: Drawing) -> Markup:
    found = bars(extents.extents, UNITS, THINNEST)
    return render("waterfall", bars=found, units=UNITS, aside=ASIDE, empty=EMPTY)


def waterfall_text(extents: Extents, drawing: Drawing) -> str:
    """Name, time, share and bar in columns."""
    found = bars(extents.extents, WIDTH, 1)
    names = [f"{'  ' * each.extent.depth}{each.extent.label}" for each in found]
    widest = max(map(len, names), default=0)
    lines = [
        f"{name:<{widest}}  {bar.time:>9}  {bar.share:>6.1%}  |{_drawn(bar):<{WIDTH}}|"
        for name, bar in zip(names, found, strict=True)
    ]
    legend = [f"░ {ASIDE}"] if any(each.extent.kind == "aside" for each in found) else []
    return "\n".join([*lines, *legend]) or EMPTY


def _drawn(bar: TimedExtent) -> str:
    return " " * bar.first + ("░" if bar.extent.kind == "aside" else "█") * bar.width


def bars(extents: Iterable[Extent], units: int, thinnest: int) -> list[TimedExtent]:
    """Each extent as a bar on an axis of ``units``, which ends where the last extent does."""
    found = tuple(extents)
    end = max((each.start + each.length for each in found), default=0) or 1
    return [_bar(each, end, units, thinnest) for each in found]


def _bar(extent: Extent, end: int, units: int, thinnest: int) -> TimedExtent:
    width = max(round(extent.length * units / end), thinnest)
    first = min(round(extent.start * units / end), units - width)
    return TimedExtent(extent=extent, first=max(first, 0), width=width, share=extent.length / end)


def _declines(extents: Extents) -> str:
    return "" if extents.is_shared else "it draws times on one axis, and these extents have an axis each"


WATERFALL = View(name="waterfall", shape=Extents, html=waterfall_html, text=waterfall_text, declines=_declines)
