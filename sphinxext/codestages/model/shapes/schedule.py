"""Threads of a run: when each of them ran, and who held a lock."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar, NamedTuple, Self

import msgspec

from ..errors import UnknownName
from ..part import Part
from ..span import Span
from .base import BaseShape


class Thread(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A thread of a run: when it was there, and for how long it ran in all; times in ns since the run began.

    ``waited`` is for how long it could have run and had no processor.
    ``detail`` says what its name does not, ``span`` is the place of the function that it began with.
    """

    name: str
    started: int
    ended: int
    ran: int
    waited: int = 0
    detail: str = ""
    span: Span | None = None

    @property
    def share(self) -> float:
        """Of the time that it was there, how much it ran."""
        return self.ran / max(self.ended - self.started, 1)


class Spell(msgspec.Struct, frozen=True, array_like=True):
    """Of the ``length`` ns from ``start`` on, the thread with the index ``thread`` ran for ``ran``."""

    thread: int
    start: int
    length: int
    ran: int


CHANGING, SEVERAL = -1, -2


class Hold(msgspec.Struct, frozen=True, array_like=True):
    """The thread that held a lock for ``length`` ns from ``start`` on.

    ``CHANGING``: one of several that ran by turns or at once, which cannot be told. ``SEVERAL`` ran at once for
    certain, so that at most one of them held it.
    """

    thread: int
    start: int
    length: int


class Lock(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A lock that threads need to run: who held it when, as far as can be inferred from who ran.

    ``interval`` is the time in ns after which a thread that waits may ask for it, ``changes`` how often it changed
    hands at least.
    """

    interval: int
    holds: tuple[Hold, ...]
    changes: int


class Schedule(BaseShape, frozen=True, tag="schedule", kw_only=True, omit_defaults=True):
    """When which thread of a run ran. Where a thread has no spell, it hardly ran or not at all.

    ``length`` is the length of the axis in ns, ``processors`` how many could be used, ``together`` for how long
    several threads ran at once, as far as that is certain.
    """

    length: int
    threads: tuple[Thread, ...]
    spells: tuple[Spell, ...]
    processors: int
    together: int = 0
    lock: Lock | None = None

    noun: ClassVar[str] = "thread"

    @property
    def items(self) -> tuple[Thread, ...]:
        return self.threads

    def texts(self) -> Iterator[str]:
        return (f"{thread.name} {thread.detail}" for thread in self.threads)

    def _selected(self, part: Part) -> Self:
        raise UnknownName(f":function: {part.name}: threads are measured for the whole program. Remove :function:.")

    @property
    def axis_length(self) -> int:
        return self.length


class Interval(NamedTuple):
    """A piece of the axis in which nothing changes: which threads ran, and what share of it each of them."""

    start: int
    end: int
    shares: Mapping[int, float]


def intervals(spells: Iterable[Spell]) -> Iterator[Interval]:
    """The axis cut wherever a spell begins or ends; without those pieces in which nothing ran."""
    changes: list[tuple[int, int, float]] = []
    for spell in spells:
        changes.append((spell.start, spell.thread, spell.ran / spell.length))
        changes.append((spell.start + spell.length, spell.thread, -1))
    shares: dict[int, float] = {}
    before = 0
    for time, thread, share in sorted(changes):
        if shares and time > before:
            yield Interval(before, time, dict(shares))
        before = time
        if share < 0:
            shares.pop(thread, None)
        else:
            shares[thread] = share
