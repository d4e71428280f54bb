"""Runs of equal items in two sequences, in limited time for very long sequences.

``difflib`` finds the runs that readers expect, but takes too long if thousands of lines have many scattered
differences. So equal beginnings and ends are removed first. Long sequences are then cut at items that occur exactly
once on each side, as in the patience diff algorithm. ``difflib`` compares only the pieces between the cuts.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import TypeAlias, TypeVar

_MANY = 1_000
"""Items. Longer sequences are cut before ``difflib`` compares them."""
_MOST = 4_000_000
"""Items of one side times items of the other side. Larger pieces are not compared: they count as different."""

T = TypeVar("T")
Match: TypeAlias = tuple[bool, Sequence[T], Sequence[T]]
"""True if the items of both sides are equal; the items of the left side; those of the right side."""


def matched(left: Sequence[T], right: Sequence[T], key: Callable[[T], Hashable]) -> Iterator[Match[T]]:
    """Yield all items of both sides in their order: runs whose keys are equal, and the items between these runs."""
    for equal, start, end, other, other_end in _runs([key(item) for item in left], [key(item) for item in right]):
        yield equal, left[start:end], right[other:other_end]


_Range: TypeAlias = tuple[bool, int, int, int, int]
"""True if the items are equal; start and end on the left side; start and end on the right side."""


def _runs(left: Sequence[Hashable], right: Sequence[Hashable]) -> Iterator[_Range]:
    before = _common(left, right)
    after = _common(left[before:][::-1], right[before:][::-1])
    last, other_last = len(left) - after, len(right) - after
    if before:
        yield True, 0, before, 0, before
    for equal, start, end, other, other_end in _between(left[before:last], right[before:other_last]):
        yield equal, start + before, end + before, other + before, other_end + before
    if after:
        yield True, last, len(left), other_last, len(right)


def _common(left: Sequence[Hashable], right: Sequence[Hashable]) -> int:
    """Return the number of equal items at the beginning of both."""
    return next((at for at, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))


def _between(left: Sequence[Hashable], right: Sequence[Hashable]) -> Iterator[_Range]:
    anchors = _anchors(left, right) if max(len(left), len(right)) > _MANY else []
    start = other = 0
    for end, other_end in [*anchors, (len(left), len(right))]:
        yield from _searched(left[start:end], right[other:other_end], start, other)
        if end < len(left):
            yield True, end, end + 1, other_end, other_end + 1
        start, other = end + 1, other_end + 1


def _searched(left: Sequence[Hashable], right: Sequence[Hashable], start: int, other: int) -> Iterator[_Range]:
    if len(left) * len(right) > _MOST:
        yield False, start, start + len(left), other, other + len(right)
        return
    for tag, first, end, other_first, other_end in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        yield tag == "equal", start + first, start + end, other + other_first, other + other_end


def _anchors(left: Sequence[Hashable], right: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Return the places of items that occur once on each side, in the same order on both: as many as possible."""
    ours, theirs = Counter(left), Counter(right)
    place = {item: at for at, item in enumerate(right) if theirs[item] == 1}
    candidates = [(at, place[item]) for at, item in enumerate(left) if ours[item] == 1 and item in place]
    return _longest_rising(candidates)


def _longest_rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest subsequence whose second numbers rise, by patience sorting. The first numbers must rise."""
    tops: list[int] = []
    piles: list[int] = []
    below: list[int] = []
    for index, (_, value) in enumerate(pairs):
        pile = bisect_left(tops, value)
        below.append(piles[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [value]
        piles[pile : pile + 1] = [index]
    found: list[tuple[int, int]] = []
    index = piles[-1] if piles else -1
    while index >= 0:
        found.append(pairs[index])
        index = below[index]
    return found[::-1]
