"""Threads as lanes on one axis of time."""

from __future__ import annotations

import pytest

from sphinxext.codestages.model.errors import UnknownName
from sphinxext.codestages.model.part import Part
from sphinxext.codestages.model.shapes.schedule import CHANGING, SEVERAL, Hold, Lock, Schedule, Spell, Thread
from sphinxext.codestages.model.span import Span
from sphinxext.codestages.views.schedules.thread_totals import lock_words, total_words
from sphinxext.codestages.views.schedules.threads import HEIGHT, UNITS, threads_html, threads_text

MS = 1_000_000


def thread(name, started, ended, ran, **more):
    return Thread(name=name, started=started * MS, ended=ended * MS, ran=ran * MS, **more)


def spell(index, start, length, ran=None):
    return Spell(index, start * MS, length * MS, (length if ran is None else ran) * MS)


RUN = Schedule(
    length=100 * MS,
    threads=(
        thread("MainThread", 0, 100, 0),
        thread("<one>", 0, 50, 50, span=Span(1, 0, 1, 9)),
        thread("two", 50, 100, 25),
    ),
    spells=(spell(1, 0, 50), spell(2, 50, 50, 25)),
    processors=2,
    lock=Lock(interval=5 * MS, holds=(Hold(1, 0, 50 * MS), Hold(2, 50 * MS, 50 * MS)), changes=1),
)


def test_lanes_are_filled_where_and_as_much_as_threads_ran(drawing, soup):
    page = soup(threads_html(RUN, drawing()))
    paths = [element["d"] for element in page.select("path.codestages-ran")]
    assert paths == [
        "",
        f"M0 {HEIGHT}V0H{UNITS // 2}V{HEIGHT}",
        f"M{UNITS // 2} {HEIGHT}V{HEIGHT // 2}H{UNITS}V{HEIGHT}",
    ]
    lives = [(int(element["x"]), int(element["width"])) for element in page.select("rect.codestages-life")]
    assert lives == [(0, UNITS), (0, UNITS // 2), (UNITS // 2, UNITS // 2)]


def test_lane_is_linked_to_the_function_of_its_thread_and_says_what_it_did(drawing, soup):
    row = soup(threads_html(RUN, drawing())).select("tbody tr")[1]
    assert row["data-span"] == "1:0-1:9"
    assert row.select_one("th").text == "<one>"
    assert row["title"] == "<one>: existed from 0.0 µs to 50.0 ms, ran for 50.0 ms (100% of that time)"


def test_lock_has_a_row_for_each_thread_and_is_called_inferred(drawing, soup):
    page = soup(threads_html(RUN, drawing()))
    row = page.select_one("tr.codestages-lock")
    assert "(inferred)" in row.select_one("th").text
    half = UNITS // 2
    assert row.select_one("path.codestages-held")["d"] == f"M0 1H{half}V2H0zM{half} 2H{UNITS}V3H{half}z"
    assert "switch interval" in page.select_one("tr.codestages-axis").text
    assert page.select_one("tr.codestages-axis i > svg")["width"] == "5.00%"


def test_what_is_not_known_of_the_lock_is_drawn_over_all_rows(drawing, soup):
    holds = (Hold(CHANGING, 0, 50 * MS), Hold(SEVERAL, 50 * MS, 50 * MS))
    run = Schedule(
        length=RUN.length,
        threads=RUN.threads,
        spells=RUN.spells,
        processors=2,
        lock=Lock(interval=MS, holds=holds, changes=1),
    )
    page = soup(threads_html(run, drawing()))
    assert page.select_one("path.codestages-changing")["d"].startswith("M0 0H2000V3")
    assert page.select_one("path.codestages-several")["d"].startswith("M2000 0H4000V3")
    assert "at most one of them held the lock" in page.select_one(".codestages-numbers").text


def test_without_a_lock_there_is_no_lane_for_it(drawing, soup):
    run = Schedule(length=RUN.length, threads=RUN.threads, spells=RUN.spells, processors=2)
    page = soup(threads_html(run, drawing()))
    assert not page.select(".codestages-lock, .codestages-axis i")
    assert "interpreter lock" not in page.text


def test_axis_is_as_long_as_asked_for_but_never_cut(drawing, soup):
    page = soup(threads_html(RUN, drawing(axis=str(200 * MS))))
    assert page.select("rect.codestages-life")[0]["width"] == str(UNITS // 2)
    assert [element.text for element in page.select(".codestages-axis div > span")][-1] == "200\xa0ms"
    short = soup(threads_html(RUN, drawing(axis=str(10 * MS))))
    assert short.select("rect.codestages-life")[0]["width"] == str(UNITS)


def test_totals_are_told_in_words():
    assert total_words(RUN) == (
        "Two threads ran for 75.0 ms in total within 100.0 ms of wall-clock time: one after another."
    )
    both = Schedule(
        length=60 * MS,
        threads=(thread("one", 0, 50, 50, waited=20 * MS), thread("two", 0, 50, 50)),
        spells=(spell(0, 0, 50), spell(1, 0, 50)),
        processors=2,
        together=50 * MS,
    )
    assert total_words(both) == (
        "Two threads ran for 100.0 ms in total within 60.0 ms of wall-clock time: 2.0 at once on average. For 10.0 ms "
        "of this time, no thread ran. The threads waited for a free processor for 20.0 ms in total."
    )
    alone = Schedule(length=50 * MS, threads=(thread("one", 0, 50, 50),), spells=(spell(0, 0, 50),), processors=1)
    assert total_words(alone) == "One thread ran for 50.0 ms within 50.0 ms of wall-clock time."


def test_changes_of_the_lock_are_told_in_words():
    assert lock_words(RUN.lock) == (
        "The interpreter lock changed hands at least 1 time. A thread that waits for the lock can request it after 5 "
        "ms, the switch interval."
    )


def test_text_has_a_row_for_each_thread(drawing):
    lines = threads_text(RUN, drawing()).splitlines()
    assert lines[0].split() == ["thread", "from", "to", "ran", "share"]
    assert lines[2].endswith("100%  |" + "█" * 25 + " " * 25 + "|")
    assert lines[3].endswith(" 50%  |" + " " * 25 + "▒" * 25 + "|")
    assert lines[4] == "Each bar covers 100.0 ms."
    assert lines[5].startswith("Two threads ran")


def test_schedule_without_threads_says_so(drawing, soup):
    empty = Schedule(length=0, threads=(), spells=(), processors=1)
    assert soup(threads_html(empty, drawing())).select_one("p.codestages-empty")
    assert threads_text(empty, drawing()) == "Nothing was measured."


def test_threads_of_a_single_function_are_refused(drawing):
    with pytest.raises(UnknownName, match="for the whole program"):
        RUN.select(Part("f"))


@pytest.mark.parametrize("length", [1, 999, 123_456, 7 * MS, 10**10, 10**13])
def test_axis_has_a_few_round_times(drawing, soup, length):
    run = Schedule(length=length, threads=(Thread(name="x", started=0, ended=length, ran=0),), spells=(), processors=1)
    assert 2 <= len(soup(threads_html(run, drawing())).select(".codestages-axis div > span")) <= 7
