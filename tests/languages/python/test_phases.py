"""The times of a program's phases: a longer phase is shown longer, and every run has an answer, however it ends."""

from __future__ import annotations

import pytest

from sphinxext.codestages.execution.process import Limits, run
from sphinxext.codestages.languages.python.phases import STAGE, STEPS
from sphinxext.codestages.model.artifact import Reading
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.extents import Extents
from tests.languages.python.interpreters import RUNNING, each_interpreter, interpreter


def phases(text: str, version: str = RUNNING, seconds: float = 20) -> Reading:
    tool = interpreter(version)
    request = Request(program=Program("python", text, "sample.py"), stage=STAGE.name)
    assert STAGE.command
    return STAGE.parse(request, run(STAGE.command(request, tool), tool, Limits(seconds=seconds)))


def times(reading: Reading) -> dict[str, int]:
    assert isinstance(reading.shape, Extents)
    whole, *steps = reading.shape.extents
    assert whole.length == sum(step.length for step in steps)
    assert reading.shape.sums == tuple((step.label, step.length) for step in steps)
    return dict(reading.shape.sums)


@each_interpreter()
def test_each_step_is_measured(version: str) -> None:
    reading = phases("import time\ntime.sleep(0.05)\n", version)
    assert reading.diagnostics == ()
    assert [*times(reading)] == [*STEPS]
    assert times(reading)["run"] >= 50_000_000
    assert times(reading)["parse"] < times(reading)["run"]


def test_longer_text_takes_longer_to_parse_and_to_compile() -> None:
    short, long = [times(phases("x = 1\n")) for _ in range(3)], times(phases("x = [1, 2, 3 + 4]\n" * 2000))
    for step in ("parse", "compile"):
        assert long[step] > 20 * min(found[step] for found in short)


def test_syntax_error_is_a_diagnostic() -> None:
    reading = phases("if")
    assert reading.shape is None
    assert [diagnostic.code for diagnostic in reading.diagnostics] == ["SyntaxError"]


@pytest.mark.parametrize("ending", ["1 / 0", "import sys; sys.exit(3)"])
def test_run_that_fails_is_measured_until_then(ending: str) -> None:
    reading = phases(f"import time; time.sleep(0.02)\n{ending}\n")
    assert times(reading)["run"] >= 20_000_000


@pytest.mark.parametrize("text", ["import os; os._exit(0)", "while True: pass", "import os; os.abort()"])
def test_run_without_an_end_leaves_what_came_before(text: str) -> None:
    reading = phases(text, seconds=1)
    assert [*times(reading)] == ["parse", "compile"]
    assert any("before it was measured" in note for note in reading.notes)


def test_forked_process_does_not_answer_for_its_parent() -> None:
    reading = phases("import os, time\nif os.fork() == 0: time.sleep(5)\n")
    assert times(reading)["run"] < 5_000_000_000


@pytest.mark.parametrize(
    "text",
    ["import shutil, os; shutil.rmtree(os.getcwd())", "import builtins, json; builtins.open = json.dumps = None"],
)
def test_program_that_breaks_what_it_finds_raises_nothing_of_ours(text: str) -> None:
    assert phases(text).diagnostics == ()
