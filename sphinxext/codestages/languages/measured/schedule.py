"""Makes a schedule of what was observed of a run's threads: when each of them ran, and notes on how that was measured.

All times are in ns.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import msgspec

from ...model.command import Outcome, Sampling, Slice
from ...model.quantities import counted
from ...model.shapes.schedule import Schedule, Spell, Thread, intervals
from ...model.span import Span

RUNNING = 0.05
"""A thread counts as running in a slice if it ran for more than this share of the slice."""
MOST_THREADS = 64
"""If a run has more threads, only this many are kept: those that ran longest."""


class KnownThread(NamedTuple):
    """What a language knows of a thread: its name in the program, and the place of the function that it runs."""

    name: str
    span: Span | None = None
    detail: str = ""


def schedule_of(
    slices: Sequence[Slice], sampling: Sampling, *, known: Mapping[int, KnownThread] | None = None, began: int = 0
) -> Schedule:
    """Return the schedule of a run. ``known`` describes threads by the numbers that the system gave them.

    ``began`` is the moment, on the system's monotonic clock, at which the program's own code began; 0 if that is not
    known. Times in the schedule count from that moment, and what ran before is left out.
    """
    zero = zero_of(sampling, began)
    kept = [slice_ for slice_ in (_from(whole, zero) for whole in slices) if slice_.end > slice_.start]
    lives = _lives(kept)
    waited: Counter[int] = Counter()
    for thread, seen, length in sampling.waits:
        waited[thread] += length if seen > zero else 0
    threads = tuple(_thread(life, (known or {}).get(life[0].thread), waited[life[0].thread]) for life in lives)
    numbers = {life[0].thread: index for index, life in enumerate(lives)}
    shown = (slice_ for slice_ in kept if slice_.thread in numbers)
    found = (slice_ for slice_ in shown if slice_.ran > RUNNING * (slice_.end - slice_.start))
    spells = tuple(
        Spell(numbers[slice_.thread], slice_.start, slice_.end - slice_.start, slice_.ran) for slice_ in found
    )
    return Schedule(
        length=sampling.lasted - zero,
        threads=threads,
        spells=spells,
        processors=sampling.processors,
        together=_together(spells, [(start - zero, end - zero) for start, end in sampling.crowds]),
    )


def within(start: int, end: int, crowds: Iterable[tuple[int, int]]) -> int:
    """Return how much of the stretch from ``start`` to ``end`` lies within ``crowds``, pairs of a start and an end."""
    return sum(max(min(end, last) - max(start, first), 0) for first, last in crowds)


def _together(spells: Iterable[Spell], crowds: Sequence[tuple[int, int]]) -> int:
    """Return for how long several threads ran at once, as far as that is certain and the schedule shows them."""
    return sum(
        within(interval.start, interval.end, crowds) for interval in intervals(spells) if len(interval.shares) > 1
    )


def zero_of(sampling: Sampling, began: int) -> int:
    """Return the time of the moment ``began`` since the first look at the run; 0 if ``began`` is 0 (not known)."""
    return min(max(began - sampling.began, 0), sampling.lasted) if began else 0


def notes_of(outcome: Outcome, schedule: Schedule) -> tuple[str, ...]:
    """Return notes that say how the run was measured, what that cost, and what is missing."""
    sampling = outcome.sampling
    if sampling is None:
        return ()
    notes = [
        f"One run, on {counted(sampling.processors, 'processor')}. The system's counters of how long each thread has "
        f"run were read {sampling.count:,} times, usually {sampling.distance / 1e6:.1f} ms apart and at most "
        f"{sampling.longest / 1e6:.1f} ms apart. The times shown here can be wrong by as much. Reading the counters "
        f"took {sampling.spent / max(sampling.lasted, 1):.0%} of one processor."
    ]
    unseen = sampling.cpu - sum(slice_.ran for slice_ in outcome.slices)
    if unseen > max(sampling.cpu * 0.02, sampling.distance):
        notes.append(f"Threads that ended before they could be read ran for {unseen / 1e6:.1f} ms; they are not shown.")
    if sampling.left_out:
        notes.append(
            f"Too many threads existed at once: the counters of {counted(sampling.left_out, 'thread')} were not read."
        )
    present = len({slice_.thread for slice_ in outcome.slices})
    if present > MOST_THREADS:
        notes.append(
            f"Of {present:,} threads, only the {len(schedule.threads)} that ran longest are shown and counted."
        )
    others = sum(usage.cpu for usage in outcome.usages[-1:]) - sampling.cpu
    if others > max(sampling.cpu * 0.1, 20_000_000):
        notes.append(f"Other processes that the program started ran for {others / 1e6:.0f} ms; they are not shown.")
    return tuple(notes)


def _from(slice_: Slice, zero: int) -> Slice:
    """Return the part of a slice from ``zero`` on, with times that count from ``zero``.

    If the slice began earlier, the part gets its share of the time that the thread ran.
    """
    start = max(slice_.start - zero, 0)
    end = max(slice_.end - zero, start)
    ran = slice_.ran * (end - start) // max(slice_.end - slice_.start, 1)
    return msgspec.structs.replace(slice_, start=start, end=end, ran=ran)


def _lives(slices: Iterable[Slice]) -> list[list[Slice]]:
    """Return the slices of each thread, in the order in which the threads appeared.

    If there are too many threads, those that ran longest are kept.
    """
    lives: dict[int, list[Slice]] = {}
    for slice_ in slices:
        lives.setdefault(slice_.thread, []).append(slice_)
    longest = sorted(lives, key=lambda thread: -sum(life.ran for life in lives[thread]))[:MOST_THREADS]
    return [slices for thread, slices in lives.items() if thread in longest]


def _thread(slices: Sequence[Slice], known: KnownThread | None, waited: int) -> Thread:
    return Thread(
        name=known.name if known else slices[-1].name or f"thread {slices[0].thread}",
        started=slices[0].start,
        ended=slices[-1].end,
        ran=sum(slice_.ran for slice_ in slices),
        waited=waited,
        detail=known.detail if known else "",
        span=known.span if known else None,
    )
