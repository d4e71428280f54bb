"""Runs of equal items in two sequences, in time that stays bounded for very long ones.

``difflib`` finds the runs that readers expect, and takes too long where thousands of lines differ here and there. So
equal beginnings and ends come off first, and long sequences are cut at items that both have just once, as the patience
algorithm does; ``difflib`` searches only what lies between.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import TypeAlias, TypeVar

_MANY = 1_000
"""Items from which on sequences are cut before they are searched."""
_MOST = 4_000_000
"""Items of one side times those of the other; past it, what could not be cut is not searched."""

T = TypeVar("T")
Match: TypeAlias = tuple[bool, Sequence[T], Sequence[T]]
"""Whether the items of both sides are equal, and the items."""


def matched(left: Sequence[T], right: Sequence[T], key: Callable[[T], Hashable]) -> Iterator[Match[T]]:
    """All of both sides in their order: runs that are equal by ``key``, and what stands between them."""
    for equal, start, end, other, other_end in _runs([key(each) for each in left], [key(each) for each in right]):
        yield equal, left[start:end], right[other:other_end]


_Range: TypeAlias = tuple[bool, int, int, int, int]


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
    """How many items both begin with."""
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
    """The places of items that each side has once: as many as stand in the same order on both."""
    ours, theirs = Counter(left), Counter(right)
    place = {each: at for at, each in enumerate(right) if theirs[each] == 1}
    candidates = [(at, place[each]) for at, each in enumerate(left) if ours[each] == 1 and each in place]
    return _longest_rising(candidates)


def _longest_rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence whose second numbers rise (the first ones do), by patience sorting."""
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
