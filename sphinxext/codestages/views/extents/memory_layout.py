"""The layout of types as maps of memory: rows of eight bytes, in which a part is as wide as its number of bytes.

A type with variants has a map of the same bytes for each variant, one below the other. A part that fills many rows is
shortened: ``MOST_ROWS`` of them are drawn, and a mark stands for the middle. ``memory_text`` lists offset, size and
name.
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
"""Bytes in a row: the machine word of most processors."""
MOST_ROWS = 3
"""Rows that are drawn of a part with more rows: the first, the mark ``BREAK``, and the last."""
BREAK = "⋮"
LEGEND = "The numbers before each part are its offset and its size, in bytes."
EMPTY = "The compiler printed no layout of a type for this program."


@dataclass(frozen=True, kw_only=True)
class Cell:
    """A part, or a piece of it, which is ``columns`` bytes wide and ``rows`` rows high.

    ``extent`` is None for bytes that a variant does not use. ``continued`` pieces follow the first piece of their part.
    """

    extent: Extent | None
    columns: int
    rows: int = 1
    continued: bool = False

    @property
    def title(self) -> str:
        return in_words(self.extent) if self.extent else "unused"


@dataclass(frozen=True, kw_only=True)
class ByteRow:
    """A row of the map; ``offset`` is the offset of its first byte, or the mark ``BREAK``."""

    offset: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, kw_only=True)
class VariantMap:
    """A map of all bytes of a type, as the variants ``names`` use them; ``without`` are the parts with a size of 0."""

    names: tuple[Extent, ...]
    rows: tuple[ByteRow, ...]
    without: tuple[Extent, ...] = ()


@dataclass(kw_only=True)
class TypeMap:
    """A type, the parts that all its variants have (``common``), and its variants with their own parts."""

    whole: Extent
    common: list[Extent] = field(default_factory=list)
    variants: list[tuple[Extent | None, list[Extent]]] = field(default_factory=list)

    @property
    def blocks(self) -> Iterator[VariantMap]:
        """Yield the maps. All variants without parts of their own share one map."""
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
    return render("memory_layout", types=maps, columns=range(ROW), empty=EMPTY)


def memory_text(extents: Extents, drawing: Drawing) -> str:
    """Return a paragraph for each type: the type, then offset, size and name of each part."""
    paragraphs = tuple(_paragraphs(extents.extents))
    return "\n".join((*paragraphs, "", LEGEND)) if paragraphs else EMPTY


def type_maps(extents: Extents) -> list[TypeMap]:
    """Return the types with their parts and variants. Overlapping parts (of a union) become a variant each."""
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
    for type_map in found:
        _separate_overlapping(type_map)
    return found


def _separate_overlapping(found: TypeMap) -> None:
    """Make a variant without a name of each part if the parts overlap; the parts must be in order of their offsets."""
    parts = [part for part in found.common if part.kind != "padding" and part.length]
    if not found.variants and any(left.start + left.length > right.start for left, right in pairwise(parts)):
        found.common = [part for part in found.common if part not in parts]
        found.variants = [(None, [part]) for part in parts]
    elif not found.variants:
        found.variants = [(None, [])]


def _rows(parts: Iterable[Extent], size: int) -> Iterator[ByteRow]:
    placed = _cells(sorted(parts, key=lambda part: part.start), size)
    for row, members in groupby(placed, key=lambda pair: pair[0] // ROW):
        cells = tuple(cell for _, cell in members)
        first, *others = _offsets(row, cells[0].rows)
        shown = (replace(cell, rows=min(cell.rows, MOST_ROWS)) for cell in cells)
        yield ByteRow(offset=first, cells=tuple(shown))
        # the other rows of a cell with several rows: an HTML table needs a <tr> for each
        yield from (ByteRow(offset=other, cells=()) for other in others)


def _offsets(row: int, rows: int) -> Iterator[str]:
    """Yield the offsets of the drawn rows, from ``row`` on; the middle one is ``BREAK`` if not all rows are drawn."""
    if rows > MOST_ROWS:
        yield from (str(row * ROW), BREAK, str((row + rows - 1) * ROW))
    else:
        yield from (str((row + number) * ROW) for number in range(rows))


def _cells(parts: Sequence[Extent], size: int) -> Iterator[tuple[int, Cell]]:
    """Yield the cells in order, each with the offset of its first byte; unused bytes between parts are cells too."""
    reached = 0
    for part in parts:
        yield from _pieces(None, reached, part.start)
        yield from _pieces(part, max(part.start, reached), part.start + part.length)
        reached = max(reached, part.start + part.length)
    yield from _pieces(None, reached, size)


def _pieces(extent: Extent | None, start: int, end: int) -> Iterator[tuple[int, Cell]]:
    """Yield the cells of bytes ``start`` to ``end``: up to the end of a row, all whole rows as one cell, the rest."""
    at = start
    while at < end:
        is_whole = at % ROW == 0 and end - at >= ROW
        rows = (end - at) // ROW if is_whole else 1
        columns = ROW if is_whole else min(end - at, ROW - at % ROW)
        yield at, Cell(extent=extent, columns=columns, rows=rows, continued=at > start)
        at += columns * rows


def in_words(extent: Extent) -> str:
    """Return where an extent lies: ``b: bytes 4 to 7, 2nd in the source``."""
    last = extent.start + extent.length - 1
    place = f"byte {last}" if last == extent.start else f"bytes {extent.start:,} to {last:,}"
    where = place if extent.length else f"no bytes, at {extent.start}"
    kind = "tells the variants apart" if extent.kind == "tag" else ""
    return ", ".join(word for word in (f"{extent.label}: {where}", kind, extent.detail) if word)


def _paragraphs(extents: Sequence[Extent]) -> Iterator[str]:
    widest = max((len(f"{extent.start:,}") for extent in extents), default=0)
    for index, extent in enumerate(extents):
        if extent.depth == 0:
            yield from ("",) if index else ()
        yield extent.line(widest)


def _declines(extents: Extents) -> str:
    return "" if extents.unit == "bytes" else "it draws bytes, and this stage measures time"


LAYOUT = View(name="layout", shape=Extents, html=memory_html, text=memory_text, declines=_declines)
