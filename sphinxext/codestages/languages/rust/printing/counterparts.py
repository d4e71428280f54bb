"""Finds the item of the program that a printed item is.

Items are matched by name, and items of the same name by their order. If the program and the print have a different
number of them, because a ``cfg`` left one out or a macro made one more, they are matched in their order so that the
tokens of all pairs together are as similar as possible.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

Key: TypeAlias = tuple[str, int]
"""An item's name, and its number among the items of that name, counted from 0."""
Texts: TypeAlias = Mapping[Key, Sequence[str]]
"""The texts of each item's tokens."""


def counterparts(printed: Texts, written: Texts) -> Iterator[tuple[Key, Key]]:
    """Yield pairs: a printed item, and the item of the program that it is."""
    by_name = _numbered(written)
    for name, shown in _numbered(printed).items():
        own = by_name.get(name, [])
        if len(shown) == len(own):
            yield from zip(shown, own, strict=True)
        else:
            yield from _most_similar(shown, own, printed, written)


def _numbered(items: Texts) -> dict[str, list[Key]]:
    """Return the keys of the items of each name, in their order."""
    found: dict[str, list[Key]] = defaultdict(list)
    for key in sorted(items):
        found[key[0]].append(key)
    return found


def _most_similar(shown: list[Key], own: list[Key], printed: Texts, written: Texts) -> Iterator[tuple[Key, Key]]:
    """Yield the pairs, in the order of both lists, whose similarities add up to the most."""
    left, right = [Counter(printed[key]) for key in shown], [Counter(written[key]) for key in own]
    similar = [[_similarity(one, other) for other in right] for one in left]
    # best[i][j] is the largest sum for the items from i and from j on.
    best = [[0.0] * (len(right) + 1) for _ in range(len(left) + 1)]
    for i in reversed(range(len(left))):
        for j in reversed(range(len(right))):
            best[i][j] = max(similar[i][j] + best[i + 1][j + 1], best[i + 1][j], best[i][j + 1])
    i = j = 0
    while i < len(left) and j < len(right):
        if best[i][j] == best[i + 1][j]:
            i += 1
        elif best[i][j] == best[i][j + 1]:
            j += 1
        else:
            yield shown[i], own[j]
            i, j = i + 1, j + 1


def _similarity(left: Counter[str], right: Counter[str]) -> float:
    """Return the tokens that two items have in common, as a share of the tokens of both: 0.5 if all are equal."""
    return (left & right).total() / max(left.total() + right.total(), 1)
