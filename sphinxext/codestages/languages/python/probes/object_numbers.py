"""The objects in view, each with a number for as long as it is certain to be the same object.

An address alone does not identify an object, because it is used again. An object counts as the same while it stays in
view: it was seen in the state before, or something that was seen to hold it is still there. An object that comes back
into view gets a new number. Nothing here keeps an object alive, except numbers and short texts.
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
"""``DEEPEST``: how deep a page follows objects within objects. ``MOST_DESCRIBED``: how many it follows.

What lies beyond has a number, but no contents.
"""
MOST_SNAPSHOTS = 2000


class NumberedObject:
    """An object's number. ``walk`` is the number of the last walk that met the object."""

    __slots__ = ("number", "walk")

    def __init__(self, number: int, walk: int) -> None:
        self.number = number
        self.walk = walk


class Snapshot:
    """What an object was made of: its size and type, its parts' addresses, which parts have numbers, and its atoms."""

    __slots__ = ("addresses", "atoms", "numbered", "size")

    def __init__(self, size: tuple[int, int], addresses: list[int], numbered: list[int], atoms: list[object]) -> None:
        self.size = size
        self.addresses = addresses
        self.numbered = numbered
        self.atoms = atoms


class ObjectNumbers:
    """Numbers for objects, and what these objects hold.

    ``frames()`` returns the numbers that the frames themselves hold.
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
        """Return ``value`` in words. Objects that are met on the way are kept in ``met`` until the next walk ends."""
        return describe(value, self.refer)

    def refer(self, value: Any) -> int:
        """Return the number of an object: a new one unless it is certain to be an object that has one."""
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
        """Note that something may have changed since the last state."""
        self.walk += 1
        self.floor = self.walk - 1
        self.reachable = None

    def settle(self) -> None:
        """End a walk. Until the next tick, only what this walk has met is known to be there."""
        self.floor = self.walk
        self.entered = False
        self.met.clear()

    def describe_all(self, roots: Sequence[Any]) -> Iterator[tuple[int, Words]]:
        """Walk from ``roots``, and yield ``(number, words)`` for each object whose contents have changed."""
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
        """Return the number of an object, and its words if they have changed, else None."""
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
        """True if an object holds what it held before. The objects in it are met on the way."""
        snapshot = self.snapshots.get(number)
        if snapshot is None or snapshot.size != size or snapshot.addresses != list(map(id, shown)):
            return False
        return tuple([self.refer(shown[position]) for position in snapshot.numbered]) == self.inner[number]

    def _remember(self, number: int, size: tuple[int, int] | None, shown: list[Any] | None) -> None:
        """Keep a snapshot of an object, if its parts' addresses will tell a change.

        They do if no part can be freed and its address used again. So atoms are kept alive, and parts with a number are
        checked by that number. An object with any other part gets no snapshot.
        """
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
        """True if something that frames hold leads to the object."""
        if self.reachable is None:
            self.reachable = set()
            pending = list(self.frames())
            while pending:
                held = pending.pop()
                if held not in self.reachable:
                    self.reachable.add(held)
                    pending += self.inner.get(held, ())
        return number in self.reachable
