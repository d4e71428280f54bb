"""A schedule in words and numbers: how long threads ran altogether, one after another or at a time."""

from __future__ import annotations

from typing import NamedTuple

from ...model.quantities import counted, duration
from ...model.shapes.schedule import SEVERAL, Lock, Schedule, Spell, intervals

HARDLY = 0.05
"""Who has run less than this share of what all ran altogether is not counted among those that ran."""
AFTER_ANOTHER = 0.05
"""The share of the time run up to which threads that ran at a time are put down to the changes between them."""
_MORE_THAN_ONE = 1.1
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


class ThreadFigures(NamedTuple):
    """A thread in numbers; ``turns`` is how often it ran, ``longest`` how long at most without a break."""

    name: str
    started: str
    ended: str
    ran: str
    share: str
    turns: str
    longest: str
    waited: str


def total_words(schedule: Schedule) -> str:
    """``Four threads ran for 812 ms altogether in 815 ms of the clock: one after another.``"""
    total = sum(thread.ran for thread in schedule.threads)
    running = sum(thread.ran > total * HARDLY for thread in schedule.threads)
    number = _NUMBERS[running] if running < len(_NUMBERS) else f"{running:,}"
    subject = f"{number.capitalize()} thread{'' if running == 1 else 's'} ran for {duration(total)}"
    if running > 1:
        subject += " altogether"
    said = [f"{subject} in {duration(schedule.length)} of the clock{_manner(schedule, total, running)}."]
    none = schedule.length - _busy(schedule)
    if none > schedule.length * AFTER_ANOTHER:
        said.append(f"For {duration(none)} of it none ran.")
    waited = sum(thread.waited for thread in schedule.threads if thread.ran > total * HARDLY)
    if waited > total * AFTER_ANOTHER:
        said.append(f"They were ready to run while no processor was free for {duration(waited)} altogether.")
    return " ".join(said)


def _manner(schedule: Schedule, total: int, running: int) -> str:
    at_a_time = total / max(_busy(schedule), 1)
    if running <= 1:
        return ""
    if at_a_time < _MORE_THAN_ONE and schedule.together <= total * AFTER_ANOTHER:
        return ": one after another"
    return f": {at_a_time:.1f} at a time on average"


def _busy(schedule: Schedule) -> int:
    """For how long at least one thread ran."""
    return sum(interval.end - interval.start for interval in intervals(schedule.spells))


def lock_words(lock: Lock) -> str:
    """How often the lock changed hands, beside how soon those who wait may ask for it."""
    held = sum(hold.length for hold in lock.holds)
    is_known = all(hold.thread != SEVERAL for hold in lock.holds)
    often = f", every {duration(held // (lock.changes + 1))} as a rule" if lock.changes > 1 and is_known else ""
    times = "at no time" if not lock.changes else f"{counted(lock.changes, 'time')} at least{often}"
    return (
        f"The interpreter lock changed hands {times}. "
        f"Who waits for it may ask for it after {lock.interval / 1e6:g} ms, the switch interval."
    )


def rows_of(schedule: Schedule) -> list[ThreadFigures]:
    """Each thread in numbers."""
    rows = []
    for index, thread in enumerate(schedule.threads):
        turns = _turns([spell for spell in schedule.spells if spell.thread == index])
        longest = duration(max(turns, default=0))
        numbers = duration(thread.started), duration(thread.ended), duration(thread.ran), f"{thread.share:.0%}"
        rows.append(ThreadFigures(thread.name, *numbers, f"{len(turns):,}", longest, duration(thread.waited)))
    return rows


def _turns(spells: list[Spell]) -> list[int]:
    """The lengths of what one thread ran without a break: its spells that touch are one turn."""
    lengths: list[int] = []
    end = -1
    for spell in spells:
        if spell.start == end:
            lengths[-1] += spell.length
        else:
            lengths.append(spell.length)
        end = spell.start + spell.length
    return lengths
