"""From counters to when each thread ran.

A counter of ``schedstat`` stands still while its thread runs: the kernel adds what has passed when the thread stops, or
at a tick of its clock (every 4 ms with ``HZ=250``). So what is new at a look was run in one go *before* it: 3 ms that
show up at a look were run in the 3 ms up to then, though other looks in between have seen nothing.

A thread that ends takes its counter along, with what was added last. The count of the whole process keeps that: what
is new there, and new in no other counter, was run by the thread that is gone.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ..model.command import Slice

MOST_SLICES = 4000
"""Where there would be more, what lies close together is told as one: so long, and so much of it run."""

IDLE = 20
"""Who has run less than one part in so many of a stretch, has not run but looked up."""

WINDOW_LOOKS, WINDOW_CHARGES = 12, 4
"""How long a stretch has to be, in looks and in what threads are charged with, so that being late counts little."""

LATEST = 16
"""In so many of the pieces before, room is sought for what was seen late."""


class Moment(NamedTuple):
    """A look: when, and what the process had been charged with until then for all its threads, also those gone."""

    time: int
    cpu: int


class Charge(NamedTuple):
    """A counter that has grown by ``amount`` between two looks."""

    before: int
    seen: int
    amount: int


class Life(NamedTuple):
    """A thread, from the look before the first at which it was there to the first at which it was ``gone`` (or 0)."""

    thread: int
    name: str
    born: int
    gone: int
    charges: tuple[Charge, ...]


class _Piece(NamedTuple):
    start: int
    end: int
    ran: int


def slices_of(lives: Sequence[Life], moments: Sequence[Moment]) -> tuple[Slice, ...]:
    """What each thread did from its first moment to its last, in pieces that follow one another.

    Times count from the first look.
    """
    if len(moments) < 2:
        return ()
    ends = [each.gone or moments[-1].time for each in lives]
    typical = _typical(moments)
    run = [_placed(each, typical) for each in lives]
    booked: Counter[int] = Counter()
    for charge in (each for life in lives for each in life.charges):
        booked[charge.seen] += charge.amount
    for life, own in zip(lives, run, strict=True):
        if life.gone:
            last = _last_words(life, own, booked[life.gone], moments)
            own.extend(last)
            booked[life.gone] += sum(each.ran for each in last)
    pieces = [_joined(_filled(each, life.born, end), typical) for each, life, end in zip(run, lives, ends, strict=True)]
    pieces = _bounded(pieces, typical)
    zero = moments[0].time
    found = (
        Slice(thread=life.thread, name=life.name, start=start - zero, end=end - zero, ran=ran)
        for life, those in zip(lives, pieces, strict=True)
        for start, end, ran in those
    )
    return tuple(sorted(found, key=lambda each: (each.start, each.thread)))


def crowds_of(lives: Sequence[Life], moments: Sequence[Moment]) -> tuple[tuple[int, int], ...]:
    """Stretches in which several threads ran at a time for certain: starts and ends, counted from the first look.

    More was run in them than there was time. What may have been run before the stretch began, and was seen only in it,
    does not count.
    """
    charges = sorted((charge.seen, charge.before, charge.amount) for life in lives for charge in life.charges)
    width = max(WINDOW_LOOKS * _typical(moments), WINDOW_CHARGES * _common(charge[2] for charge in charges))
    crowds: list[tuple[int, int]] = []
    for start in range(moments[0].time, moments[-1].time, max(width // 2, 1)):
        seen = charges[bisect_right(charges, (start + 1,)) : bisect_right(charges, (start + width + 1,))]
        if sum(amount - _before(start, before, amount) for _, before, amount in seen) > width:
            first = start - moments[0].time
            joined = crowds.pop()[0] if crowds and crowds[-1][1] >= first else first
            crowds.append((joined, first + width))
    return tuple(crowds)


def _before(start: int, before: int, amount: int) -> int:
    """How much of a charge may have been run before ``start``: its thread ran on until after the look ``before``."""
    return min(max(start - (before - amount), 0), amount)


def _common(amounts: Iterable[int]) -> int:
    """As much as a thread is charged with at a time, but for a few exceptions."""
    ordered = sorted(amounts)
    return ordered[len(ordered) * 9 // 10] if ordered else 0


def _typical(moments: Sequence[Moment]) -> int:
    """How far two looks are apart on average."""
    return (moments[-1].time - moments[0].time) // (len(moments) - 1)


def _placed(life: Life, tolerance: int) -> list[_Piece]:
    """Where on the axis each charge was run: before the look at which it was seen, and after the one before it.

    A rest of less than a look in between may be none.
    """
    pieces: list[_Piece] = []
    done = life.born
    for before, seen, amount in life.charges:
        start = max(min(before, seen - amount), done)
        start = done if start - done < tolerance else start
        ran = min(amount, seen - start)
        if amount > ran:  # of what was run before, something was seen only now
            _add_before(pieces, amount - ran, life.born)
        if seen > start:
            pieces.append(_Piece(start, seen, ran))
        done = max(done, seen)
    return pieces


def _add_before(pieces: list[_Piece], more: int, born: int) -> None:
    """Let the latest pieces that have room for it have run ``more``: within them, else in the rest before them."""
    for index in range(len(pieces) - 1, max(len(pieces) - LATEST, 0) - 1, -1):
        start, end, ran = pieces[index]
        earliest = pieces[index - 1].end if index else born
        start = max(min(start, end - ran - more), earliest)
        pieces[index] = _Piece(start, end, min(ran + more, end - start))
        more -= pieces[index].ran - ran
        if more <= 0:
            break


def _last_words(life: Life, run: Sequence[_Piece], booked: int, moments: Sequence[Moment]) -> list[_Piece]:
    """What a thread has run after it was last charged: what is new in the process's count and not ``booked`` yet."""
    look = bisect_left(moments, life.gone, key=lambda each: each.time)
    since = run[-1].end if run else life.born
    left = min(moments[look].cpu - moments[look - 1].cpu - booked, life.gone - since)
    return [_Piece(life.gone - left, life.gone, left)] if left > 0 else []


def _filled(pieces: Iterable[_Piece], born: int, end: int) -> Iterator[_Piece]:
    """The pieces, and between them those in which the thread did not run."""
    done = born
    for piece in pieces:
        if piece.start > done:
            yield _Piece(done, piece.start, 0)
        yield piece
        done = piece.end
    if end > done:
        yield _Piece(done, end, 0)


def _joined(pieces: Iterable[_Piece], tolerance: int) -> list[_Piece]:
    """Neighbours of a kind as one: hardly anything run, or all the time run but for less than a look."""
    joined: list[_Piece] = []
    for piece in pieces:
        if joined and _are_alike(joined[-1], piece, tolerance):
            joined[-1] = _together(joined[-1], piece)
        else:
            joined.append(piece)
    return joined


def _are_alike(first: _Piece, second: _Piece, tolerance: int) -> bool:
    parts = (first, second, _together(first, second))
    if all(_is_idle(part) for part in parts):
        return True
    return not any(_is_idle(part) or part.end - part.start - part.ran > tolerance for part in parts)


def _is_idle(piece: _Piece) -> bool:
    """A thread that waits for a lock with a time limit is up every few milliseconds, and down again at once."""
    return piece.ran * IDLE <= piece.end - piece.start


def _bounded(threads: list[list[_Piece]], width: int) -> list[list[_Piece]]:
    """At most so many pieces in all: where there are more, those within a stretch of the axis become one."""
    while sum(map(len, threads)) > max(MOST_SLICES, len(threads)):
        width *= 2
        threads = [_coarser(thread, width) for thread in threads]
    return threads


def _coarser(pieces: Iterable[_Piece], width: int) -> list[_Piece]:
    coarser: list[_Piece] = []
    for piece in pieces:
        if coarser and piece.end - coarser[-1].start <= width:
            coarser[-1] = _together(coarser[-1], piece)
        else:
            coarser.append(piece)
    return coarser


def _together(first: _Piece, second: _Piece) -> _Piece:
    return _Piece(first.start, second.end, first.ran + second.ran)
