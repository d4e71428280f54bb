"""Who held the interpreter lock, inferred from who ran: a thread that runs Python code holds it.

But a thread that computes in C, or waits, may have released the lock. So if two threads run at the same time, at least
one of them does not hold it, and it is not known which. A thread that runs alone need not hold it either.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from ...languages.measured.schedule import within
from ...model.shapes.schedule import CHANGING, SEVERAL, Hold, Interval, Lock, Schedule, intervals


def inferred_lock(schedule: Schedule, crowds: Sequence[tuple[int, int]], *, interval: int, distance: int) -> Lock:
    """Return who held the lock, and when, as far as the schedule tells.

    ``crowds`` are intervals, ``(start, end)``, in which the process certainly ran several threads at once. ``interval``
    is the interpreter's switch interval, and ``distance`` the largest possible time between two samples. All are in ns.
    """
    seen = [_seen(piece, crowds) for piece in intervals(schedule.spells)]
    holds = tuple(_joined(_settled(seen, distance)))
    named = [hold.thread for hold in holds]
    changes = sum(before != after for before, after in pairwise(named))
    return Lock(interval=interval, holds=holds, changes=changes)


def _seen(piece: Interval, crowds: Sequence[tuple[int, int]]) -> Hold:
    """Return the hold for a piece of the axis.

    If several threads ran, it is ``SEVERAL`` if they certainly ran at once for most of the time, else ``CHANGING``.
    """
    start, length = piece.start, piece.end - piece.start
    if len(piece.shares) == 1:
        return Hold(next(iter(piece.shares)), start, length)
    is_certain = within(start, piece.end, crowds) * 2 > length
    return Hold(SEVERAL if is_certain else CHANGING, start, length)


def _settled(holds: list[Hold], distance: int) -> Iterator[Hold]:
    """Yield the holds, without an effect of the sampling.

    When the lock changes hands, two threads seem to run at once, for less than ``distance``. Such a hold goes to a
    neighbour that touches it.
    """
    for index, hold in enumerate(holds):
        around = [*holds[max(index - 1, 0) : index], *holds[index + 1 : index + 2]]
        touching = [other for other in around if other.thread >= 0 and _touch(other, hold)]
        if hold.thread < 0 and hold.length <= distance and touching:
            yield Hold(touching[0].thread, hold.start, hold.length)
        else:
            yield hold


def _touch(one: Hold, other: Hold) -> bool:
    """True if one hold begins where the other ends."""
    return one.start + one.length == other.start or other.start + other.length == one.start


def _joined(holds: Iterable[Hold]) -> Iterator[Hold]:
    """Yield the holds. Neighbouring holds of the same thread become one."""
    last: Hold | None = None
    for hold in holds:
        if last and last.thread == hold.thread and last.start + last.length == hold.start:
            last = Hold(hold.thread, last.start, last.length + hold.length)
            continue
        if last:
            yield last
        last = hold
    if last:
        yield last
