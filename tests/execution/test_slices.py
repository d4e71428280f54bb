"""From counters that are charged late to when each thread ran."""

from __future__ import annotations

from itertools import pairwise

from sphinxext.codestages.execution.slices import MOST_SLICES, Charge, Life, Moment, crowds_of, slices_of
from sphinxext.codestages.model.command import Slice

MS = 1_000_000


def looks(*cpu: float) -> list[Moment]:
    """A look every millisecond, from 10 ms on, and what the process had run by then in ms."""
    return [Moment((10 + index) * MS, round(each * MS)) for index, each in enumerate(cpu)]


def life(thread: int, *charges: tuple[float, float], born: float = 10, gone: float = 0) -> Life:
    """``charges``: seen at, amount; the look before was a millisecond earlier."""
    made = (Charge(round((seen - 1) * MS), round(seen * MS), round(amount * MS)) for seen, amount in charges)
    return Life(thread, f"t{thread}", round(born * MS), round(gone * MS), tuple(made))


def said(slices: tuple[Slice, ...], thread: int = 1) -> list[tuple[float, float, float]]:
    return [(each.start / MS, each.end / MS, each.ran / MS) for each in slices if each.thread == thread]


def test_charge_is_what_was_run_up_to_the_look_that_sees_it() -> None:
    slices = slices_of([life(1, (15, 3))], looks(*range(9)))
    assert said(slices) == [(0, 2, 0), (2, 5, 3), (5, 8, 0)]


def test_charge_of_less_than_a_look_is_somewhere_in_it() -> None:
    slices = slices_of([life(1, (13, 0.5))], looks(*range(6)))
    assert said(slices) == [(0, 2, 0), (2, 3, 0.5), (3, 5, 0)]


def test_charges_that_follow_each_other_are_one_run() -> None:
    slices = slices_of([life(1, (14, 4), (18, 3.9), (22, 4.1))], looks(*range(13)))
    assert said(slices) == [(0, 12, 12)]


def test_moments_in_which_a_thread_only_looks_up_do_not_cut_its_rest() -> None:
    slices = slices_of([life(1, (13, 0.01), (17, 0.02))], looks(*range(10)))
    assert said(slices) == [(0, 9, 0.03)]


def test_nothing_is_run_before_a_thread_was_there_nor_twice() -> None:
    slices = slices_of([life(1, (13, 5), (14, 2), born=12)], looks(*range(6)))
    assert said(slices)[0][0] == 2
    for each in slices:
        assert 0 <= each.ran <= each.end - each.start


def test_nothing_that_was_run_is_lost_where_it_is_seen_late() -> None:
    slices = slices_of([life(1, (14, 2), (15, 2))], looks(*range(8)))
    assert said(slices) == [(0, 1, 0), (1, 5, 4), (5, 7, 0)]


def test_what_is_new_in_no_other_counter_was_run_by_the_thread_that_is_gone() -> None:
    gone = life(1, (12, 2), gone=15)
    other = life(2, (15, 0.5), (18, 3), born=14)
    slices = slices_of([gone, other], looks(0, 0, 2, 2, 2, 5.5, 5.5, 5.5, 8.5))
    assert said(slices) == [(0, 5, 5)]
    assert said(slices, 2) == [(4, 8, 3.5)]


def test_threads_that_are_gone_together_share_what_is_new() -> None:
    both = [life(1, (12, 2), gone=15), life(2, gone=15, born=13)]
    slices = slices_of(both, looks(0, 0, 2, 2, 2, 6.5, 6.5))
    assert said(slices)[-1] == (0, 5, 5)
    assert said(slices, 2)[-1] == (3.5, 5, 1.5)


def test_thread_that_slept_before_it_was_gone_has_run_no_more() -> None:
    slices = slices_of([life(1, (12, 2), gone=15)], looks(0, 1, 2, 2, 2, 2, 2))
    assert said(slices) == [(0, 2, 2), (2, 5, 0)]


def busy(thread: int, *, since: int, until: int, tick: int = 4) -> Life:
    """A thread that runs all the time, and is charged at every tick of the clock."""
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
    assert sum(each.ran for each in slices) == MOST_SLICES * MS
    assert all(before.end == after.start for before, after in pairwise(slices))


def test_one_look_is_none() -> None:
    assert slices_of([life(1)], looks(0)) == ()
