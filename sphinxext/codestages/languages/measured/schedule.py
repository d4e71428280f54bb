"""From what was seen of a run's threads to a schedule: when which of them ran, and what a reader has to know of it."""

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
"""The share of a slice from which on a thread is said to have run in it."""
MOST_THREADS = 64
"""So many are kept: those that ran longest."""


class KnownThread(NamedTuple):
    """What a language knows of a thread: its name in the program, and where its function stands."""

    name: str
    span: Span | None = None
    detail: str = ""


def schedule_of(
    slices: Sequence[Slice], sampling: Sampling, *, known: Mapping[int, KnownThread] | None = None, began: int = 0
) -> Schedule:
    """The schedule of a run. ``known`` are names by the system's numbers for threads.

    ``began`` is the moment, on the system's monotonic clock, at which the program's own code began, if that is known:
    times count from then on, and what was before is left out.
    """
    zero = zero_of(sampling, began)
    kept = [each for each in (_from(slice_, zero) for slice_ in slices) if each.end > each.start]
    lives = _lives(kept)
    waited: Counter[int] = Counter()
    for thread, seen, length in sampling.waits:
        waited[thread] += length if seen > zero else 0
    threads = tuple(_thread(life, (known or {}).get(life[0].thread), waited[life[0].thread]) for life in lives)
    numbers = {life[0].thread: index for index, life in enumerate(lives)}
    found = (each for each in kept if each.thread in numbers and each.ran > RUNNING * (each.end - each.start))
    spells = tuple(Spell(numbers[each.thread], each.start, each.end - each.start, each.ran) for each in found)
    return Schedule(
        length=sampling.lasted - zero,
        threads=threads,
        spells=spells,
        processors=sampling.processors,
        together=_together(spells, [(start - zero, end - zero) for start, end in sampling.crowds]),
    )


def within(start: int, end: int, crowds: Iterable[tuple[int, int]]) -> int:
    """How much of a piece of the axis lies within ``crowds``, starts and ends."""
    return sum(max(min(end, last) - max(start, first), 0) for first, last in crowds)


def _together(spells: Iterable[Spell], crowds: Sequence[tuple[int, int]]) -> int:
    return sum(
        within(interval.start, interval.end, crowds) for interval in intervals(spells) if len(interval.shares) > 1
    )


def zero_of(sampling: Sampling, began: int) -> int:
    """Where on the axis of the sampling the moment ``began`` is; 0 is none that is known."""
    return min(max(began - sampling.began, 0), sampling.lasted) if began else 0


def notes_of(outcome: Outcome, schedule: Schedule) -> tuple[str, ...]:
    """How it was measured, what that cost, and what is missing."""
    sampling = outcome.sampling
    if sampling is None:
        return ()
    notes = [
        f"One run, on {counted(sampling.processors, 'processor')}. The system's count of how long each thread has run "
        f"was read {sampling.count:,} times, {sampling.distance / 1e6:.1f} ms apart as a rule and "
        f"{sampling.longest / 1e6:.1f} ms at most: a time shown here can be wrong by as much. The reading took "
        f"{sampling.spent / max(sampling.lasted, 1):.0%} of one processor."
    ]
    unseen = sampling.cpu - sum(slice_.ran for slice_ in outcome.slices)
    if unseen > max(sampling.cpu * 0.02, sampling.distance):
        notes.append(f"{unseen / 1e6:.1f} ms were run by threads that were gone before they could be looked at.")
    if sampling.left_out:
        notes.append(
            f"{counted(sampling.left_out, 'thread')} more were not looked at, for there were too many at a time."
        )
    present = len({slice_.thread for slice_ in outcome.slices})
    if present > MOST_THREADS:
        notes.append(f"Of {present:,} threads those {len(schedule.threads)} are shown, and counted, that ran longest.")
    others = sum(usage.cpu for usage in outcome.usages[-1:]) - sampling.cpu
    if others > max(sampling.cpu * 0.1, 20_000_000):
        notes.append(f"Other processes that the program started ran for {others / 1e6:.0f} ms; they are not shown.")
    return tuple(notes)


def _from(each: Slice, zero: int) -> Slice:
    """A slice as it is from ``zero`` on: of one that began before, as much as lies behind it."""
    start = max(each.start - zero, 0)
    end = max(each.end - zero, start)
    ran = each.ran * (end - start) // max(each.end - each.start, 1)
    return msgspec.structs.replace(each, start=start, end=end, ran=ran)


def _lives(slices: Iterable[Slice]) -> list[list[Slice]]:
    """The slices by thread, in the order in which the threads came, the longest running ones if there are too many."""
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
