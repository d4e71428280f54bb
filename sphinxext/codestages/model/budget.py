"""How much of a result one figure shows: at most so many rows, and so many characters in them.

A shape cuts itself (``BaseShape.limited``), and returns a ``Cut``: the part that is shown, and how many rows there are.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Generic, NamedTuple, TypeVar

from .quantities import counted

ROWS = 1_000
"""Rows of a figure, if nobody asks for another number."""
WIDTH = 200
"""Characters of a row, on average. If rows are longer, fewer of them are shown."""
LONGEST = 2_000
"""Characters of one row. The rest of a longer row is replaced by its number of characters."""

S_co = TypeVar("S_co", covariant=True)


@dataclass(frozen=True)
class Budget:
    """The most that a figure shows: ``rows``, ``characters`` in all of them, and ``longest`` characters in each."""

    rows: int = ROWS
    longest: int = LONGEST

    @property
    def characters(self) -> int:
        """The characters of all rows. Asking for fewer rows than usual does not make them shorter."""
        return max(self.rows, ROWS) * WIDTH

    def fitting(self, lengths: Iterable[int]) -> int:
        """Return how many of the first rows fit. ``lengths`` are their characters. The first row always fits."""
        left = self.characters
        count = 0
        for length in islice(lengths, self.rows):
            left -= min(length, self.longest)
            if left < 0 < count:
                break
            count += 1
        return count

    def fitted(self, text: str) -> str:
        """Return the text of a row; of a longer one, the beginning and how many characters follow."""
        rest = len(text) - self.longest
        return f"{text[: self.longest]} {more(rest, 'character')}" if rest > 0 else text

    def lines_of(self, text: str) -> str:
        """Return the first lines of ``text`` that fit, and below them how many more there are."""
        lines = text.split("\n")
        # The text after the last line end is no line of its own if it is empty.
        ended = lines.pop() == "" if text.endswith("\n") else False
        count = self.fitting(map(len, lines))
        shown = [self.fitted(line) for line in lines[:count]]
        rest = [more(len(lines) - count, "line")] if count < len(lines) else []
        return "\n".join([*shown, *rest]) + "\n" * ended


UNLIMITED = Budget(rows=2**62, longest=2**62)
"""The budget of a figure that shows everything."""


class Cut(NamedTuple, Generic[S_co]):
    """The part of a shape that a figure shows: ``shown`` of ``total`` rows, which are called ``noun``.

    Rows that the figure folds away in any case are not counted.
    """

    shape: S_co
    shown: int = 0
    total: int = 0
    noun: str = "row"

    @property
    def left_out(self) -> int:
        return self.total - self.shown

    @property
    def words(self) -> str:
        """What is left out (``… 19,000 more lines``); empty if nothing is."""
        return more(self.left_out, self.noun) if self.left_out else ""


def more(count: int, noun: str) -> str:
    """Return the words in place of what is left out: ``… 19,000 more lines``."""
    return f"… {counted(count, f'more {noun}')}"
