"""A schedule in words and numbers: how long the threads ran in total, and whether several ran at once."""

from __future__ import annotations

from typing import NamedTuple

from ...model.quantities import counted, duration
from ...model.shapes.schedule import SEVERAL, Lock, Schedule, Spell, intervals

LEAST_SHARE = 0.05
"""A thread counts as one that ran if it ran longer than this share of the time that all threads ran in total."""
NEGLIGIBLE = 0.05
"""A share of the time, up to which an overlap, a pause or a wait is not reported.

Up to this share, an overlap of threads can come from the switches between them, and they count as running one after
another.
"""
_MORE_THAN_ONE = 1.1
"""Threads on average while at least one runs; from this on, several ran at once."""
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


class ThreadFigures(NamedTuple):
    """A thread's numbers as texts.

    ``turns`` is how many times it ran, ``longest`` the longest time that it ran without a break, ``waited`` how long it
    was ready to run and had no processor.
    """

    name: str
    started: str
    ended: str
    ran: str
    share: str
    turns: str
    longest: str
    waited: str


def total_words(schedule: Schedule) -> str:
    """Return the totals: ``Four threads ran for 80 ms in total within 81 ms of wall-clock time: one after another.``"""
    total = sum(thread.ran for thread in schedule.threads)
    running = sum(thread.ran > total * LEAST_SHARE for thread in schedule.threads)
    number = _NUMBERS[running] if running < len(_NUMBERS) else f"{running:,}"
    subject = f"{number.capitalize()} thread{'' if running == 1 else 's'} ran for {duration(total)}"
    if running > 1:
        subject += " in total"
    said = [f"{subject} within {duration(schedule.length)} of wall-clock time{_manner(schedule, total, running)}."]
    idle = schedule.length - _busy(schedule)
    if idle > schedule.length * NEGLIGIBLE:
        said.append(f"For {duration(idle)} of this time, no thread ran.")
    waited = sum(thread.waited for thread in schedule.threads if thread.ran > total * LEAST_SHARE)
    if waited > total * NEGLIGIBLE:
        said.append(f"The threads waited for a free processor for {duration(waited)} in total.")
    return " ".join(said)


def _manner(schedule: Schedule, total: int, running: int) -> str:
    """Return whether the threads ran one after another, or how many ran at once; empty for a single thread."""
    at_once = total / max(_busy(schedule), 1)
    if running <= 1:
        return ""
    if at_once < _MORE_THAN_ONE and schedule.together <= total * NEGLIGIBLE:
        return ": one after another"
    return f": {at_once:.1f} at once on average"


def _busy(schedule: Schedule) -> int:
    """Return the time in ns during which at least one thread ran."""
    return sum(interval.end - interval.start for interval in intervals(schedule.spells))


def lock_words(lock: Lock) -> str:
    """Return how often the lock changed hands, and the switch interval: the two belong together."""
    held = sum(hold.length for hold in lock.holds)
    is_known = all(hold.thread != SEVERAL for hold in lock.holds)
    often = f", about every {duration(held // (lock.changes + 1))}" if lock.changes > 1 and is_known else ""
    times = f"at least {counted(lock.changes, 'time')}{often}"
    changed = f"changed hands {times}" if lock.changes else "never changed hands"
    return (
        f"The interpreter lock {changed}. "
        f"A thread that waits for the lock can request it after {lock.interval / 1e6:g} ms, the switch interval."
    )


def rows_of(schedule: Schedule) -> list[ThreadFigures]:
    """Return the numbers of each thread, in the order of the threads."""
    rows = []
    for index, thread in enumerate(schedule.threads):
        turns = _turns([spell for spell in schedule.spells if spell.thread == index])
        longest = duration(max(turns, default=0))
        numbers = duration(thread.started), duration(thread.ended), duration(thread.ran), f"{thread.share:.0%}"
        rows.append(ThreadFigures(thread.name, *numbers, f"{len(turns):,}", longest, duration(thread.waited)))
    return rows


def _turns(spells: list[Spell]) -> list[int]:
    """Return the lengths in ns of a thread's turns; spells that follow each other without a gap are one turn."""
    lengths: list[int] = []
    end = -1
    for spell in spells:
        if spell.start == end:
            lengths[-1] += spell.length
        else:
            lengths.append(spell.length)
        end = spell.start + spell.length
    return lengths
