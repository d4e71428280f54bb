"""Decode columns of deltas.

A dense column has a change for every step: ``0, 1, 0, -1`` adds up to 0, 1, 1, 0. An entry of a sparse column begins
with the number of steps since the entry before: ``(2, "a"), (1, "b")`` hold from steps 2 and 3 on. This number can be
negative in a column of marks: if an exception is thrown into a generator, first comes the call, which belongs to the
next step, and then the exception, which belongs to the step before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate
from typing import TypeVarTuple

_Rest = TypeVarTuple("_Rest")


def sums(changes: Iterable[int]) -> Iterator[int]:
    """Yield, for each step, the sum of the changes up to it."""
    return accumulate(changes)


def dated(column: Iterable[tuple[int, *_Rest]]) -> Iterator[tuple[int, *_Rest]]:
    """Yield the entries of a sparse column, each with the step from which it holds in place of the difference."""
    step = 0
    for entry in column:
        step += entry[0]
        yield step, *entry[1:]


def by_step(column: Iterable[tuple[int, *_Rest]], steps: int) -> Iterator[tuple[tuple[*_Rest], ...]]:
    """Yield, for each step, the entries that hold from it on, without their steps."""
    found: defaultdict[int, list[tuple[*_Rest]]] = defaultdict(list)
    for entry in dated(column):
        found[entry[0]].append(entry[1:])
    for step in range(steps):
        yield tuple(found[step]) if step in found else ()


def tables(column: Iterable[tuple[int, int, int]], steps: int) -> Iterator[Mapping[int, int]]:
    """Yield, for each step, the latest value of each key. Keys whose latest value is -1 are left out."""
    table: Mapping[int, int] = {}
    for entries in by_step(column, steps):
        table = changed(table, entries)
        yield table


def changed(table: Mapping[int, int], entries: Iterable[tuple[int, int]]) -> Mapping[int, int]:
    """Return ``table`` with ``entries`` added, and without values of -1; ``table`` itself if there are no entries."""
    new = dict(entries)
    return {key: value for key, value in {**table, **new}.items() if value >= 0} if new else table


def written(output: Iterable[tuple[int, str]], steps: int) -> Iterator[int]:
    """Yield, for each step, how many characters the program has written before it."""
    return accumulate(sum(len(text) for (text,) in texts) for texts in by_step(output, steps))
