"""When each thread ran, worked out from counters to which the kernel adds a thread's time late."""

from __future__ import annotations

from itertools import pairwise

from sphinxext.codestages.execution.slices import MOST_SLICES, Charge, Life, Moment, crowds_of, slices_of
from sphinxext.codestages.model.command import Slice

MS = 1_000_000


def looks(*cpu: float) -> list[Moment]:
    """Return a look every millisecond, from 10 ms on; ``cpu`` is the time that the process had run by then, in ms."""
    return [Moment((10 + index) * MS, round(value * MS)) for index, value in enumerate(cpu)]


def life(thread: int, *charges: tuple[float, float], born: float = 10, gone: float = 0) -> Life:
    """Return the life of a thread. ``charges`` are (time of the look that saw it, amount), both in ms.

    The look before it was a millisecond earlier.
    """
    made = (Charge(round((seen - 1) * MS), round(seen * MS), round(amount * MS)) for seen, amount in charges)
    return Life(thread, f"t{thread}", round(born * MS), round(gone * MS), tuple(made))


def said(slices: tuple[Slice, ...], thread: int = 1) -> list[tuple[float, float, float]]:
    return [(piece.start / MS, piece.end / MS, piece.ran / MS) for piece in slices if piece.thread == thread]


def test_charge_is_the_time_just_before_the_look_that_sees_it() -> None:
    slices = slices_of([life(1, (15, 3))], looks(*range(9)))
    assert said(slices) == [(0, 2, 0), (2, 5, 3), (5, 8, 0)]


def test_charge_smaller_than_the_distance_of_looks_is_spread_over_it() -> None:
    slices = slices_of([life(1, (13, 0.5))], looks(*range(6)))
    assert said(slices) == [(0, 2, 0), (2, 3, 0.5), (3, 5, 0)]


def test_charges_that_follow_each_other_are_one_run() -> None:
    slices = slices_of([life(1, (14, 4), (18, 3.9), (22, 4.1))], looks(*range(13)))
    assert said(slices) == [(0, 12, 12)]


def test_tiny_charges_do_not_cut_a_rest() -> None:
    slices = slices_of([life(1, (13, 0.01), (17, 0.02))], looks(*range(10)))
    assert said(slices) == [(0, 9, 0.03)]


def test_thread_runs_neither_before_its_start_nor_twice_at_once() -> None:
    slices = slices_of([life(1, (13, 5), (14, 2), born=12)], looks(*range(6)))
    assert said(slices)[0][0] == 2
    for piece in slices:
        assert 0 <= piece.ran <= piece.end - piece.start


def test_late_charges_are_not_lost() -> None:
    slices = slices_of([life(1, (14, 2), (15, 2))], looks(*range(8)))
    assert said(slices) == [(0, 1, 0), (1, 5, 4), (5, 7, 0)]


def test_time_in_no_other_counter_belongs_to_the_thread_that_ended() -> None:
    gone = life(1, (12, 2), gone=15)
    other = life(2, (15, 0.5), (18, 3), born=14)
    slices = slices_of([gone, other], looks(0, 0, 2, 2, 2, 5.5, 5.5, 5.5, 8.5))
    assert said(slices) == [(0, 5, 5)]
    assert said(slices, 2) == [(4, 8, 3.5)]


def test_threads_that_ended_together_share_the_time_in_no_counter() -> None:
    both = [life(1, (12, 2), gone=15), life(2, gone=15, born=13)]
    slices = slices_of(both, looks(0, 0, 2, 2, 2, 6.5, 6.5))
    assert said(slices)[-1] == (0, 5, 5)
    assert said(slices, 2)[-1] == (3.5, 5, 1.5)


def test_thread_that_slept_before_its_end_gets_no_more_time() -> None:
    slices = slices_of([life(1, (12, 2), gone=15)], looks(0, 1, 2, 2, 2, 2, 2))
    assert said(slices) == [(0, 2, 2), (2, 5, 0)]


def busy(thread: int, *, since: int, until: int, tick: int = 4) -> Life:
    """Return the life of a thread that runs all the time, and whose time is added at every tick of the clock."""
    return life(thread, *((seen, tick) for seen in range(since + tick, until + 1, tick)))


def test_threads_that_take_turns_are_no_crowd_however_late_they_are_charged() -> None:
    turns = [[(seen, 5) for seen in range(15 + 5 * first, 111, 20)] for first in range(4)]
    lives = [life(number, *charges) for number, charges in enumerate(turns)]
    assert crowds_of(lives, looks(*range(101))) == ()


def test_threads_that_run_at_once_are_a_crowd() -> None:
    lives = [busy(1, since=10, until=110), busy(2, since=52, until=90)]
    ((start, end),) = crowds_of(lives, looks(*range(101)))
    assert 24 * MS <= start <= 50 * MS
    assert 70 * MS <= end <= 96 * MS


def test_crowd_is_seen_where_looking_itself_makes_the_kernel_charge() -> None:
    lives = [life(1, *((seen, 1) for seen in range(11, 111))), busy(2, since=10, until=110)]
    ((start, end),) = crowds_of(lives, looks(*range(101)))
    assert end - start > 80 * MS


def test_slices_are_bounded_and_their_sum_is_kept() -> None:
    flicker = [(11 + 2 * index, 1) for index in range(MOST_SLICES)]
    slices = slices_of([life(1, *flicker)], looks(*(index / 2 for index in range(2 * MOST_SLICES + 2))))
    assert len(slices) <= MOST_SLICES
    assert sum(piece.ran for piece in slices) == MOST_SLICES * MS
    assert all(before.end == after.start for before, after in pairwise(slices))


def test_single_look_gives_no_slices() -> None:
    assert slices_of([life(1)], looks(0)) == ()
