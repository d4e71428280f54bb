"""Times as bars on one axis."""

from __future__ import annotations

import pytest

from sphinxext.codestages.model.errors import UnknownName
from sphinxext.codestages.model.part import Part
from sphinxext.codestages.model.program import Item
from sphinxext.codestages.model.shapes.extents import Extent, Extents
from sphinxext.codestages.model.span import Span
from sphinxext.codestages.views.extents.waterfall import duration, waterfall_html, waterfall_text


def extent(label, depth, start, length, kind="part", detail=""):
    return Extent(label=label, depth=depth, start=start, length=length, kind=kind, detail=detail)


RUN = Extents(
    unit="ns",
    is_shared=True,
    extents=(
        extent("main thread", 0, 0, 100_000_000, kind="whole"),
        extent("link", 1, 60_000_000, 40_000_000, detail="fib"),
        extent("run_linker", 2, 60_000_000, 39_000_000),
        extent("thread 2", 0, 20_000_000, 30_000_000, kind="whole"),
        extent("emit_asm", 1, 20_000_000, 10_000, kind="aside"),
    ),
)


def test_bars_lie_where_it_happened(drawing, soup):
    page = soup(waterfall_html(RUN, drawing()))
    drawn = [(float(element["x"]), float(element["width"])) for element in page.select("rect")]
    assert drawn == [(0, 1000), (600, 400), (600, 390), (200, 300), (200, 3)]
    assert [element.text for element in page.select("td.codestages-number")] == [
        "100.0\xa0ms",
        "40.0\xa0ms",
        "39.0\xa0ms",
        "30.0\xa0ms",
        "10\xa0µs",
    ]


def test_rows_say_name_depth_time_and_share(drawing, soup):
    page = soup(waterfall_html(RUN, drawing()))
    row = page.select("tbody tr")[2]
    assert row.select_one("b").text == "run_linker"
    assert row.select_one("i").text == "    "
    assert row["title"] == "run_linker, from 60.0 ms to 99.0 ms, 39.0% of the whole"


def test_what_only_the_measurement_brought_is_told_in_words(drawing, soup):
    page = soup(waterfall_html(RUN, drawing()))
    assert [element.select_one("b").text for element in page.select("tr[data-kind=aside]")] == [
        "emit_asm (not in an ordinary build)"
    ]


def test_text_has_the_same_in_columns(drawing):
    lines = waterfall_text(RUN, drawing()).splitlines()
    assert lines[1] == "  link            40.0 ms   40.0%  |" + " " * 24 + "█" * 16 + "|"
    assert lines[4] == "  emit_asm          10 µs    0.0%  |" + " " * 8 + "░" + " " * 31 + "|"
    assert lines[5] == "░ not in an ordinary build"
    assert len({len(line) for line in lines[:5]}) == 1


def test_profile_without_times_says_so(drawing, soup):
    empty = Extents(unit="ns", extents=(), is_shared=True)
    assert soup(waterfall_html(empty, drawing())).select_one("p.codestages-empty")
    assert waterfall_text(empty, drawing()) == "Nothing was measured."


def test_times_of_a_single_function_are_refused(drawing):
    with pytest.raises(UnknownName, match="about the whole program"):
        RUN.select(Part("f", (Item("f", Span(1, 0, 1, 1)),)))


@pytest.mark.parametrize(
    ("nanoseconds", "said"),
    [(0, "0.0 µs"), (870_000, "0.87 ms"), (95_670_000, "95.7 ms"), (1_240_000_000, "1.24 s")],
)
def test_durations_have_a_sensible_number_of_digits(nanoseconds, said):
    assert duration(nanoseconds) == said
