"""The horizontal layout of a timeline: the places of each lane's bar, its brackets and its head.

Lengths are in units. Twelve units are one em of the source text beside the lanes, so rows of both have the same height
at any font size.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from ...model.excerpts import shortened
from ...model.shapes.timeline import LOANS, Stretch, Timeline, lane_numbers, lane_words
from ...model.span import Span

EM = 12
ROW = 1.5 * EM
"""The height of a line."""
EDGE = 5.0
"""The margin on the left, and on the right if heads are horizontal."""
BEFORE = 11.0
"""From the left edge of a column to the middle of its bar. The cross of a compiler's error has room there."""
TRACK = 8.0
"""The width of a track of brackets."""
CHARACTER = 6.5
"""The width of a character in a head."""
LONGEST_NAME = 24
"""Characters of a name in a head."""
WIDEST = 30 * EM
"""Heads are horizontal if all columns together are not wider than this. Otherwise they are inclined."""
LEAN = 50
"""The angle of inclined heads, in degrees."""
NEXT_GROUP = 12.0
"""The gap between the columns of two sections."""

Loan: TypeAlias = tuple[str, str, int, Span | None]
"""The key of a loan, which all its stretches have in common: state, borrowed place, lane of the holder, span."""


@dataclass(frozen=True, kw_only=True)
class Column:
    """The places of a lane: the middle of its bar is at ``x``, the brackets of its loans are at ``tracks``.

    ``sign`` is shown before the name of a parameter or a captured variable, ``number`` after a name that several lanes
    have. ``name_width`` is the width of sign, name and number.
    """

    lane: int
    x: float
    tracks: Mapping[Loan, float]
    name: str
    sign: str
    number: int
    name_width: float
    title: str
    span: Span | None


@dataclass(frozen=True, kw_only=True)
class ColumnGroup:
    """The columns of one section, from ``left`` to ``right``."""

    section: int
    left: float
    right: float
    columns: tuple[Column, ...]


@dataclass(frozen=True, kw_only=True)
class Columns:
    """All columns of a block. ``head`` is the height of their heads; ``leaning`` heads are inclined."""

    groups: tuple[ColumnGroup, ...]
    width: float
    head: float
    leaning: bool

    @property
    def by_lane(self) -> dict[int, Column]:
        return {column.lane: column for group in self.groups for column in group.columns}


SIGNS = {"local": "", "parameter": "↓", "capture": "↳"}


def columns_of(timeline: Timeline, sections: Sequence[int]) -> Columns:
    """Return the columns of these sections' lanes, in the order of the sections."""
    level = _laid_out(timeline, sections, leaning=False)
    return level if level.width <= WIDEST else _laid_out(timeline, sections, leaning=True)


def _laid_out(timeline: Timeline, sections: Sequence[int], *, leaning: bool) -> Columns:
    groups: list[ColumnGroup] = []
    right = EDGE
    for section in sections:
        left = right + (NEXT_GROUP if groups else 0.0)
        columns, right = _columns(timeline, section, left, leaning=leaning)
        if columns:
            right = max(right, left + BEFORE + _title_width(len(sections) > 1))
            groups.append(ColumnGroup(section=section, left=left, right=right, columns=columns))
        else:
            right = left - NEXT_GROUP if groups else EDGE
    longest = max((_cells(column.sign + column.name) for group in groups for column in group.columns), default=0)
    slope = math.radians(LEAN)
    head = longest * CHARACTER * math.sin(slope) + 14 if leaning else ROW
    return Columns(
        groups=tuple(groups),
        width=right + (longest * CHARACTER * math.cos(slope) if leaning else EDGE),
        head=head + (ROW * 0.8 if len(groups) > 1 else 0),
        leaning=leaning,
    )


def _title_width(several: bool) -> float:
    """Return the room for a section's title, which is shown only if there are several sections."""
    return 8 * CHARACTER if several else 0.0


def _columns(timeline: Timeline, section: int, left: float, *, leaning: bool) -> tuple[tuple[Column, ...], float]:
    numbers = lane_numbers(timeline)
    columns = []
    for index, lane in enumerate(timeline.lanes):
        if lane.section != section:
            continue
        x = left + BEFORE
        tracks, count = _tracks(stretch for stretch in timeline.stretches if stretch.lane == index)
        placed = {loan: x + 2 + TRACK * (track + 1) for loan, track in tracks.items()}
        name = shortened(lane.name, LONGEST_NAME)
        name_width = (_cells(SIGNS[lane.kind] + name) + bool(numbers[index])) * CHARACTER + 2
        columns.append(
            Column(
                lane=index,
                x=x,
                tracks=placed,
                name=name,
                sign=SIGNS[lane.kind],
                number=numbers[index],
                name_width=name_width,
                title=lane_words(timeline, index),
                span=lane.span,
            )
        )
        left += BEFORE + max(5 + TRACK * count, 0.0 if leaning else name_width)
    return tuple(columns), left


def _tracks(stretches: Iterable[Stretch]) -> tuple[dict[Loan, int], int]:
    """Return a track for each loan, so that no bracket covers another one, and the number of tracks."""
    extents: dict[Loan, tuple[int, int]] = {}
    for stretch in stretches:
        if stretch.state in LOANS:
            first, last = extents.get(loan_of(stretch), (stretch.first, stretch.last))
            extents[loan_of(stretch)] = (min(first, stretch.first), max(last, stretch.last))
    free: list[int] = []
    tracks = {}
    for loan, (first, last) in sorted(extents.items(), key=lambda item: item[1]):
        track = next((index for index, line in enumerate(free) if line < first), len(free))
        free[track : track + 1] = [last]
        tracks[loan] = track
    return tracks, len(free)


def loan_of(stretch: Stretch) -> Loan:
    return (stretch.state, stretch.label, stretch.holder, stretch.span)


def _cells(text: str) -> int:
    """Return the width of ``text`` in a monospaced font, in cells."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)
