"""Who held the interpreter lock, inferred from who ran: a thread that runs Python code holds it.

That is not all that threads do. One that computes in C, or waits, may have let go of the lock. So where two run at the
same time it is known that at least one of them does not hold it, but not which; and one that runs alone need not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from ...languages.measured.schedule import within
from ...model.shapes.schedule import CHANGING, SEVERAL, Hold, Interval, Lock, Schedule, intervals


def inferred_lock(schedule: Schedule, crowds: Sequence[tuple[int, int]], *, interval: int, distance: int) -> Lock:
    """``crowds`` are the stretches, start and end, in which the process is known to have run several threads at once.

    ``interval`` is the interpreter's switch interval, ``distance`` as far as two looks may be apart; both in ns.
    """
    seen = [_seen(each, crowds) for each in intervals(schedule.spells)]
    holds = tuple(_joined(_settled(seen, distance)))
    named = [hold.thread for hold in holds]
    changes = sum(before != after for before, after in pairwise(named))
    return Lock(interval=interval, holds=holds, changes=changes)


def _seen(stretch: Interval, crowds: Sequence[tuple[int, int]]) -> Hold:
    start, length = stretch.start, stretch.end - stretch.start
    if len(stretch.shares) == 1:
        return Hold(next(iter(stretch.shares)), start, length)
    is_certain = within(start, stretch.end, crowds) * 2 > length
    return Hold(SEVERAL if is_certain else CHANGING, start, length)


def _settled(holds: list[Hold], distance: int) -> Iterator[Hold]:
    """Without what comes of looking now and then: around a change of hands two seem to run, for less than a look."""
    for index, hold in enumerate(holds):
        around = [*holds[max(index - 1, 0) : index], *holds[index + 1 : index + 2]]
        touching = [other for other in around if other.thread >= 0 and _touch(other, hold)]
        if hold.thread < 0 and hold.length <= distance and touching:
            yield Hold(touching[0].thread, hold.start, hold.length)
        else:
            yield hold


def _touch(one: Hold, other: Hold) -> bool:
    return one.start + one.length == other.start or other.start + other.length == one.start


def _joined(holds: Iterable[Hold]) -> Iterator[Hold]:
    """Neighbours of the same holder as one."""
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
