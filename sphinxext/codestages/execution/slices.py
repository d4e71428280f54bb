"""Work out from the counters of threads when each thread ran. All times are in ns.

A *look* reads the counters of all threads at one moment. A counter (``schedstat``) says how long its thread has run. It
does not move while the thread runs: the kernel adds the time (it *charges* the thread) when the thread stops, or at a
tick of its clock (every 4 ms with ``HZ=250``). So the time that is new at a look was run in one piece *before* the
look: if 3 ms are new, the thread ran in the 3 ms before it, even if other looks in this time saw nothing new.

When a thread ends, its counter is gone, and so is the time that was added to it last. The count of the whole process
still has this time: what is new there, but in no other counter, was run by the thread that ended.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ..model.command import Slice

MOST_SLICES = 4000
"""The most slices of a run. If there are more, neighbours are merged, and their times are added."""

IDLE_DIVISOR = 20
"""A thread is idle in a piece if it ran for at most 1/20 of it: it only woke up for a moment."""

WINDOW_LOOKS, WINDOW_CHARGES = 12, 4
"""The length of the stretches in which ``crowds_of`` compares times: 12 looks or 4 usual charges, the longer of them.

Time is charged late, at most by the length of the charge. In a longer stretch, this matters less.
"""

LOOKBACK = 16
"""How many earlier pieces are searched for room for time that was charged late."""


class Moment(NamedTuple):
    """A look: its time, and the processor time of the process until then, including threads that have ended."""

    time: int
    cpu: int


class Charge(NamedTuple):
    """A counter grew by ``amount`` between two looks, at ``before`` and ``seen``."""

    before: int
    seen: int
    amount: int


class Life(NamedTuple):
    """A thread, and all its charges, in order.

    ``born`` is the last look before the thread was first seen (or the first look of all, if that saw it), and ``gone``
    is the first look that did not see it any more (0: it was there until the end).
    """

    thread: int
    name: str
    born: int
    gone: int
    charges: tuple[Charge, ...]


class _Piece(NamedTuple):
    """A piece of a thread's life: of the time from ``start`` to ``end``, the thread ran for ``ran``."""

    start: int
    end: int
    ran: int


def slices_of(lives: Sequence[Life], moments: Sequence[Moment]) -> tuple[Slice, ...]:
    """Return the whole life of each thread as slices that follow each other without gaps, sorted by start.

    ``start`` and ``end`` count from the first look. The result is empty if there are fewer than two looks.
    """
    if len(moments) < 2:
        return ()
    ends = [life.gone or moments[-1].time for life in lives]
    distance = _average_distance(moments)
    run = [_placed(life, distance) for life in lives]
    booked: Counter[int] = Counter()
    for life in lives:
        for charge in life.charges:
            booked[charge.seen] += charge.amount
    for life, own in zip(lives, run, strict=True):
        if life.gone:
            last = _last_piece(life, own, booked[life.gone], moments)
            own.extend(last)
            # threads that ended between the same two looks must not get the same time twice
            booked[life.gone] += sum(piece.ran for piece in last)
    pieces = [_joined(_filled(own, life.born, end), distance) for own, life, end in zip(run, lives, ends, strict=True)]
    pieces = _bounded(pieces, distance)
    zero = moments[0].time
    found = (
        Slice(thread=life.thread, name=life.name, start=start - zero, end=end - zero, ran=ran)
        for life, those in zip(lives, pieces, strict=True)
        for start, end, ran in those
    )
    return tuple(sorted(found, key=lambda slice_: (slice_.start, slice_.thread)))


def crowds_of(lives: Sequence[Life], moments: Sequence[Moment]) -> tuple[tuple[int, int], ...]:
    """Return the stretches in which it is certain that several threads ran at once, as ``(start, end)``.

    In these stretches, the threads together ran for longer than the stretch lasted. Time that was charged in a stretch
    but may have been run before it does not count. Starts and ends count from the first look.
    """
    charges = sorted((charge.seen, charge.before, charge.amount) for life in lives for charge in life.charges)
    usual = _ninth_decile(charge[2] for charge in charges)
    width = max(WINDOW_LOOKS * _average_distance(moments), WINDOW_CHARGES * usual)
    crowds: list[tuple[int, int]] = []
    for start in range(moments[0].time, moments[-1].time, max(width // 2, 1)):  # each overlaps half of the one before
        seen = charges[bisect_right(charges, (start + 1,)) : bisect_right(charges, (start + width + 1,))]
        if sum(amount - _before(start, before, amount) for _, before, amount in seen) > width:
            first = start - moments[0].time
            joined = crowds.pop()[0] if crowds and crowds[-1][1] >= first else first
            crowds.append((joined, first + width))
    return tuple(crowds)


def _before(start: int, before: int, amount: int) -> int:
    """Return how much of a charge may have been run before ``start``.

    The thread still ran after the look ``before``, which did not see the charge. So it ran from ``before - amount`` on
    at the earliest.
    """
    return min(max(start - (before - amount), 0), amount)


def _ninth_decile(amounts: Iterable[int]) -> int:
    """Return the amount that nine of ten charges do not exceed; 0 if there are none."""
    ordered = sorted(amounts)
    return ordered[len(ordered) * 9 // 10] if ordered else 0


def _average_distance(moments: Sequence[Moment]) -> int:
    """Return the average time between two looks."""
    return (moments[-1].time - moments[0].time) // (len(moments) - 1)


def _placed(life: Life, tolerance: int) -> list[_Piece]:
    """Return a piece for each charge of a thread: the time in which the charge was run.

    A piece ends at the look that saw the charge. It begins at the look before or, if the charge is longer than that, as
    much earlier as needed, but not before the end of the piece before. A gap shorter than ``tolerance``, the distance
    of two looks, may be no gap at all, so the piece begins where the gap does.
    """
    pieces: list[_Piece] = []
    done = life.born
    for before, seen, amount in life.charges:
        start = max(min(before, seen - amount), done)
        start = done if start - done < tolerance else start
        ran = min(amount, seen - start)
        if amount > ran:  # the piece is too short for the charge: the rest was run before, and charged late
            _add_before(pieces, amount - ran, life.born)
        if seen > start:
            pieces.append(_Piece(start, seen, ran))
        done = max(done, seen)
    return pieces


def _add_before(pieces: list[_Piece], more: int, born: int) -> None:
    """Add the time ``more`` to the latest pieces that have room for it.

    A piece without enough room of its own begins earlier, but not before the end of the piece before it.
    """
    for index in range(len(pieces) - 1, max(len(pieces) - LOOKBACK, 0) - 1, -1):
        start, end, ran = pieces[index]
        earliest = pieces[index - 1].end if index else born
        start = max(min(start, end - ran - more), earliest)
        pieces[index] = _Piece(start, end, min(ran + more, end - start))
        more -= pieces[index].ran - ran
        if more <= 0:
            break


def _last_piece(life: Life, run: Sequence[_Piece], booked: int, moments: Sequence[Moment]) -> list[_Piece]:
    """Return the piece that an ended thread ran after its last charge, or nothing.

    It is the time that is new in the process's count at the look ``life.gone``, without what is ``booked`` for other
    threads.
    """
    look = bisect_left(moments, life.gone, key=lambda moment: moment.time)
    since = run[-1].end if run else life.born
    left = min(moments[look].cpu - moments[look - 1].cpu - booked, life.gone - since)
    return [_Piece(life.gone - left, life.gone, left)] if left > 0 else []


def _filled(pieces: Iterable[_Piece], born: int, end: int) -> Iterator[_Piece]:
    """Yield the pieces, and between them pieces in which the thread did not run."""
    done = born
    for piece in pieces:
        if piece.start > done:
            yield _Piece(done, piece.start, 0)
        yield piece
        done = piece.end
    if end > done:
        yield _Piece(done, end, 0)


def _joined(pieces: Iterable[_Piece], tolerance: int) -> list[_Piece]:
    """Return the pieces with neighbours merged that are alike: both idle, or both running nearly all the time."""
    joined: list[_Piece] = []
    for piece in pieces:
        if joined and _are_alike(joined[-1], piece, tolerance):
            joined[-1] = _merged(joined[-1], piece)
        else:
            joined.append(piece)
    return joined


def _are_alike(first: _Piece, second: _Piece, tolerance: int) -> bool:
    """True if both pieces are idle, or if the thread ran in both for all the time except ``tolerance``."""
    parts = (first, second, _merged(first, second))
    if all(_is_idle(part) for part in parts):
        return True
    return not any(_is_idle(part) or part.end - part.start - part.ran > tolerance for part in parts)


def _is_idle(piece: _Piece) -> bool:
    """True if the thread hardly ran.

    A thread that waits for a lock with a time limit wakes up every few milliseconds, and sleeps again at once.
    """
    return piece.ran * IDLE_DIVISOR <= piece.end - piece.start


def _bounded(threads: list[list[_Piece]], width: int) -> list[list[_Piece]]:
    """Return at most ``MOST_SLICES`` pieces in all (or one for each thread, if there are more threads).

    If there are more, neighbours are merged that together are not longer than twice ``width``, then four times, and so
    on, until there are few enough.
    """
    while sum(map(len, threads)) > max(MOST_SLICES, len(threads)):
        width *= 2
        threads = [_coarser(thread, width) for thread in threads]
    return threads


def _coarser(pieces: Iterable[_Piece], width: int) -> list[_Piece]:
    """Return the pieces with neighbours merged that together are not longer than ``width``."""
    coarser: list[_Piece] = []
    for piece in pieces:
        if coarser and piece.end - coarser[-1].start <= width:
            coarser[-1] = _merged(coarser[-1], piece)
        else:
            coarser.append(piece)
    return coarser


def _merged(first: _Piece, second: _Piece) -> _Piece:
    return _Piece(first.start, second.end, first.ran + second.ran)
