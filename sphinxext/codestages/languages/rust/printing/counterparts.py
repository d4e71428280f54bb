"""Which item of the program a printed one is, where several have one name.

Items go by their names, those of one name by their numbers. Where the numbers do not fit, for a ``cfg`` left one out or
a macro made one more, those belong together, in their order, whose tokens are most alike in all.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

Key: TypeAlias = tuple[str, int]
"""An item's name, and its number among those of that name."""
Texts: TypeAlias = Mapping[Key, Sequence[str]]
"""The texts of the tokens of each item."""


def counterparts(printed: Texts, written: Texts) -> Iterator[tuple[Key, Key]]:
    """The printed items, each with the one of the program that it is."""
    there = _numbered(written)
    for name, shown in _numbered(printed).items():
        own = there.get(name, [])
        if len(shown) == len(own):
            yield from zip(shown, own, strict=True)
        else:
            yield from _likest(shown, own, printed, written)


def _numbered(items: Texts) -> dict[str, list[Key]]:
    found: dict[str, list[Key]] = defaultdict(list)
    for key in sorted(items):
        found[key[0]].append(key)
    return found


def _likest(shown: list[Key], own: list[Key], printed: Texts, written: Texts) -> Iterator[tuple[Key, Key]]:
    """The pairs, in the order of both, that are most alike in all."""
    left, right = [Counter(printed[key]) for key in shown], [Counter(written[key]) for key in own]
    alike = [[_likeness(one, other) for other in right] for one in left]
    best = [[0.0] * (len(right) + 1) for _ in range(len(left) + 1)]
    for i in reversed(range(len(left))):
        for j in reversed(range(len(right))):
            best[i][j] = max(alike[i][j] + best[i + 1][j + 1], best[i + 1][j], best[i][j + 1])
    i = j = 0
    while i < len(left) and j < len(right):
        if best[i][j] == best[i + 1][j]:
            i += 1
        elif best[i][j] == best[i][j + 1]:
            j += 1
        else:
            yield shown[i], own[j]
            i, j = i + 1, j + 1


def _likeness(left: Counter[str], right: Counter[str]) -> float:
    return (left & right).total() / max(left.total() + right.total(), 1)
