"""Tokens as chips in the layout of the source: its lines, its indentation. A chip's tint is the token's category.

``x = 1`` with its NEWLINE becomes one row: ``[x] [=] [1] [⏎]``. Text that no token covers is shown between the chips.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from markupsafe import Markup

from ...model.descriptors import Drawing, View
from ...model.program import Program
from ...model.shapes.tokens import Token, Tokens, visible
from ..templating import render

NO_GLYPH = "·"
EMPTY = "There are no tokens here."


@dataclass(frozen=True, kw_only=True)
class Chip:
    """A token, or its part on one line. ``glyph`` is the sign for a token without visible text."""

    token: Token
    text: str
    glyph: str = ""

    @property
    def title(self) -> str:
        words = (self.token.kind, self.token.text if self.token.text.strip() else "", self.token.span.place)
        return " · ".join(word for word in words if word)


@dataclass(kw_only=True)
class ChipLine:
    """A source line: its chips, and the text between them."""

    number: int
    pieces: list[Chip | str] = field(default_factory=list)


def chips_html(tokens: Tokens, drawing: Drawing) -> Markup:
    glyphs = drawing.stage.glyphs if drawing.stage else {}
    found = tuple(_rows(tokens, drawing.program, glyphs))
    counts = Counter(token.category for token in tokens.tokens)
    return render("chips", rows=found, counts=counts, wide=len(str(found[-1].number)) if found else 0, empty=EMPTY)


def tokens_text(tokens: Tokens, drawing: Drawing) -> str:
    """Return a line for each token: its place, kind and text."""
    rows = [(token.span.place, token.kind, visible(token.text)) for token in tokens.tokens]
    first, second = (max((len(row[column]) for row in rows), default=0) for column in (0, 1))
    return "\n".join(f"{at:<{first}}  {kind:<{second}}  {text}".rstrip() for at, kind, text in rows) or EMPTY


def _rows(tokens: Tokens, program: Program | None, glyphs: Mapping[str, str]) -> Iterator[ChipLine]:
    """Yield a row for each source line, from the line of the first token to that of the last."""
    row: ChipLine | None = None
    column = 0
    for token in tokens.tokens:
        if row is None:
            row, column = ChipLine(number=token.span.line), 0
        while row.number < token.span.line:
            yield _finished(row, program, column)
            row, column = ChipLine(number=row.number + 1), 0
        if token.span.line == row.number and token.span.column > column:
            row.pieces.append(_gap(program, row.number, column, token.span.column))
        first, *rest = _chips(token, glyphs)
        row.pieces.append(first)
        for chip in rest:
            yield row
            row, column = ChipLine(number=row.number + 1, pieces=[chip]), 0
        column = max(column, token.span.end_column) if token.span.end_line == row.number else column
    if row is not None:
        yield row


def _finished(row: ChipLine, program: Program | None, column: int) -> ChipLine:
    """Return the row with the text after its last token, if there is any."""
    rest = _gap(program, row.number, column, None).rstrip() if program else ""
    return ChipLine(number=row.number, pieces=[*row.pieces, rest]) if rest else row


def _gap(program: Program | None, line: int, start: int, end: int | None) -> str:
    """Return the source text between two columns of a line; spaces if the text is not known."""
    if program and 1 <= line <= len(program.lines):
        return program.lines[line - 1][start:end]
    return " " * (end - start) if end is not None else ""


def _chips(token: Token, glyphs: Mapping[str, str]) -> list[Chip]:
    """Return the chips of a token: one for each line. Strings and comments can have several lines."""
    if token.category == "layout" and not token.text.strip():
        glyph = glyphs.get(token.kind, NO_GLYPH)
        padding = "" if "\n" in token.text else token.text[1:]
        return [Chip(token=token, text=padding, glyph=glyph)]
    return [Chip(token=token, text=line) for line in token.text.split("\n")]


CHIPS = View(name="chips", shape=Tokens, html=chips_html, text=tokens_text)
