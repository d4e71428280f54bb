"""Measurements of Python programs on every interpreter: the run, the run of an empty program, the compilation."""

from __future__ import annotations

import pytest

from sphinxext.codestages.execution.measuring import measure
from sphinxext.codestages.execution.process import Limits
from sphinxext.codestages.languages.python.benchmark import STAGE
from sphinxext.codestages.model.artifact import Reading
from sphinxext.codestages.model.errors import UnknownName
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.measurements import Measurements
from tests.languages.python.interpreters import RUNNING, each_interpreter, interpreter


def request_of(text: str, **options: str) -> Request:
    program = Program("python", text, "sample.py")
    return Request(program=program, stage=STAGE.name, options=tuple(sorted(options.items())))


def benchmark(text: str, version: str = RUNNING, seconds: float = 20, **options: str) -> Reading:
    tool, request = interpreter(version), request_of(text, **options)
    assert STAGE.command
    return STAGE.parse(request, measure(STAGE.command(request, tool), tool, Limits(seconds=seconds)))


def shape(reading: Reading) -> Measurements:
    assert isinstance(reading.shape, Measurements), reading.diagnostics
    return reading.shape


@each_interpreter()
def test_time_is_that_of_the_run(version: str) -> None:
    found = shape(benchmark("import time\ntime.sleep(0.1)\n", version, repeat="3"))
    clock, processors = found.series
    assert (found.measure, found.unit, len(clock.values)) == ("time", "ns", 3)
    assert clock.least >= 100e6
    assert processors.median < 100e6
    assert found.machine


def test_memory_is_that_of_the_run() -> None:
    found = shape(benchmark("x = bytearray(100 * 2**20)\n", measure="memory", repeat="2"))
    assert found.unit == "bytes"
    assert 100 * 2**20 <= found.series[0].median < 150 * 2**20


def test_startup_does_not_depend_on_the_program() -> None:
    found = shape(benchmark("import time\ntime.sleep(5)\n", measure="startup", repeat="3"))
    assert found.series[0].most < 5e9


@each_interpreter()
def test_compilation_is_measured_within_the_interpreter(version: str) -> None:
    reading = benchmark("x = [1, 2, 3 + 4]\n" * 3000 + "raise SystemExit\n", version, measure="compile", repeat="5")
    compiled, fresh, cached = shape(reading).series
    assert {len(series.values) for series in (compiled, fresh, cached)} == {5}
    assert cached.least < min(compiled.least, fresh.least) / 4  # only an import from the cache does not compile
    assert reading.diagnostics == ()


def test_longer_text_takes_longer_to_compile() -> None:
    short, long = (shape(benchmark("x = [1, 2]\n" * times, measure="compile")) for times in (10, 1000))
    assert long.series[0].least > 20 * short.series[0].least


@pytest.mark.parametrize("measure", ["time", "memory", "compile"])
def test_syntax_error_is_a_diagnostic(measure: str) -> None:
    reading = benchmark("if", measure=measure)
    assert reading.shape is None
    assert [diagnostic.code for diagnostic in reading.diagnostics] == ["SyntaxError"]


def test_exception_is_a_diagnostic() -> None:
    reading = benchmark("1/0\n")
    assert reading.shape is None
    assert [diagnostic.code for diagnostic in reading.diagnostics] == ["ZeroDivisionError"]


def test_notes_say_what_was_measured_and_how_often() -> None:
    reading = benchmark("import time\ntime.sleep(0.3)\n", seconds=0.5, repeat="50")
    notes, runs = "\n".join(reading.notes), len(shape(reading).series[0].values)
    assert "on the clock" in notes.lower()
    assert f"{runs} run{'s' if runs > 1 else ''}" in notes
    assert "50 runs were asked for" in notes


def test_time_and_memory_are_those_of_one_run() -> None:
    assert STAGE.command
    tool = interpreter(RUNNING)
    time, memory = (STAGE.command(request_of("x = 1\n", measure=measure), tool) for measure in ("time", "memory"))
    assert time == memory


@pytest.mark.parametrize(
    ("option", "value"), [("measure", "speed"), ("repeat", "0"), ("repeat", "many"), ("repeat", "²")]
)
def test_what_cannot_be_measured_is_refused(option: str, value: str) -> None:
    assert STAGE.command
    with pytest.raises(UnknownName, match=value):
        STAGE.command(request_of("x = 1\n", **{option: value}), interpreter(RUNNING))


def test_damaged_answer_of_the_probe_is_no_bug() -> None:
    assert STAGE.command
    request, tool = request_of("x = 1\n", measure="compile", repeat="1"), interpreter(RUNNING)
    outcome = measure(STAGE.command(request, tool), tool, Limits())
    for content in (b"", b"[1", b"[]", b'{"compile": 3}', b'{"compile": ["x", -1, null]}', b"\xff"):
        outcome.files["benchmark.json"] = content
        assert STAGE.parse(request, outcome).shape is None
