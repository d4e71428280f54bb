"""Which line of one side faces which of the other.

Both sides were made of one program, so where a line came from says more than any likeness of text: functions are held
against functions of the same name, and within them lines against lines of the same source line first. The order of
either side is never changed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from typing import Literal, TypeAlias

from ...model.comparison import ComparedLine, ComparedSection
from .matching import matched

Change: TypeAlias = Literal["equal", "changed", "left", "right"]
Piece: TypeAlias = tuple[str, bool]
"""Part of a line, and whether the other side's line lacks it."""

_ALIKE = 0.5
"""From this likeness on, two lines are one that changed."""
_SAME_LINE = 0.2
"""How much more alike two lines are for coming from one source line."""
_MOST_TO_PAIR = 2_500
"""Candidates for changed lines, left times right; past it, lines are told as removed and added."""
_LONGEST = 2_000
"""Characters; a longer line is not compared word by word."""

_FINE = re.compile(r"[A-Za-z]+|\d+|[^\w\s]")
_WORDS = re.compile(r"\w+|\s+|[^\w\s]")

Reason: TypeAlias = Callable[[ComparedLine], Hashable]
"""What two entries have in common if they are to face each other."""

_REASONS: tuple[Reason, ...] = (
    lambda entry: (entry.is_noise, entry.essence, entry.source_line),
    lambda entry: (entry.is_noise, entry.essence),
    lambda entry: (entry.is_noise, entry.words),
)
"""Lines are equal that say the same of the same source line, that say the same, and that read the same."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two lines that face each other, or one that faces nothing."""

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
    """The pairs of one section; ``foreign`` where they are a library's code."""

    name: str
    foreign: bool
    pairs: tuple[Pair, ...]


def align(left: Sequence[ComparedSection], right: Sequence[ComparedSection]) -> tuple[AlignedSection, ...]:
    """All lines of both sides, section by section."""
    parts = []
    for equal, lefts, rights in matched(left, right, lambda section: section.key):
        if equal:
            both = zip(lefts, rights, strict=True)
            parts += [
                AlignedSection(one.key[0], one.foreign, tuple(_aligned(one.lines, two.lines))) for one, two in both
            ]
            continue
        parts += [
            AlignedSection(each.key[0], each.foreign, tuple(Pair(line, None) for line in each.lines)) for each in lefts
        ]
        parts += [
            AlignedSection(each.key[0], each.foreign, tuple(Pair(None, line) for line in each.lines)) for each in rights
        ]
    return tuple(parts)


def _aligned(
    left: Sequence[ComparedLine], right: Sequence[ComparedLine], reasons: Sequence[Reason] = _REASONS
) -> Iterator[Pair]:
    """By ever weaker reasons: what one leaves between the pairs it finds is held against each other by the next."""
    if not reasons or not left or not right:
        yield from _changed(left, right)
        return
    for equal, lefts, rights in matched(left, right, reasons[0]):
        yield from map(Pair, lefts, rights) if equal else _aligned(lefts, rights, reasons[1:])


def _changed(left: Sequence[ComparedLine], right: Sequence[ComparedLine]) -> Iterator[Pair]:
    """The pairing, in order, whose lines are most alike in all; what is like nothing stands alone."""
    reached, other_reached = 0, 0
    for index, other in [*_most_alike(left, right), (len(left), len(right))]:
        yield from (Pair(each, None) for each in left[reached:index])
        yield from (Pair(None, each) for each in right[other_reached:other])
        if index < len(left) and other < len(right):
            yield Pair(left[index], right[other])
        reached, other_reached = index + 1, other + 1


def _most_alike(left: Sequence[ComparedLine], right: Sequence[ComparedLine]) -> list[tuple[int, int]]:
    """The indices of lines that are one line changed, by the best sum over all rests of both sides."""
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
    """The share of words that both have; 0 where that is too little to call them one line."""
    if one.is_noise != other.is_noise:
        return 0.0
    words, others = Counter(_FINE.findall(one.essence)), Counter(_FINE.findall(other.essence))
    share = 2 * (words & others).total() / max(words.total() + others.total(), 1)
    share += _SAME_LINE if share and one.source_line == other.source_line else 0
    return share if share >= _ALIKE else 0.0


def pieces(pair: Pair) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Both lines of a changed pair, word by word: what they have in common, and what differs.

    Padding, and words that do not count, are told to differ only where nothing else does.
    """
    assert pair.left is not None and pair.right is not None
    left, right = pair.left, pair.right
    if max(len(left.text), len(right.text)) > _LONGEST:
        return ((left.text, True),), ((right.text, True),)
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
    """What the essence says in other words than the line: where a jump leads."""
    return frozenset(_WORDS.findall(entry.essence)) - frozenset(_WORDS.findall(entry.text))


def _counting(words: list[Piece], entry: ComparedLine) -> list[Piece]:
    """Only words of the essence differ, and a single space between two of them."""
    essence = frozenset(_WORDS.findall(entry.essence))
    marked = [(word, differs and not word.isspace() and word in essence) for word, differs in words]
    for index in range(1, len(marked) - 1):
        if words[index] == (" ", True) and marked[index - 1][1] and marked[index + 1][1]:
            marked[index] = words[index]
    return marked


def _joined(words: list[Piece]) -> tuple[Piece, ...]:
    runs = groupby(words, key=lambda piece: piece[1])
    return tuple(("".join(word for word, _ in members), differs) for differs, members in runs)
