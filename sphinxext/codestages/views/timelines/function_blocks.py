"""Cuts a timeline into blocks: the lines of a function with all its lanes, and the lines between functions.

The lanes of a closure, and of a function inside a function, are in the block of the function around it, beside their
own lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ...model.budget import UNLIMITED
from ...model.part import around_closure
from ...model.program import Program
from ...model.shapes.listing import Listing
from ...model.shapes.timeline import Timeline
from ..listings.listing import ListedLine, program_lines, rows


@dataclass(frozen=True, kw_only=True)
class LinesBetween:
    """Lines without lanes, from ``first`` to ``last`` inclusive; ``opening`` is the first of them with a word."""

    first: int
    last: int
    opening: str


@dataclass(frozen=True, kw_only=True)
class FunctionBlock:
    """A section and the sections inside it, the outermost first; they cover the lines ``first`` to ``last``."""

    name: str
    sections: tuple[int, ...]
    first: int
    last: int


def blocks_of(timeline: Timeline, program: Program | None) -> tuple[FunctionBlock | LinesBetween, ...]:
    """Return the blocks of the shown functions in order; if none is chosen, the lines between them are blocks too."""
    is_chosen = timeline.chosen is not None
    extents = {index: timeline.extent(index) for index in timeline.shown_sections}
    shown = [index for index in extents if is_chosen or timeline.has_content(index)]
    blocks = tuple(_nested(timeline, shown, extents))
    if is_chosen:
        return blocks
    # The body of an async function is a closure. If only it has lanes, the block still gets the function's name.
    blocks = tuple(replace(block, name=around_closure(block.name)) for block in blocks)
    return blocks if program is None else tuple(_with_folds(blocks, program, timeline.until or len(program.lines)))


def _nested(timeline: Timeline, sections: list[int], extents: dict[int, tuple[int, int]]) -> Iterator[FunctionBlock]:
    """Yield a block for each section that is not inside another one."""
    outermost: list[tuple[int, list[int]]] = []
    for index in sorted(sections, key=lambda section: (extents[section][0], -extents[section][1], section)):
        if outermost and extents[index][0] <= extents[outermost[-1][0]][1]:
            outermost[-1][1].append(index)
        else:
            outermost.append((index, [index]))
    for index, members in outermost:
        last = max(extents[member][1] for member in members)
        yield FunctionBlock(
            name=timeline.sections[index].name, sections=tuple(members), first=extents[index][0], last=last
        )


def _with_folds(
    blocks: tuple[FunctionBlock, ...], program: Program, until: int
) -> Iterator[FunctionBlock | LinesBetween]:
    reached = 1
    for block in blocks:
        yield from _fold(program, reached, block.first - 1)
        yield block
        reached = block.last + 1
    yield from _fold(program, reached, until)


def _fold(program: Program, first: int, last: int) -> Iterator[LinesBetween]:
    """Yield the lines without empty lines at both ends; nothing if no line has a word (only a closing brace)."""
    full = [number for number in range(first, last + 1) if program.lines[number - 1].strip()]
    opening = next((text for number in full if re.search(r"\w", text := program.lines[number - 1])), "")
    if opening:
        yield LinesBetween(first=full[0], last=full[-1], opening=opening.strip())


def source_rows(program: Program | None, until: int, *, tied: bool) -> dict[int, ListedLine]:
    """Return the program's lines, highlighted, by their numbers; with ``until``, only those up to this line."""
    if program is None:
        return {}
    lines = program_lines(program, UNLIMITED)[: until or None]
    return dict(enumerate(rows(Listing(lexer=program.language, lines=lines), tied=tied), 1))
