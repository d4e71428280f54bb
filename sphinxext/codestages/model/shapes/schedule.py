"""The threads of a run: when each of them ran, and which of them held a lock."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import ClassVar, NamedTuple, Self

import msgspec

from ..budget import Budget, Cut
from ..checks import check_indices, check_number, check_numbers, check_spans
from ..errors import UnknownName
from ..part import Part
from ..program import Program
from ..span import Span
from .base import BaseShape


class Thread(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A thread of a run. Times are in ns.

    The thread existed from ``started`` to ``ended``, which count from the start of the axis. In all, it ran for ``ran``
    and was ready to run without having a processor for ``waited``. ``detail`` adds to its name. ``span`` is the place
    of the function with which the thread began.
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
        """The share of its lifetime in which it ran: 1.0 if it always ran."""
        return self.ran / max(self.ended - self.started, 1)


class Spell(msgspec.Struct, frozen=True, array_like=True):
    """A stretch of the axis in which a thread ran: for ``ran`` of the ``length`` ns from ``start`` on.

    ``thread`` is an index into ``Schedule.threads``.
    """

    thread: int
    start: int
    length: int
    ran: int


_MOST_PROCESSORS = 1_000_000
"""More than any machine has."""
CHANGING, SEVERAL = -1, -2
"""In place of ``Hold.thread``: which thread held the lock is not known."""


class Hold(msgspec.Struct, frozen=True, array_like=True):
    """The thread that held a lock for ``length`` ns from ``start`` on: an index into ``Schedule.threads``, or a code.

    ``CHANGING``: several threads ran, by turns or at once. ``SEVERAL``: it is certain that several threads ran at once,
    so at most one of them held the lock.
    """

    thread: int
    start: int
    length: int


class Lock(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A lock that threads need to run. ``holds`` say which thread held it, inferred from which threads ran.

    A thread that has waited for ``interval`` ns asks the holder to release the lock. ``changes`` counts how often the
    holder changed. It can have changed more often.
    """

    interval: int
    holds: tuple[Hold, ...]
    changes: int


class Schedule(BaseShape, frozen=True, tag="schedule", kw_only=True, omit_defaults=True):
    """When each thread of a run ran. In times without a spell, a thread ran hardly at all.

    ``length`` is the length of the axis in ns. ``processors`` is how many processors the process could use.
    ``together`` is the time in ns for which it is certain that several threads ran at once.
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

    def check(self, program: Program) -> None:
        """Raise Implausible also if something happened outside the axis, or ended before it began."""
        check_spans(self.threads, program, "threads[{}]")
        check_number(self.length, "length")
        check_number(self.processors, "processors", least=1, most=_MOST_PROCESSORS)
        check_number(self.together, "together", most=self.length)
        for index, thread in enumerate(self.threads):
            check_number(thread.ended, f"threads[{index}].ended", most=self.length)
            check_number(thread.started, f"threads[{index}].started", most=thread.ended)
            check_number(thread.waited, f"threads[{index}].waited")
            check_number(thread.ran, f"threads[{index}].ran")
        check_indices([spell.thread for spell in self.spells], "spells[{}][0]", self.threads)
        check_numbers([spell.ran for spell in self.spells], "spells[{}][3]")
        _check_stretches([(spell.start, spell.length) for spell in self.spells], "spells", self.length)
        if self.lock:
            check_indices([hold.thread for hold in self.lock.holds], "lock.holds[{}][0]", self.threads, least=SEVERAL)
            _check_stretches([(hold.start, hold.length) for hold in self.lock.holds], "lock.holds", self.length)
            check_number(self.lock.interval, "lock.interval")
            check_number(self.lock.changes, "lock.changes")

    def _selected(self, part: Part) -> Self:
        raise UnknownName(f":function: {part.name}: threads are measured for the whole program. Remove :function:.")

    def limited(self, budget: Budget, program: Program | None) -> Cut[Self]:
        """Return the whole schedule, because the totals are those of all threads. Views draw the first threads."""
        del program
        return Cut(self, self.fitting(budget), len(self.threads), self.noun)

    def fitting(self, budget: Budget) -> int:
        """Return how many of the first threads fit into the budget of a figure."""
        return budget.fitting(len(thread.name) for thread in self.threads)

    @property
    def axis_length(self) -> int:
        return self.length


def _check_stretches(stretches: Sequence[tuple[int, int]], where: str, axis: int) -> None:
    """Raise Implausible if a stretch, a start and a length, is empty, or not on an axis of length ``axis``."""
    for index, (start, length) in enumerate(stretches):
        check_number(start, f"{where}[{index}][1]", most=axis)
        check_number(length, f"{where}[{index}][2]", least=1, most=axis - start)


class Interval(NamedTuple):
    """A piece of the axis between two changes: the threads that ran, each with its share of the time (0 to 1)."""

    start: int
    end: int
    shares: Mapping[int, float]


def intervals(spells: Iterable[Spell]) -> Iterator[Interval]:
    """Return the pieces of the axis between starts and ends of spells, without those in which no thread ran."""
    changes: list[tuple[int, int, float]] = []
    for spell in spells:
        changes.append((spell.start, spell.thread, spell.ran / spell.length))
        # -1 is an end: it has to sort before the start of the same thread's next spell
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
