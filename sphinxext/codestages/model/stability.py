"""What of an answer stays the same from run to run: two artifacts, compared entry by entry.

An artifact is taken apart into *entries*: one for each item of its shape (a line, a node, a value), each diagnostic,
each note. Two runs of ``print(1); print(id(1))`` differ in the entry ``line 2`` only. So a recording can keep the
numbers of the entries that differ (``Recording.unstable``), and all others can still be compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import takewhile, zip_longest
from typing import Any

import msgspec

from .artifact import Artifact

_MOST_ALIGNED = 4000
"""If more entries than these lie between the first and the last difference, all of them count as different."""
_LONGEST_EXCERPT = 50
_CONTEXT = 20
"""How many equal characters an excerpt shows before the first that differs."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A part of an artifact. ``place`` names it for the author (``line 2``), and ``text`` is what the author can see.

    ``content`` is all of it, as JSON, after the name of its field. Only this is compared.
    """

    place: str
    text: str
    content: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A place at which two answers differ, and what is there in each of them; None if one of them has nothing there."""

    place: str
    texts: tuple[str | None, str | None]

    def __str__(self) -> str:
        begin = max(_equal_items(*(text or "" for text in self.texts)) - _CONTEXT, 0)
        first, second = ("nothing" if text is None else _excerpt(text, begin) for text in self.texts)
        return f"{self.place} ({first} and {second})"


def entries(artifact: Artifact) -> tuple[Entry, ...]:
    """Return the entries of an artifact: first its provenance, then its shape, its diagnostics and its notes."""
    plain = msgspec.to_builtins(artifact.uncontained)
    parts = [("provenance", plain.get("provenance")), *plain.get("shape", {}).items()]
    parts += [(name, plain.get(name, ())) for name in ("diagnostics", "notes")]
    return tuple(entry for name, part in parts for entry in _entries_of(name, part))


def differences(first: Sequence[Entry], second: Sequence[Entry]) -> Iterator[Difference]:
    """Yield the places at which two answers differ, in order."""
    for begin, end, other_begin, other_end in _different(first, second):
        for one, other in zip_longest(first[begin:end], second[other_begin:other_end]):
            if one is None or other is None or one.content != other.content:
                place = (one or other).place
                yield Difference(place, (one.text if one else None, other.text if other else None))


def unstable_numbers(first: Sequence[Entry], second: Sequence[Entry]) -> tuple[int, ...]:
    """Return the numbers, from 1, of the entries of ``first`` that differ in ``second``.

    Where only ``second`` has an entry, the one before it counts: what follows that one is not the same in every run.
    """
    numbers: list[int] = []
    for begin, end, _, _ in _different(first, second):
        numbers += range(begin + 1, end + 1) if begin < end else (max(begin, 1),)
    return tuple(sorted(set(numbers)))


def is_stable(recorded: Sequence[Entry], numbers: Sequence[int], new: Sequence[Entry]) -> bool:
    """True if ``new`` has all entries of ``recorded`` but those with the given ``numbers``, and in the same order.

    Each gap that these leave can hold any number of entries: a loop over a set may end sooner in another run.
    """
    contents = [entry.content for entry in new]
    blocks = [[entry.content for entry in block] for block in _blocks(recorded, frozenset(numbers))]
    if len(blocks) == 1:
        return contents == blocks[0]
    head, *inner, tail = blocks
    last = len(contents) - len(tail)
    if len(head) > last or contents[: len(head)] != head or contents[last:] != tail:
        return False
    reached = len(head)
    for block in inner:
        found = _after(contents, block, reached, last)
        if found is None:
            return False
        reached = found
    return True


def _excerpt(text: str, begin: int) -> str:
    """Return a short piece of a text from index ``begin`` on, in quotes. An ellipsis stands for what is left out."""
    end = begin + _LONGEST_EXCERPT
    return repr(f"{'…' if begin else ''}{text[begin:end]}{'…' if text[end:] else ''}")


def _entries_of(name: str, part: Any) -> Iterator[Entry]:
    """Yield the entries of a field: one that marks its beginning, and one for each of its items."""
    if isinstance(part, dict):
        for inner, value in part.items():
            yield from _entries_of(f"{name} {inner}", value)
    elif isinstance(part, list | tuple):
        word = re.sub(r"(?<=ch)es$|s$", "", name)
        yield Entry(name, name, name)
        for number, item in enumerate(part, 1):
            yield _entry(name, f"{word} {number}", item)
    else:
        yield _entry(name, name, part)


def _entry(name: str, place: str, item: Any) -> Entry:
    content = msgspec.json.encode(item).decode()
    shown = item.get("text", item.get("message", content)) if isinstance(item, dict) else item
    return Entry(place, shown if isinstance(shown, str) else content, f"{name} {content}")


def _different(first: Sequence[Entry], second: Sequence[Entry]) -> list[tuple[int, int, int, int]]:
    """Return the ranges that differ: each begins and ends in ``first`` and then in ``second``.

    Where entries change places, the entries between them count as different, even if they happen to be equal.
    """
    own, others = ([entry.content for entry in side] for side in (first, second))
    head = _equal_items(own, others)
    tail = _equal_items(own[head:][::-1], others[head:][::-1])
    own, others = own[head : len(own) - tail], others[head : len(others) - tail]
    if max(len(own), len(others)) > _MOST_ALIGNED:
        return [(head, head + len(own), head, head + len(others))]
    found = [place for kind, *place in SequenceMatcher(None, own, others).get_opcodes() if kind != "equal"]
    return [
        (head + found[start][0], head + found[last][1], head + found[start][2], head + found[last][3])
        for start, last in _joined([(own[place[0] : place[1]], others[place[2] : place[3]]) for place in found])
    ]


def _equal_items(first: Sequence[str], second: Sequence[str]) -> int:
    """Return how many items are equal before the first that differs."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False)))


def _joined(ranges: Sequence[tuple[Sequence[str], Sequence[str]]]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of the ranges that belong together, because something moved from one to another."""
    places: dict[str, list[int]] = {}
    for index, (_, contents) in enumerate(ranges):
        for content in contents:
            places.setdefault(content, []).append(index)
    reach = list(range(len(ranges)))
    for index, (contents, _) in enumerate(ranges):
        for other in (place for content in contents for place in places.get(content, ())):
            low, high = sorted((index, other))
            reach[low] = max(reach[low], high)
    start = last = 0
    for index, far in enumerate(reach):
        if index > last:
            yield start, last
            start = index
        last = max(last, far)
    if ranges:
        yield start, last


def _blocks(recorded: Sequence[Entry], left_out: frozenset[int]) -> list[list[Entry]]:
    """Return the entries before, between and after the unstable ones."""
    blocks: list[list[Entry]] = [[]]
    for number, entry in enumerate(recorded, 1):
        if number not in left_out:
            blocks[-1].append(entry)
        else:
            blocks.append([])
    return blocks


def _after(contents: Sequence[str], block: Sequence[str], start: int, end: int) -> int | None:
    """Return the index after the first ``block`` in ``contents[start:end]``; None if it is not there."""
    length = len(block)
    for index in range(start, end - length + 1):
        if contents[index : index + length] == block:
            return index + length
    return None
