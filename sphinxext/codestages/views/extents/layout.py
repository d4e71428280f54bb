"""The layout of types as maps of memory: rows of eight bytes, each part as wide as it has bytes.

A type with variants has a map for each, under one another on the same bytes. What is longer than a few rows is broken
off in its middle, with a mark. ``memory_text`` lists the same as offset, size and name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise

from markupsafe import Markup

from ...model.descriptors import Drawing, View
from ...model.shapes.extents import Extent, Extents
from ..templating import render

ROW = 8
"""Bytes in a row: a machine word of most processors."""
MOST_ROWS = 3
"""Rows drawn of a part that fills more: the first, a break, and the last."""
BREAK = "⋮"
LEGEND = "Before each part stand its offset and its size, in bytes."
EMPTY = "The program needs no layout of any type."


@dataclass(frozen=True, kw_only=True)
class Cell:
    """A part, or as much of it as stands in these rows; no extent is what a variant leaves unused."""

    extent: Extent | None
    columns: int
    rows: int = 1
    continued: bool = False

    @property
    def title(self) -> str:
        return in_words(self.extent) if self.extent else "unused"


@dataclass(frozen=True, kw_only=True)
class ByteRow:
    """``offset`` is that of the row's first byte, or the mark of a break."""

    offset: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, kw_only=True)
class VariantMap:
    """A map of all bytes of the type as one of its variants has them; ``without`` lists the parts of no bytes."""

    names: tuple[Extent, ...]
    rows: tuple[ByteRow, ...]
    without: tuple[Extent, ...] = ()


@dataclass(kw_only=True)
class TypeMap:
    """A type and its parts; ``common`` ones belong to all variants."""

    whole: Extent
    common: list[Extent] = field(default_factory=list)
    variants: list[tuple[Extent | None, list[Extent]]] = field(default_factory=list)

    @property
    def blocks(self) -> Iterator[VariantMap]:
        """The maps; variants of which there is nothing but the name share one."""
        plain = [variant for variant, parts in self.variants if variant and not parts]
        for variant, parts in self.variants:
            if parts or not variant:
                yield self._block((variant,) if variant else (), parts)
        if plain:
            yield self._block(tuple(plain), [])

    def _block(self, names: tuple[Extent, ...], parts: Sequence[Extent]) -> VariantMap:
        placed = [part for part in (*self.common, *parts) if part.length]
        return VariantMap(
            names=names,
            rows=tuple(_rows(placed, self.whole.length)),
            without=tuple(part for part in (*self.common, *parts) if not part.length),
        )


def memory_html(extents: Extents, drawing: Drawing) -> Markup:
    maps = type_maps(extents)
    return render("memory", types=maps, columns=range(ROW), empty=EMPTY)


def memory_text(extents: Extents, drawing: Drawing) -> str:
    """A type a paragraph: what it is, and offset, size and name of each part."""
    paragraphs = tuple(_paragraphs(extents.extents))
    return "\n".join((*paragraphs, "", LEGEND)) if paragraphs else EMPTY


def type_maps(extents: Extents) -> list[TypeMap]:
    """The types with their parts sorted; parts that lie over one another (a union's) have a map each."""
    found: list[TypeMap] = []
    for extent in extents.extents:
        if extent.depth == 0:
            found.append(TypeMap(whole=extent))
        elif found and extent.kind == "variant":
            found[-1].variants.append((extent, []))
        elif found and extent.depth > 1 and found[-1].variants:
            found[-1].variants[-1][1].append(extent)
        elif found:
            found[-1].common.append(extent)
    for each_map in found:
        _part_overlapping(each_map)
    return found


def _part_overlapping(found: TypeMap) -> None:
    parts = [each for each in found.common if each.kind != "padding" and each.length]
    if not found.variants and any(left.start + left.length > right.start for left, right in pairwise(parts)):
        found.common = [each for each in found.common if each not in parts]
        found.variants = [(None, [part]) for part in parts]
    elif not found.variants:
        found.variants = [(None, [])]


def _rows(parts: Iterable[Extent], size: int) -> Iterator[ByteRow]:
    placed = _cells(sorted(parts, key=lambda part: part.start), size)
    for row, members in groupby(placed, key=lambda pair: pair[0] // ROW):
        cells = tuple(cell for _, cell in members)
        first, *others = _offsets(row, cells[0].rows)
        shown = (replace(each, rows=min(each.rows, MOST_ROWS)) for each in cells)
        yield ByteRow(offset=first, cells=tuple(shown))
        yield from (ByteRow(offset=other, cells=()) for other in others)


def _offsets(row: int, rows: int) -> Iterator[str]:
    """What stands before each of the rows from ``row`` on that are drawn."""
    if rows > MOST_ROWS:
        yield from (str(row * ROW), BREAK, str((row + rows - 1) * ROW))
    else:
        yield from (str((row + number) * ROW) for number in range(rows))


def _cells(parts: Sequence[Extent], size: int) -> Iterator[tuple[int, Cell]]:
    """The parts from left to right and row by row, and what lies unused between them."""
    reached = 0
    for part in parts:
        yield from _pieces(None, reached, part.start)
        yield from _pieces(part, max(part.start, reached), part.start + part.length)
        reached = max(reached, part.start + part.length)
    yield from _pieces(None, reached, size)


def _pieces(extent: Extent | None, start: int, end: int) -> Iterator[tuple[int, Cell]]:
    """Up to the end of the row, then all whole rows as one, then what is left."""
    at = start
    while at < end:
        is_whole = at % ROW == 0 and end - at >= ROW
        rows = (end - at) // ROW if is_whole else 1
        columns = ROW if is_whole else min(end - at, ROW - at % ROW)
        yield at, Cell(extent=extent, columns=columns, rows=rows, continued=at > start)
        at += columns * rows


def in_words(extent: Extent) -> str:
    """``b: bytes 4 to 7, 2nd in the source``."""
    last = extent.start + extent.length - 1
    place = f"byte {last}" if last == extent.start else f"bytes {extent.start:,} to {last:,}"
    where = place if extent.length else f"no bytes, at {extent.start}"
    kind = "tells the variants apart" if extent.kind == "tag" else ""
    return ", ".join(each for each in (f"{extent.label}: {where}", kind, extent.detail) if each)


def _paragraphs(extents: Sequence[Extent]) -> Iterator[str]:
    widest = max((len(f"{extent.start:,}") for extent in extents), default=0)
    for index, extent in enumerate(extents):
        if extent.depth == 0:
            yield from ("",) if index else ()
        yield extent.line(widest)


def _declines(extents: Extents) -> str:
    return "" if extents.unit == "bytes" else "it draws bytes, and this is about time"


LAYOUT = View(name="layout", shape=Extents, html=memory_html, text=memory_text, declines=_declines)
