"""Places in a program's text.

``Span(3, 4, 3, 9)`` is line 3, from its fifth to its ninth character.
"""

from __future__ import annotations

import msgspec


class Span(msgspec.Struct, frozen=True, array_like=True, order=True):
    """A half-open range of text: lines count from 1, columns (in characters) from 0."""

    line: int
    column: int
    end_line: int
    end_column: int

    @property
    def start(self) -> tuple[int, int]:
        return self.line, self.column

    @property
    def end(self) -> tuple[int, int]:
        return self.end_line, self.end_column

    def contains(self, other: Span) -> bool:
        """True if ``other`` lies wholly within this span. Equal spans contain each other."""
        return self.start <= other.start and other.end <= self.end

    @property
    def place(self) -> str:
        """The place as readers count, lines and columns from 1: ``3:5–9``, ``3:5–4:2``; ``3:5`` for one character."""
        start = f"{self.line}:{self.column + 1}"
        if self.line == self.end_line:
            return start if self.end_column <= self.column + 1 else f"{start}–{self.end_column}"
        return f"{start}–{self.end_line}:{self.end_column}"

    def __str__(self) -> str:
        """Return the form that figures have for scripts (``data-span``): ``3:4-3:9``."""
        return f"{self.line}:{self.column}-{self.end_line}:{self.end_column}"


class Label(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A place that a diagnostic names, and its text for that place. ``primary`` marks the main one."""

    span: Span
    text: str = ""
    primary: bool = False
