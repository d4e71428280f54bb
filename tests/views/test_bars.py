"""Measurements as bars, of one benchmark and of several side by side."""

from __future__ import annotations

import msgspec
import pytest

from sphinxext.codestages.model.artifact import Artifact, Diagnostic, Provenance
from sphinxext.codestages.model.errors import UnknownName
from sphinxext.codestages.model.part import Part
from sphinxext.codestages.model.quantities import quantity, ratio
from sphinxext.codestages.model.shapes.measurements import Measurements, Series
from sphinxext.codestages.views.figure import Side
from sphinxext.codestages.views.measurements.bars import Bar, Chart, bars_html, bars_text
from sphinxext.codestages.views.measurements.benchmark_figure import (
    Benchmark,
    Contender,
    benchmark_html,
    benchmark_text,
)

TIME = Measurements(
    measure="time",
    unit="ns",
    series=(Series(label="on the clock", values=(12_000_000, 10_000_000, 40_000_000)),),
    machine="Some processor, 2 cores",
)


def with_values(*values, unit="ns"):
    series = (Series(label="on the clock", values=values),)
    return msgspec.structs.replace(TIME, series=series, unit=unit)


def side(shape, *diagnostics, notes=("How.",), version="1"):
    provenance = Provenance(tool="rustc", version=version, command="rustc it")
    return Side(artifact=Artifact(shape=shape, diagnostics=diagnostics, notes=notes, provenance=provenance))


def contender(label, shape, **more):
    return Contender(label=label, ids=(f"id-{label}",), sides={"time": side(shape)}, **more)


def pair(**more):
    both = (contender("fast", with_values(10, 10, 12)), contender("slow", with_values(600, 630, 1300)))
    return Benchmark(id="b", measures=("time",), contenders=both, **more)


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (0, "ns", "0 ns"),
        (999, "ns", "999 ns"),
        (999.6, "ns", "1.00 µs"),
        (12_345, "ns", "12.3 µs"),
        (999_999, "ns", "1.00 ms"),
        (1_500_000_000, "ns", "1.50 s"),
        (1_234_500_000_000, "ns", "1,230 s"),
        (640, "bytes", "640 bytes"),
        (208_300_000, "bytes", "208 MB"),
    ],
)
def test_quantities_have_three_digits(value, unit, words):
    assert quantity(value, unit) == words


def test_ratios_have_two_digits():
    assert [ratio(value) for value in (63.4, 4.24, 0.384, 1234, 1.04, 9.96)] == [
        "63",
        "4.2",
        "0.38",
        "1,200",
        "1.0",
        "10",
    ]


def test_bar_is_the_median_and_whiskers_the_spread(drawing, soup):
    page = soup(bars_html(TIME, drawing()))
    ends = [float(element["x1"].rstrip("%")) for element in page.select("tbody line")]
    assert float(page.select_one("rect")["width"].rstrip("%")) == pytest.approx(78 * 12 / 40)
    assert ends == pytest.approx([78 / 4, 78 / 4, 78], abs=0.01)
    assert len(page.select("circle")) == 3
    assert page.select_one("tbody text").text == "12.0\xa0ms"
    assert page.select_one("tbody svg")["aria-label"] == "12.0 ms, from 10.0 ms to 40.0 ms, 3 values"


def test_all_values_are_there_in_order(drawing, soup):
    assert soup(bars_html(TIME, drawing())).select_one("dd").text == "12.0 ms · 10.0 ms · 40.0 ms"


def test_machine_is_named(drawing, soup):
    assert "Measured on Some processor, 2 cores." in soup(bars_html(TIME, drawing())).text


def test_single_value_has_no_whiskers(drawing, soup):
    assert not soup(bars_html(with_values(5), drawing())).select("tbody line, circle")


def test_measurement_of_zero_is_drawn(drawing, soup):
    assert soup(bars_html(with_values(0), drawing())).select_one("tbody text").text == "0\xa0ns"


@pytest.mark.parametrize("most", [1, 9, 10, 11, 99, 5_000_000, 123_456_789_012])
@pytest.mark.parametrize("is_log", [False, True])
def test_axis_has_a_few_marks_within_itself(most, is_log):
    rows = (Bar(label="a", series=Series(label="", values=(1, most))),)
    chart = Chart(measure="time", unit="ns", rows=rows, is_log=is_log)
    places = [float(place.rstrip("%")) for place, _ in chart.ticks]
    assert places == sorted(set(places))
    assert places[0] >= 0
    assert places[-1] <= 78
    assert is_log or 2 <= len(places) <= 6


def test_axis_is_logarithmic_only_when_it_says_so(drawing, soup):
    linear, logarithmic = (soup(benchmark_html(pair(is_log=is_log))) for is_log in (False, True))
    assert "logarithmic" not in linear.text
    assert "logarithmic" in logarithmic.text
    widths = [[float(bar["width"].rstrip("%")) for bar in page.select("rect")] for page in (linear, logarithmic)]
    assert widths[0][1] / widths[0][0] == pytest.approx(63, rel=0.01)
    assert widths[1] == pytest.approx([78 / 4, 78 * 0.7], abs=0.1)


def test_longest_is_compared_to_the_shortest(soup):
    assert "slow: 63 times as long as fast." in soup(benchmark_html(pair())).text
    assert "slow: 63 times as long as fast." in benchmark_text(pair())


def test_nearly_equal_times_are_called_equal():
    both = (contender("a", with_values(100)), contender("b", with_values(104)))
    text = benchmark_text(Benchmark(id="b", measures=("time",), contenders=both))
    assert "b: about as long as a." in text


def test_what_failed_says_so_in_its_place(soup):
    error = Diagnostic(level="error", code="ZeroDivisionError", message="division by zero")
    broken = Contender(label="broken", sides={"time": side(None, error, notes=())})
    missing = Contender(label="missing", problem="there is no such file")
    others = pair().contenders
    page = soup(benchmark_html(Benchmark(id="b", measures=("time",), contenders=(*others, broken, missing))))
    assert [element.text for element in page.select(".codestages-failed")] == [
        "ZeroDivisionError: division by zero",
        "there is no such file",
    ]
    assert "63 times" in page.text


def test_note_of_all_bars_is_told_once(soup):
    text = benchmark_text(pair())
    assert text.count("How.") == 1
    assert "Note: How." in text


def test_note_of_one_bar_names_the_bar():
    one = contender("one", TIME)
    other = Contender(label="other", sides={"time": side(TIME, notes=("How.", "Only 2 runs."))})
    text = benchmark_text(Benchmark(id="b", measures=("time",), contenders=(one, other)))
    assert "Note: How." in text
    assert "Note: other: Only 2 runs." in text


def test_sources_are_named(soup):
    contenders = (contender("a", TIME), Contender(label="b", sides={"time": side(TIME, version="2")}))
    page = soup(benchmark_html(Benchmark(id="b", measures=("time",), contenders=contenders)))
    assert page.select_one("p.codestages-provenance").text == "rustc 1 · rustc 2"
    assert "a: rustc 1 · rustc it" in page.text


def test_rows_can_be_linked_to(soup):
    page = soup(benchmark_html(pair()))
    assert [element["id"] for element in page.select("tr[id]")] == ["id-fast", "id-slow"]


def test_function_of_a_measurement_is_refused(drawing):
    with pytest.raises(UnknownName, match="whole program"):
        bars_html(TIME.select(Part("fib")), drawing())


def test_text_is_a_table(drawing):
    assert bars_text(TIME, drawing()).splitlines()[:2] == [
        "Run time       median     from       to  values",
        "on the clock  12.0 ms  10.0 ms  40.0 ms       3",
    ]
