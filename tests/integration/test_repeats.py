"""Answers that differ from run to run: found when they are recorded, accepted with ``:unstable:``, and then checked."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from sphinxext.codestages.cli import main
from sphinxext.codestages.execution import process
from sphinxext.codestages.integration.recorder import Report, check_project, record_project
from sphinxext.codestages.model.command import Command, Outcome
from sphinxext.codestages.model.errors import ToolFailure
from sphinxext.codestages.model.wire import Recording, decode
from tests.recordings import forge

from .conftest import Project

RANDOM = """
import os
print("first")
print(os.urandom(8).hex())
print("last")
"""
TIME = "import time\nnow = time.time_ns()\nlater = 1\n"
ADDRESSES = "text = repr(object()) + hex(id(object()))\nprint(text)\n"
SETTLED = "print({'a', 'b', 'c'}, hash('a'))\n"


def page(*figures: tuple[str, str]) -> str:
    """Return a page of directives, each given as its first line with its options, and its program."""
    written = (f".. {head}\n\n   " + program.strip().replace("\n", "\n   ") for head, program in figures)
    return "T\n=\n\n" + "\n\n".join(written) + "\n"


def record(project: Project, *, measured: bool = False) -> Report:
    return record_project(project.folder, everything=True, prune=False, measured=measured, say=print)


def check(project: Project) -> Report:
    return check_project(project.folder, everything=True, say=print)


def recordings(project: Project) -> list[Path]:
    return sorted((project.folder / "_recordings").glob("*/*.json"))


def contents(project: Project) -> list[bytes]:
    return [path.read_bytes() for path in recordings(project)]


@dataclass
class Runs:
    """Counts the runs of programs, also in other processes: Sphinx reads documents in processes of their own."""

    file: Path

    def note(self) -> None:
        with self.file.open("ab", buffering=0) as file:
            file.write(b"x")

    def counted(self) -> int:
        """Return the number of runs since the last call."""
        count = self.file.stat().st_size if self.file.exists() else 0
        self.file.unlink(missing_ok=True)
        return count


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Runs:
    made, run = Runs(tmp_path / "runs"), process.run

    def noting(command: Command, *arguments: Any, **options: Any) -> Outcome:
        if command.files or command.program:  # a tool that is asked for its version gets no files
            made.note()
        return run(command, *arguments, **options)

    monkeypatch.setattr(process, "run", noting)
    return made


def test_deterministic_answer_is_made_twice_and_gives_no_warning(project: Project, runs: Runs) -> None:
    project.write("index.rst", page(("pipeline-stage:: python/output", SETTLED)))
    report = record(project)
    assert (report.written, report.warnings, report.failures) == (1, [], [])
    assert runs.counted() == 2
    assert record(project).unchanged == 1
    assert runs.counted() == 1  # the recording is the other run
    assert check(project).unchanged == 1


def test_figures_of_one_run_share_the_second_run(project: Project, runs: Runs) -> None:
    stages = ("python/ast", "python/tokens", "python/bytecode", "python/symtable")
    project.write("index.rst", page(*((f"pipeline-stage:: {stage}", SETTLED) for stage in stages)))
    assert record(project).written == 4
    assert runs.counted() == 2


def test_unstable_answer_is_a_warning_that_says_what_differs(project: Project) -> None:
    source = project.write("index.rst", page(("pipeline-stage:: python/output", RANDOM)))
    report = record(project)
    assert report.written == 1
    (warning,) = report.warnings
    assert warning.startswith(f"{source}:4: WARNING: python/output of sample.py: two runs gave different answers: ")
    assert "line 2 ('" in warning
    assert "line 1" not in warning
    assert "line 3" not in warning
    assert ":unstable:" in warning
    assert len(check(project).stale) == 1


def test_warning_can_be_silenced(project: Project) -> None:
    project.write("conf.py", 'extensions = ["sphinxext.codestages"]\nsuppress_warnings = ["codestages.unstable"]\n')
    project.write("index.rst", page(("pipeline-stage:: python/output", RANDOM)))
    report = record(project)
    assert (report.written, report.warnings) == (1, [])


def test_accepted_answer_is_recorded_once_and_checked_where_it_is_stable(project: Project) -> None:
    project.write("index.rst", page(("pipeline-stage:: python/output\n   :unstable:", RANDOM)))
    report = record(project)
    assert (report.written, report.warnings) == (1, [])
    before = contents(project)
    assert check(project).unchanged == 1
    assert record(project).unchanged == 1
    assert contents(project) == before
    _change_line(recordings(project)[0], 1)
    assert check(project).unchanged == 1
    _change_line(recordings(project)[0], 0)
    assert len(check(project).stale) == 1


def _change_line(path: Path, index: int) -> None:
    forge(path, lambda held: held["artifact"]["shape"]["lines"][index].update(text="changed"))


def test_acceptance_ends_with_the_option(project: Project) -> None:
    project.write("index.rst", page(("pipeline-stage:: python/output\n   :unstable:", RANDOM)))
    record(project)
    project.write("index.rst", page(("pipeline-stage:: python/output", RANDOM)))
    assert len(check(project).stale) == 1
    assert len(record(project).warnings) == 1
    assert decode(contents(project)[0], Recording).unstable == ()


def test_one_figure_accepts_for_all_figures_of_the_same_answer(project: Project) -> None:
    head = "pipeline-stage:: python/output"
    project.write("index.rst", page((head, RANDOM), (f"{head}\n   :unstable:", RANDOM), (head, RANDOM)))
    report = record(project)
    assert (report.written, report.warnings) == (1, [])


@pytest.mark.parametrize("directive", ["bytecode-stepper::", "reference-timeline::", "pipeline-stage:: python/trace"])
def test_runs_that_show_what_differs_are_recorded_and_checked(project: Project, directive: str) -> None:
    project.write("index.rst", page((directive, TIME)))
    assert "value " in record(project).warnings[0]
    project.write("index.rst", page((f"{directive}\n   :unstable:", TIME)))
    assert record(project).warnings == []
    assert check(project).unchanged == 1


@pytest.mark.skipif(sys.platform != "linux", reason="addresses are random elsewhere")
@pytest.mark.parametrize("directive", ["bytecode-stepper::", "reference-timeline::", "pipeline-stage:: python/output"])
def test_addresses_do_not_differ(project: Project, directive: str) -> None:
    project.write("index.rst", page((directive, ADDRESSES)))
    assert record(project).warnings == []
    assert check(project).unchanged == 1


def test_option_does_nothing_in_a_build(project: Project, runs: Runs) -> None:
    project.write("index.rst", page(("pipeline-stage:: python/output\n   :unstable:", RANDOM)))
    assert project.build().warnings == []
    assert runs.counted() == 1


def test_option_without_a_difference_is_no_warning(project: Project, runs: Runs) -> None:
    project.write("index.rst", page(("pipeline-stage:: python/output\n   :unstable:", SETTLED)))
    report = record(project)
    assert (report.written, report.warnings) == (1, [])
    assert runs.counted() > 2  # two runs may agree by chance
    assert decode(contents(project)[0], Recording).unstable == ()
    assert check(project).unchanged == 1


def test_every_directive_of_a_program_takes_the_option(project: Project) -> None:
    heads = (
        "pipeline-stage:: python/output",
        "ast-tree:: python",
        "bytecode-stepper::",
        "reference-timeline::",
    )
    project.write("sample.py", SETTLED)
    overview = ".. pipeline-overview:: python\n   :unstable:\n   :file: sample.py\n"
    project.write("index.rst", page(*((f"{head}\n   :unstable:", SETTLED) for head in heads)) + "\n" + overview)
    assert project.build("dummy").warnings == []


def test_measurements_are_made_once(project: Project, runs: Runs) -> None:
    head = "pipeline-stage:: python/benchmark\n   :repeat: 1"
    project.write("index.rst", page((head, "pass")))
    assert (record(project).written, runs.counted()) == (1, 1)
    report = record(project, measured=True)
    assert (report.written, report.warnings) == (1, [])


def test_answer_that_cannot_be_made_again_is_a_failure(
    project: Project, monkeypatch: pytest.MonkeyPatch, runs: Runs
) -> None:
    project.write("index.rst", page(("pipeline-stage:: python/output", SETTLED)))
    run = process.run

    def failing(command: Command, *arguments: Any) -> Outcome:
        if command.files and runs.file.exists():
            raise ToolFailure("the disk is full")
        return run(command, *arguments)

    monkeypatch.setattr(process, "run", failing)
    report = record(project)
    assert report.failures == ["python/output of sample.py, made a second time: the disk is full"]
    assert recordings(project) == []


def test_command_line_prints_the_warning(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    project.write("index.rst", page(("pipeline-stage:: python/output", RANDOM)))
    assert main(["record", str(project.folder), "--all"]) == 0
    assert "two runs gave different answers" in capsys.readouterr().err
    project.write("index.rst", page(("pipeline-stage:: python/output\n   :unstable:", RANDOM)))
    (project.folder / "_recordings").rename(project.folder / "old")
    assert main(["record", str(project.folder), "--all"]) == 0
    printed = capsys.readouterr()
    assert "(1 of its entries differs from run to run)" in printed.out
    assert printed.err == ""


ORDER = """
use std::collections::HashSet;
fn main() {
    println!("begin");
    for number in HashSet::from([1, 2, 3, 4, 5, 6, 7, 8]) {
        println!("{number}");
    }
    println!("{:p}", &0);
    println!("end");
}
"""


@pytest.mark.rustc
def test_order_of_a_hash_table_in_rust(project: Project) -> None:
    project.write("index.rst", page(("pipeline-stage:: rust/output", ORDER)))
    (warning,) = record(project).warnings
    assert re.search(r"lines? [2-9] \('", warning), warning  # of eight numbers, the first can be the same by chance
    project.write("index.rst", page(("pipeline-stage:: rust/output\n   :unstable:", ORDER)))
    record(project)
    assert [check(project).unchanged for _ in range(3)] == [1, 1, 1]


@pytest.mark.rustc
def test_compiled_code_is_the_same_twice(project: Project, runs: Runs) -> None:
    stages = ("rust/mir", "rust/llvm-ir", "rust/asm", "rust/output")
    project.write("index.rst", page(*((f"pipeline-stage:: {stage}", "fn main() {}") for stage in stages)))
    report = record(project)
    assert (report.written, report.warnings) == (4, [])
    assert runs.counted() == 4  # the compiler and the program, twice
