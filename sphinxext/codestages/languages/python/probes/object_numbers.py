"""The objects in view, each with a number for as long as it can be told to be the same one.

An address alone does not tell: it is used again. An object counts as the same while it stays in view: it was seen at
the state before, or something that was seen to hold it is still there. What comes back from out of sight gets a new
number. Nothing here keeps an object alive but numbers and short texts.
"""

from __future__ import annotations

from . import TYPE_CHECKING
from .descriptions import contents, describe
from .value_kinds import has_number, is_atom, parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Any

    from .descriptions import Words

DEEPEST = 3
MOST_DESCRIBED = 24
"""As far as a page follows objects within objects, and as many; what lies deeper has a number and no contents."""
MOST_SNAPSHOTS = 2000


class NumberedObject:
    """``walk`` counts the walks up to the one that last met the object."""

    __slots__ = ("number", "walk")

    def __init__(self, number: int, walk: int) -> None:
        self.number = number
        self.walk = walk


class Snapshot:
    """What an object was made of: its size and class, the addresses of its parts, which have numbers, and the atoms."""

    __slots__ = ("addresses", "atoms", "numbered", "size")

    def __init__(self, size: tuple[int, int], addresses: list[int], numbered: list[int], atoms: list[object]) -> None:
        self.size = size
        self.addresses = addresses
        self.numbered = numbered
        self.atoms = atoms


class ObjectNumbers:
    """Numbers for objects, and what they hold.

    ``frames()`` gives the numbers that the frames hold themselves.
    """

    def __init__(self, frames: Callable[[], Iterable[int]]) -> None:
        self.frames = frames
        self.by_address: dict[int, NumberedObject] = {}
        self.held: dict[int, Words] = {}
        self.inner: dict[int, tuple[int, ...]] = {}
        self.snapshots: dict[int, Snapshot] = {}
        self.count = 1
        self.walk = 0
        self.floor = 0
        self.reachable: set[int] | None = None
        self.entered = False
        self.met: list[Any] = []

    def words(self, value: Any) -> Words:
        """``value`` in words; objects met on the way are kept in ``met`` until the next walk ends."""
        return describe(value, self.refer)

    def refer(self, value: Any) -> int:
        address = id(value)
        seen = self.by_address.get(address)
        if seen is None or (seen.walk < self.floor and not self._is_held(seen.number)):
            seen = self.by_address[address] = NumberedObject(self.count, -1)
            self.count += 1
        if seen.walk < self.walk:
            self.entered = True
            seen.walk = self.walk
        self.met.append(value)
        return seen.number

    def tick(self) -> None:
        """Something may have changed since the last state."""
        self.walk += 1
        self.floor = self.walk - 1
        self.reachable = None

    def settle(self) -> None:
        """From here to the next tick, only what this walk has met is known to be there."""
        self.floor = self.walk
        self.entered = False
        self.met.clear()

    def describe_all(self, roots: Sequence[Any]) -> Iterator[tuple[int, Words]]:
        """Walk what ``roots`` lead to; yields ``(number, words)`` for all whose contents have changed."""
        self.met.clear()
        for value in roots:
            self.words(value)
        found: set[int] = set()
        level, end = 1, len(self.met)
        for index, value in enumerate(self.met):
            if index == end:
                level, end = level + 1, len(self.met)
            if level > DEEPEST or len(found) == MOST_DESCRIBED:
                break
            number = self.by_address[id(value)].number
            if number not in found:
                found.add(number)
                words = self._new_words(number, value)
                if words is not None:
                    yield number, words

    def describe_one(self, value: Any) -> tuple[int, Words | None]:
        """The number of an object, and its words if they have changed, else None."""
        number = self.refer(value)
        return number, self._new_words(number, value)

    def _new_words(self, number: int, value: Any) -> Words | None:
        shown = parts(value)
        size = None if shown is None else (shown[0], id(type(value)))
        if shown is not None and size is not None and self._is_unchanged(number, size, shown):
            return None
        met = len(self.met)
        words = contents(value, self.refer)
        self.inner[number] = tuple(self.by_address[id(inner)].number for inner in self.met[met:])
        self._remember(number, size, shown)
        if self.held.get(number) == words:
            return None
        self.held[number] = words
        return words

    def _is_unchanged(self, number: int, size: tuple[int, int], shown: list[Any]) -> bool:
        """Whether an object holds what it held; what is in it is met on the way."""
        snapshot = self.snapshots.get(number)
        if snapshot is None or snapshot.size != size or snapshot.addresses != list(map(id, shown)):
            return False
        return tuple([self.refer(shown[position]) for position in snapshot.numbered]) == self.inner[number]

    def _remember(self, number: int, size: tuple[int, int] | None, shown: list[Any] | None) -> None:
        """Addresses tell a change if those who have them stay: atoms are kept, what has a number tells for itself."""
        if len(self.snapshots) > MOST_SNAPSHOTS:
            self.snapshots.clear()
        self.snapshots.pop(number, None)
        if shown is None or size is None:
            return
        numbered = [position for position, part in enumerate(shown) if has_number(part)]
        atoms = [part for part in shown if is_atom(part)]
        if len(atoms) + len(numbered) == len(shown):
            self.snapshots[number] = Snapshot(size, list(map(id, shown)), numbered, atoms)

    def _is_held(self, number: int) -> bool:
        if self.reachable is None:
            self.reachable = set()
            pending = list(self.frames())
            while pending:
                held = pending.pop()
                if held not in self.reachable:
                    self.reachable.add(held)
                    pending += self.inner.get(held, ())
        return number in self.reachable
