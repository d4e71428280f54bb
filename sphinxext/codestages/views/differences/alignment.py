"""Decides which line of one side faces which line of the other side.

Both sides come from one program, so the origin of a line says more than the similarity of texts. A function is compared
with the function of the same name. Within it, a line is compared first with lines from the same source line. The order
of the lines is never changed, on either side.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from typing import Literal, TypeAlias

from ...model.budget import LONGEST, Budget
from ...model.comparison import ComparedLine, ComparedSection
from .matching_blocks import matched

Change: TypeAlias = Literal["equal", "changed", "left", "right"]
Piece: TypeAlias = tuple[str, bool]
"""A part of a line, and True if the other side's line lacks it."""

_ALIKE = 0.5
"""The similarity (0 to 1) from which on two lines count as one changed line."""
_SAME_LINE_BONUS = 0.2
"""Added to the similarity of two lines that come from the same source line."""
_MOST_TO_PAIR = 2_500
"""Left lines times right lines, between equal lines. If the product is larger, changed lines are not searched: all
lines count as removed and added."""

_FINE = re.compile(r"[A-Za-z]+|\d+|[^\w\s]")
_WORDS = re.compile(r"\w+|\s+|[^\w\s]")

Reason: TypeAlias = Callable[[ComparedLine], Hashable]
"""A key of a line: lines that face each other have equal keys."""

_REASONS: tuple[Reason, ...] = (
    lambda entry: (entry.is_noise, entry.essence, entry.source_line),
    lambda entry: (entry.is_noise, entry.essence),
    lambda entry: (entry.is_noise, entry.words),
)
"""Three keys, the strictest first: the essence and the source line, the essence alone, the text alone."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two lines that face each other, or one line that faces nothing."""

    left: ComparedLine | None
    right: ComparedLine | None

    @property
    def change(self) -> Change:
        if self.left is None or self.right is None:
            return "right" if self.left is None else "left"
        return "equal" if self.left.essence == self.right.essence or self.left.words == self.right.words else "changed"

    @property
    def kind(self) -> str:
        shown = self.right or self.left
        return shown.kind if shown else ""


@dataclass(frozen=True, slots=True)
class AlignedSection:
    """The pairs of one section; ``foreign`` if they are library code."""

    name: str
    foreign: bool
    pairs: tuple[Pair, ...]


def align(left: Sequence[ComparedSection], right: Sequence[ComparedSection]) -> tuple[AlignedSection, ...]:
    """Return all lines of both sides, section by section."""
    parts = []
    for equal, lefts, rights in matched(left, right, lambda section: section.key):
        if equal:
            both = zip(lefts, rights, strict=True)
            parts += [
                AlignedSection(one.key[0], one.foreign, tuple(_aligned(one.lines, two.lines))) for one, two in both
            ]
            continue
        parts += [
            AlignedSection(section.key[0], section.foreign, tuple(Pair(line, None) for line in section.lines))
            for section in lefts
        ]
        parts += [
            AlignedSection(section.key[0], section.foreign, tuple(Pair(None, line) for line in section.lines))
            for section in rights
        ]
    return tuple(parts)


def _aligned(
    left: Sequence[ComparedLine], right: Sequence[ComparedLine], reasons: Sequence[Reason] = _REASONS
) -> Iterator[Pair]:
    """Yield the pairs. The first reason finds equal lines; the next one compares the lines left between them."""
    if not reasons or not left or not right:
        yield from _changed(left, right)
        return
    for equal, lefts, rights in matched(left, right, reasons[0]):
        yield from map(Pair, lefts, rights) if equal else _aligned(lefts, rights, reasons[1:])


def _changed(left: Sequence[ComparedLine], right: Sequence[ComparedLine]) -> Iterator[Pair]:
    """Yield changed lines as pairs, and lines without a similar one alone; the order of both sides is kept."""
    reached, other_reached = 0, 0
    for index, other in [*_most_alike(left, right), (len(left), len(right))]:
        yield from (Pair(line, None) for line in left[reached:index])
        yield from (Pair(None, line) for line in right[other_reached:other])
        if index < len(left) and other < len(right):
            yield Pair(left[index], right[other])
        reached, other_reached = index + 1, other + 1


def _most_alike(left: Sequence[ComparedLine], right: Sequence[ComparedLine]) -> list[tuple[int, int]]:
    """Return the pairs of indices, in order, whose similarities have the largest sum.

    ``best[i][j]`` is the largest sum for the lines from ``i`` on the left and from ``j`` on the right.
    """
    if not left or not right or len(left) * len(right) > _MOST_TO_PAIR:
        return []
    likeness = [[_likeness(one, other) for other in right] for one in left]
    best = [[0.0] * (len(right) + 1) for _ in range(len(left) + 1)]
    for index in reversed(range(len(left))):
        for other in reversed(range(len(right))):
            together = likeness[index][other] and likeness[index][other] + best[index + 1][other + 1]
            best[index][other] = max(best[index + 1][other], best[index][other + 1], together)
    pairs = []
    index = other = 0
    while index < len(left) and other < len(right):
        if best[index][other] == best[index + 1][other]:
            index += 1
        elif best[index][other] == best[index][other + 1]:
            other += 1
        else:
            pairs.append((index, other))
            index, other = index + 1, other + 1
    return pairs


def _likeness(one: ComparedLine, other: ComparedLine) -> float:
    """Return the share of words that both lines have (with the bonus for the same source line); 0 below ``_ALIKE``."""
    if one.is_noise != other.is_noise:
        return 0.0
    words, others = Counter(_FINE.findall(one.essence)), Counter(_FINE.findall(other.essence))
    share = 2 * (words & others).total() / max(words.total() + others.total(), 1)
    share += _SAME_LINE_BONUS if share and one.source_line == other.source_line else 0
    return share if share >= _ALIKE else 0.0


def pieces(pair: Pair) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Return the pieces of both lines of a changed pair, compared word by word if there is room for both.

    Padding, and words that are not part of the essence, are marked only if nothing else differs.
    """
    assert pair.left is not None and pair.right is not None
    left, right = pair.left, pair.right
    if max(len(left.text), len(right.text)) > LONGEST:
        return ((Budget().fitted(left.text), True),), ((Budget().fitted(right.text), True),)
    ours, theirs = _word_by_word(left.text, right.text)
    if _uncounted(left) == _uncounted(right):
        counted = _counting(ours, left), _counting(theirs, right)
        if any(differs for _, differs in counted[0] + counted[1]):
            ours, theirs = counted
    return _joined(ours), _joined(theirs)


def _word_by_word(left: str, right: str) -> tuple[list[Piece], list[Piece]]:
    words, others = _WORDS.findall(left), _WORDS.findall(right)
    steps = SequenceMatcher(None, words, others, autojunk=False).get_opcodes()
    ours = [(word, tag != "equal") for tag, start, end, _, _ in steps for word in words[start:end]]
    theirs = [(other, tag != "equal") for tag, _, _, start, end in steps for other in others[start:end]]
    return ours, theirs


def _uncounted(entry: ComparedLine) -> frozenset[str]:
    """Return the words of the essence that are not in the line: the source line that a jump leads to."""
    return frozenset(_WORDS.findall(entry.essence)) - frozenset(_WORDS.findall(entry.text))


def _counting(words: list[Piece], entry: ComparedLine) -> list[Piece]:
    """Return the words with only those marked that are in the essence, and single spaces between two marked words."""
    essence = frozenset(_WORDS.findall(entry.essence))
    marked = [(word, differs and not word.isspace() and word in essence) for word, differs in words]
    for index in range(1, len(marked) - 1):
        if words[index] == (" ", True) and marked[index - 1][1] and marked[index + 1][1]:
            marked[index] = words[index]
    return marked


def _joined(words: list[Piece]) -> tuple[Piece, ...]:
    runs = groupby(words, key=lambda piece: piece[1])
    return tuple(("".join(word for word, _ in members), differs) for differs, members in runs)
