"""The run of a program: its output, and how it ended."""

from __future__ import annotations

import msgspec
import pytest

from sphinxext.codestages.model.command import Outcome
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.listing import Listing

from .cases import FAILING, STABLE, STAGES, each_recording, outcome_of, program, reading, request_of

MAIN = program("fn main() {\n    run();\n}\n")


def run(exit_code: int, stdout: str = "", stderr: str = "") -> Outcome:
    return Outcome(tool=STABLE, exit_code=exit_code, stdout=stdout.encode(), stderr=stderr.encode(), files={})


def parsed(outcome: Outcome) -> tuple[list[tuple[str, str]], list[tuple[str, str, str]]]:
    """Return the lines as (kind, text), and the diagnostics as (level, code, message)."""
    found = STAGES["output"].parse(Request(program=MAIN, stage="rust/output"), outcome)
    assert isinstance(found.shape, Listing)
    lines = [(line.kind, line.text) for line in found.shape.lines]
    return lines, [(diagnostic.level, diagnostic.code, diagnostic.message) for diagnostic in found.diagnostics]


@each_recording("output")
def test_standard_output_is_the_listing(case: str) -> None:
    found = reading(case, "output")
    assert isinstance(found.shape, Listing)
    written = outcome_of(case, "output").stdout.decode()
    assert "".join(f"{line.text}\n" for line in found.shape.lines if line.kind == "code") == written


@pytest.mark.parametrize("version", ["1.63.0", "1.95.0", "1.96.0", "1.97.0-nightly"])
def test_a_panic_is_an_error_at_its_place(version: str) -> None:
    found = reading(f"panic/{version}", "output")
    (error,) = found.diagnostics
    assert (error.level, error.code) == ("error", "panic")
    assert error.message == "index out of bounds: the len is 2 but the index is 2"
    assert [str(label.span) for label in error.labels] == ["2:4-2:17"]
    assert isinstance(found.shape, Listing)
    assert [line.text for line in found.shape.lines] == ["first 1", "now the third"]
    assert "(" not in error.rendered.partition("panicked")[0], "the thread's number differs in every run"


@pytest.mark.parametrize("case", FAILING)
def test_a_program_that_does_not_compile_yields_the_compilers_errors(case: str) -> None:
    failed = outcome_of(f"{case}/1.95.0", "mir")
    outcome = msgspec.structs.replace(failed, before=failed)
    found = STAGES["output"].parse(request_of(case, "output"), outcome)
    assert found.shape is None
    assert found.diagnostics == reading(f"{case}/1.95.0", "mir").diagnostics


def test_a_compiler_that_crashed_leaves_no_listing() -> None:
    crashed = run(-11, "", "error: rustc interrupted by SIGSEGV\n")
    found = STAGES["output"].parse(
        Request(program=MAIN, stage="rust/output"), msgspec.structs.replace(crashed, before=crashed)
    )
    assert found.shape is None


def test_another_exit_status_is_an_error_of_its_own() -> None:
    lines, diagnostics = parsed(run(3, "a\n", "Error: 3\n"))
    assert lines == [("code", "a"), ("error", "Error: 3")]
    assert diagnostics == [("error", "exit-status", "the program ended with exit status 3")]


def test_a_panic_that_another_thread_survived_is_a_warning() -> None:
    stderr = (
        "\nthread '<unnamed>' (77) panicked at sample.rs:2:5:\nfirst\nsecond\n"
        "note: run with `RUST_BACKTRACE=1` x\nlater\n"
    )
    lines, diagnostics = parsed(run(0, "done\n", stderr))
    assert diagnostics == [("warning", "panic", "first\nsecond")]
    assert lines == [("code", "done"), ("error", "later")]


def test_a_panic_outside_of_the_program_has_no_label() -> None:
    found = STAGES["output"].parse(
        Request(program=MAIN, stage="rust/output"),
        run(101, "", "thread 'main' panicked at /rustc/library/core/src/option.rs:9:9:\nnone\n"),
    )
    assert [(diagnostic.code, diagnostic.labels) for diagnostic in found.diagnostics] == [("panic", ())]


def test_a_program_that_prints_nothing_has_an_empty_listing() -> None:
    assert parsed(run(0)) == ([], [])
    assert parsed(run(0, "\n")) == ([("code", "")], [])
    assert parsed(run(-11)) == ([], [])
