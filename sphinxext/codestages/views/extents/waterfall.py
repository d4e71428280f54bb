"""Activities on one axis of time: a row for each, indented below the activity that it was part of.

Every row has a name, a time and a bar. The name is not inside the bar, so short activities are as easy to read as long
ones.
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
"""Units of the drawing across the axis."""
THINNEST = 3
"""Units of the narrowest bar, so that it stays visible."""
WIDTH = 40
"""Characters of the axis in plain text."""
EMPTY = "Nothing was measured."
ASIDE = "not in an ordinary build"
"""Said of activities that are there only because of how the compiler was measured."""


@dataclass(frozen=True, kw_only=True)
class TimedExtent:
    """A row. Its bar has the start ``first`` and a ``width``, in units; ``share`` is its share of the axis (0 to 1)."""

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
    found = _shown(extents, drawing, UNITS, THINNEST)
    return render("waterfall", bars=found, units=UNITS, aside=ASIDE, empty=EMPTY)


def waterfall_text(extents: Extents, drawing: Drawing) -> str:
    """Return a line for each activity: name, time, share and bar."""
    found = _shown(extents, drawing, WIDTH, 1)
    names = [f"{'  ' * bar.extent.depth}{bar.extent.label}" for bar in found]
    widest = max(map(len, names), default=0)
    lines = [
        f"{name:<{widest}}  {bar.time:>9}  {bar.share:>6.1%}  |{_drawn(bar):<{WIDTH}}|"
        for name, bar in zip(names, found, strict=True)
    ]
    legend = [f"░ {ASIDE}"] if any(bar.extent.kind == "aside" for bar in found) else []
    return "\n".join([*lines, *legend]) or EMPTY


def _shown(extents: Extents, drawing: Drawing, units: int, thinnest: int) -> list[TimedExtent]:
    """Return the bars that the figure has room for. The axis and the shares are those of all extents."""
    return bars(extents.extents, units, thinnest)[: extents.fitting(drawing.budget)]


def _drawn(bar: TimedExtent) -> str:
    return " " * bar.first + ("░" if bar.extent.kind == "aside" else "█") * bar.width


def bars(extents: Iterable[Extent], units: int, thinnest: int) -> list[TimedExtent]:
    """Return a bar for each extent. The axis has ``units``, and ends with the last extent."""
    found = tuple(extents)
    end = max((extent.start + extent.length for extent in found), default=0) or 1
    return [_bar(extent, end, units, thinnest) for extent in found]


def _bar(extent: Extent, end: int, units: int, thinnest: int) -> TimedExtent:
    width = max(round(extent.length * units / end), thinnest)
    first = min(round(extent.start * units / end), units - width)
    return TimedExtent(extent=extent, first=max(first, 0), width=width, share=extent.length / end)


def _declines(extents: Extents) -> str:
    return "" if extents.is_shared else "it draws times on one axis, and here each extent has an axis of its own"


WATERFALL = View(name="waterfall", shape=Extents, html=waterfall_html, text=waterfall_text, declines=_declines)
