"""The view of a timeline: a program's lines, and beside them a lane for each variable, from its first line to its last.

The rows of the pictures are as high as the lines, and pictures are cut at the same lines as the text, so both stay
aligned on screens and on paper. Below are a key to the drawing, and its content in words.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from ...model.budget import Budget, more
from ...model.descriptors import Drawing, View
from ...model.excerpts import shortened
from ...model.program import Program
from ...model.shapes.timeline import Event, Timeline, conflict_events, events_of, lane_words
from ...model.span import Span
from ..listings.listing import ListedLine
from ..templating import render
from .annotations import Annotation, annotations_of
from .columns import EM, LEAN, ROW, Columns, columns_of
from .function_blocks import FunctionBlock, LinesBetween, blocks_of, source_rows
from .lanes import Piece, Scale, pieces_of
from .legend import WIDTH, key_of

STRIP = 40
"""Rows of a picture: few enough to fit on a page of paper."""
EMPTY = "There is no variable to follow."
TEXT_WIDTH = 78


@dataclass(frozen=True, kw_only=True)
class FoldedLines:
    """Lines between functions, folded away; ``summary`` is shown in their place. ``more`` follows the last row."""

    summary: str
    rows: tuple[ListedLine, ...]
    more: str = ""


@dataclass(frozen=True, kw_only=True)
class Strip:
    """Rows, and the pieces of the picture beside them. ``top`` is the y at which the picture begins."""

    rows: tuple[ListedLine | Annotation, ...]
    top: float
    pieces: tuple[Piece, ...]

    @property
    def height(self) -> float:
        return len(self.rows) * ROW


@dataclass(frozen=True, kw_only=True)
class DrawnBlock:
    """A block ready for the page.

    ``titles`` are the names of the sections above their columns, if there are several: x, short name, whole name.
    ``panels`` are the backgrounds of sections inside another one: x, y, width, height. ``refused`` are the lines with a
    compiler's error; ``objected`` are the tops and heights of these lines and of the messages below them. ``eventful``
    are the lines on which something happens to a variable.
    """

    name: str
    columns: Columns
    titles: tuple[tuple[float, str, str], ...]
    strips: tuple[Strip, ...]
    panels: tuple[tuple[float, float, float, float], ...]
    objected: tuple[tuple[float, float], ...]
    refused: frozenset[int]
    variables: tuple[tuple[str, Span | None], ...]
    events: tuple[Event, ...]
    eventful: frozenset[int]

    @property
    def longest(self) -> int:
        """Return the number of characters of the longest row."""
        return max((_length(row) for strip in self.strips for row in strip.rows), default=0)


def timeline_html(timeline: Timeline, drawing: Drawing) -> Markup:
    source = source_rows(drawing.program, timeline.until, tied=drawing.tied)
    blocks = blocks_of(timeline, drawing.program)
    lanes = frozenset(lane for block in blocks if isinstance(block, FunctionBlock) for lane in _lanes(timeline, block))
    parts = tuple(
        _folded(block, source, drawing.budget)
        if isinstance(block, LinesBetween)
        else _drawn(timeline, block, drawing, source)
        for block in blocks
    )
    return render(
        "timeline",
        parts=parts,
        longest=max((part.longest for part in parts if isinstance(part, DrawnBlock)), default=0),
        key=key_of(timeline, lanes),
        key_width=WIDTH,
        empty="" if lanes else EMPTY,
        em=EM,
        row=ROW,
        lean=LEAN,
        gutter=max((len(row.line.gutter) for row in source.values()), default=0),
        explained={diagnostic.code: diagnostic.explanation for diagnostic in drawing.diagnostics},
    )


def _length(row: ListedLine | Annotation) -> int:
    if isinstance(row, ListedLine):
        return len(row.line.text.expandtabs())
    return len(row.indent) + len(row.carets) + 1 + len(row.code) + len(row.text)


def _lanes(timeline: Timeline, block: FunctionBlock) -> tuple[int, ...]:
    return tuple(index for index, lane in enumerate(timeline.lanes) if lane.section in block.sections)


def _folded(fold: LinesBetween, source: dict[int, ListedLine], budget: Budget) -> FoldedLines:
    within = [source[line] for line in range(fold.first, fold.last + 1)]
    rows = tuple(within[: budget.fitting(len(row.line.text) for row in within)])
    lines = f"line {fold.first}" if fold.first == fold.last else f"lines {fold.first}–{fold.last}"
    rest = more(len(within) - len(rows), "line") if len(rows) < len(within) else ""
    return FoldedLines(summary=f"{lines}: {shortened(fold.opening)}", rows=rows, more=rest)


def _drawn(timeline: Timeline, block: FunctionBlock, drawing: Drawing, source: dict[int, ListedLine]) -> DrawnBlock:
    columns = columns_of(timeline, block.sections)
    rows = tuple(_rows(timeline, block, drawing.program, source))
    tops = {
        row.line.span.line: index * ROW
        for index, row in enumerate(rows)
        if isinstance(row, ListedLine) and row.line.span
    }
    scale = Scale(tops=tops, height=len(rows) * ROW)
    pieces = pieces_of(timeline, columns, scale)
    lanes = frozenset(_lanes(timeline, block))
    events = _events(timeline, block, lanes)
    refused = frozenset(conflict.labels[0].span.line for conflict in timeline.conflicts if conflict.labels)
    return DrawnBlock(
        name=block.name,
        columns=columns,
        titles=tuple(_titles(timeline, columns)),
        strips=tuple(_strips(rows, pieces)),
        panels=tuple(_panels(timeline, columns, scale)),
        objected=tuple(_objected(rows, refused)),
        refused=refused,
        variables=tuple((lane_words(timeline, lane), timeline.lanes[lane].span) for lane in sorted(lanes)),
        events=events,
        eventful=frozenset(event.line for event in events if event.lane >= 0),
    )


def _rows(
    timeline: Timeline, block: FunctionBlock, program: Program | None, source: dict[int, ListedLine]
) -> Iterator[ListedLine | Annotation]:
    said = annotations_of(timeline, block.first, block.last, program)
    for line in range(block.first, block.last + 1):
        if line in source:
            yield source[line]
        yield from said.get(line, ())


def _strips(rows: tuple[ListedLine | Annotation, ...], pieces: tuple[Piece, ...]) -> Iterator[Strip]:
    for first in range(0, len(rows), STRIP):
        members = rows[first : first + STRIP]
        top, bottom = first * ROW, (first + len(members)) * ROW
        yield Strip(rows=members, top=top, pieces=tuple(piece for piece in pieces if piece.meets(top, bottom)))


def _titles(timeline: Timeline, columns: Columns) -> Iterator[tuple[float, str, str]]:
    if len(columns.groups) > 1:
        for group in columns.groups:
            name = timeline.sections[group.section].name
            yield group.left + 8, shortened(name.rpartition(".")[2].strip("{}").partition("#")[0], 12), name


def _panels(timeline: Timeline, columns: Columns, scale: Scale) -> Iterator[tuple[float, float, float, float]]:
    """Yield the backgrounds behind all groups but the first: x, y, width, height."""
    for group in columns.groups[1:]:
        if span := timeline.sections[group.section].span:
            top, bottom = scale.at(span.line, 0), scale.at(span.end_line, 1)
            yield group.left - 2, top, group.right - group.left + 2, bottom - top


def _objected(rows: tuple[ListedLine | Annotation, ...], refused: frozenset[int]) -> Iterator[tuple[float, float]]:
    """Yield the tops and heights of lines with a compiler's error, and of the rows of its message."""
    for index, row in enumerate(rows):
        if row.primary if isinstance(row, Annotation) else row.born in refused:
            yield index * ROW, ROW


def _events(timeline: Timeline, block: FunctionBlock, lanes: frozenset[int]) -> tuple[Event, ...]:
    objections = (event for event in conflict_events(timeline) if block.first <= event.line <= block.last)
    return tuple(sorted((*events_of(timeline, lanes), *objections), key=lambda event: event.line))


def timeline_text(timeline: Timeline, drawing: Drawing) -> str:
    """Return for each function its variables, then its lines, each followed by what happens on it."""
    blocks = [block for block in blocks_of(timeline, drawing.program) if isinstance(block, FunctionBlock)]
    if not any(_lanes(timeline, block) for block in blocks):
        return EMPTY
    return "\n\n".join("\n".join(_block_text(timeline, block, drawing.program)) for block in blocks)


def _block_text(timeline: Timeline, block: FunctionBlock, program: Program | None) -> Iterator[str]:
    lanes = frozenset(_lanes(timeline, block))
    said: dict[int, list[str]] = {}
    for event in _events(timeline, block, lanes):
        said.setdefault(event.line, []).append(f"{event.code}: {event.words}" if event.code else event.words)
    yield block.name
    yield from (f"  {lane_words(timeline, lane)}" for lane in sorted(lanes))
    yield ""
    width = len(str(block.last))
    for line in range(block.first, block.last + 1):
        text = program.lines[line - 1] if program and line <= len(program.lines) else ""
        yield f"{line:>{width}}  {text}".rstrip()
        for words in said.get(line, ()):
            yield from _item(words, width + 2)


def _item(words: str, indent: int) -> list[str]:
    start, further = " " * indent + "- ", " " * (indent + 2)
    return textwrap.wrap(words, TEXT_WIDTH, initial_indent=start, subsequent_indent=further) or [start.rstrip()]


TIMELINE = View(
    name="timeline",
    shape=Timeline,
    html=timeline_html,
    text=timeline_text,
    style="codestages-timeline.css",
)
