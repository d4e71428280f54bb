"""Measurements of Rust programs: the commands are those that a reader would type, and the real compiler answers."""

from __future__ import annotations

import pytest

from sphinxext.codestages.execution.fetching import Fetched, Fetcher
from sphinxext.codestages.execution.process import Limits
from sphinxext.codestages.execution.store import Store
from sphinxext.codestages.execution.toolchain import Toolchain
from sphinxext.codestages.languages.rust import LANGUAGE
from sphinxext.codestages.model.command import Command
from sphinxext.codestages.model.errors import CodestagesError, UnknownName
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.measurements import Measurements

from .cases import STABLE, STAGES, program

SLEEPY = "fn main() {\n    std::thread::sleep(std::time::Duration::from_millis(100));\n}\n"
GREEDY = """fn main() {
    let v = vec![1u8; 100 << 20];
    std::thread::sleep(std::time::Duration::from_millis(200)); // so that a busy machine reads the memory in time
    println!("{}", v[v.len() / 2]);
}
"""


def request(text: str, **options: str) -> Request:
    named = {name.replace("_", "-"): value for name, value in options.items()}
    return Request(program=program(text), stage="rust/benchmark", options=tuple(sorted(named.items())))


def command(text: str, **options: str) -> Command:
    describe = STAGES["benchmark"].command
    assert describe is not None
    return describe(request(text, **options), STABLE)


def fetch(text: str, **options: str) -> Fetched:
    fetcher = Fetcher(
        stages=lambda name: (STAGES[name.partition("/")[2]], LANGUAGE.tool),
        toolchain=Toolchain(),
        store=Store(None, None),
        limits=Limits(seconds=60),
    )
    return fetcher.fetch(request(text, **options))


def shape(fetched: Fetched) -> Measurements:
    assert isinstance(fetched.artifact.shape, Measurements), fetched.artifact.diagnostics
    return fetched.artifact.shape


def test_program_is_compiled_unwatched_and_run_watched() -> None:
    run = command(SLEEPY, opt_level="3", repeat="7")
    assert (run.watch, run.repeat) == ("usage", 7)
    assert run.after is not None
    assert (run.after.watch, run.after.repeat) == ("", 1)
    assert run.shown == "rustc --edition=2021 -Copt-level=3 sample.rs && ./sample"


def test_time_and_memory_are_those_of_one_run() -> None:
    assert command(SLEEPY, measure="time") == command(SLEEPY, measure="memory")


def test_what_other_stages_need_is_no_part_of_what_is_measured() -> None:
    for measure in ("time", "compile", "startup"):
        run = command(SLEEPY, measure=measure)
        words = " ".join((run.after or run).arguments)
        assert "-Z" not in words
        assert "debuginfo" not in words
        assert "codegen-units" not in words


def test_library_has_no_run_but_can_be_compiled() -> None:
    library = "pub fn f() {}\n"
    with pytest.raises(CodestagesError, match="no fn main"):
        command(library)
    assert "--crate-type=lib" in command(library, measure="compile").arguments
    assert command(library, measure="startup").program == "smallest"


@pytest.mark.parametrize(("option", "value"), [("measure", "speed"), ("repeat", "0"), ("opt_level", "9")])
def test_what_cannot_be_measured_is_refused(option: str, value: str) -> None:
    with pytest.raises(UnknownName, match=value):
        command(SLEEPY, **{option: value})


@pytest.mark.rustc
def test_time_is_that_of_the_run() -> None:
    clock, processors = shape(fetch(SLEEPY, repeat="3")).series
    assert clock.least >= 100e6
    assert processors.median < 50e6


@pytest.mark.rustc
def test_memory_is_that_of_the_run() -> None:
    found = shape(fetch(GREEDY, measure="memory", repeat="2")).series[0]
    assert 100 * 2**20 <= found.least < 130 * 2**20


@pytest.mark.rustc
def test_startup_does_not_depend_on_the_program() -> None:
    slow = SLEEPY.replace("from_millis(100)", "from_secs(5)")
    assert shape(fetch(slow, measure="startup", repeat="3")).series[0].most < 5e9


@pytest.mark.rustc
def test_compilation_is_the_compilers_run() -> None:
    fetched = fetch(SLEEPY, measure="compile", repeat="2")
    assert shape(fetched).series[0].least > 5e6
    assert any("linker" in note for note in fetched.artifact.notes)


@pytest.mark.rustc
@pytest.mark.parametrize("measure", ["time", "compile"])
def test_refused_program_is_a_diagnostic(measure: str) -> None:
    artifact = fetch("fn main() { let x: u8 = true; }\n", measure=measure).artifact
    assert artifact.shape is None
    assert [error.code for error in artifact.errors] == ["E0308"]


@pytest.mark.rustc
def test_panic_is_a_diagnostic() -> None:
    artifact = fetch('fn main() { panic!("no") }\n').artifact
    assert artifact.shape is None
    assert [error.code for error in artifact.errors] == ["panic"]
