"""A second build, a build after an edit, a build in several processes, and recordings."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sphinxext.codestages.integration.recorder import record_project
from tests.recordings import edit, forge

from .conftest import Project
from .test_directives import FIB, directive


def test_second_build_reads_nothing_again(project: Project) -> None:
    project.write("index.rst", "T\n=\n\n" + directive("pipeline-stage:: python/bytecode"))
    project.build()
    assert "0 added, 0 changed, 0 removed" in project.build().status


def test_edited_sample_changes_the_figure(project: Project) -> None:
    sample = project.write("sample.py", "print(1)\n")
    project.write("index.rst", "T\n=\n\n.. pipeline-stage:: python/output\n   :file: sample.py\n   :expect: 1\n")
    assert project.build().warnings == []
    sample.write_text("print(2)\n")
    build = project.build()
    assert len(build.warnings) == 1
    assert "'1'" in build.warnings[0]


def _write_unnoticed(path: Path, text: str) -> None:
    """Replace a file's text by one of the same length. Its time stays what it was."""
    times = path.stat()
    assert times.st_size == len(text)
    path.write_text(text)
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))


@pytest.mark.parametrize("parallel", [0, 2])
def test_sample_edited_at_an_equal_time_changes_the_figure(project: Project, parallel: int) -> None:
    names = [f"page{number}" for number in range(6)]  # Sphinx reads fewer than six documents in one process
    project.write("index.rst", "T\n=\n\n.. toctree::\n\n" + "".join(f"   {name}\n" for name in names))
    for name in names:
        project.write(f"{name}.rst", f"T\n=\n\n.. pipeline-stage:: python/output\n   :file: {name}.py\n")
        sample = project.write(f"{name}.py", "print('old')\n")
    project.build(parallel=parallel)
    _write_unnoticed(sample, "print('new')\n")
    build = project.build(parallel=parallel)
    assert "0 added, 1 changed, 0 removed" in build.status
    assert "new" in build.page(names[-1]).get_text()
    assert "0 added, 0 changed, 0 removed" in project.build().status


def test_sample_replaced_by_an_older_file_changes_the_figure(project: Project) -> None:
    sample = project.write("sample.py", "print('one')\n")
    project.write("index.rst", "T\n=\n\n.. pipeline-stage:: python/output\n   :file: sample.py\n")
    project.build()
    other = project.write("other.py", "print('another')\n")
    os.utime(other, (0, 0))
    other.rename(sample)
    assert "another" in project.build().page().get_text()


def test_page_and_what_it_includes_edited_at_an_equal_time_are_read_again(project: Project) -> None:
    page = project.write("index.rst", "T\n=\n\n.. include:: part.txt\n\n" + directive("ast-tree:: python", "old = 1"))
    part = project.write("part.txt", directive("ast-tree:: python", "abc = 2"))
    project.build()
    for path, old, new in ((page, "old", "new"), (part, "abc", "xyz")):
        _write_unnoticed(path, path.read_text().replace(old, new))
        assert new in project.build().page().get_text()


def test_sample_that_could_not_be_read_is_read_when_it_can_be(project: Project) -> None:
    sample = project.folder / "sample.py"
    sample.write_bytes(b"x = '\xff'\n")
    project.write("index.rst", "T\n=\n\n.. ast-tree::\n   :file: sample.py\n")
    assert "cannot be read" in project.build().only_warning("program")
    _write_unnoticed(sample, "x = 'y'\n")
    assert project.build().warnings == []


def test_touched_sample_is_not_read_again(project: Project) -> None:
    sample = project.write("sample.py", "print(1)\n")
    project.write("index.rst", "T\n=\n\n.. pipeline-stage:: python/output\n   :file: sample.py\n")
    project.build()
    os.utime(sample, (0, 0))
    assert "0 added, 0 changed, 0 removed" in project.build().status


def test_recording_edited_at_an_equal_time_is_noticed(project: Project) -> None:
    project.write("index.rst", "T\n=\n\n" + directive("pipeline-stage:: python/output", "print('one')"))
    record_project(project.folder, everything=True, prune=False, say=print)
    project.build()
    recording = next((project.folder / "_recordings").glob("*/*.json"))
    _write_unnoticed(recording, recording.read_text().replace('"one"', '"two"'))
    assert "0 added, 1 changed, 0 removed" in project.build().status


def test_changed_limit_makes_the_figure_again(project: Project) -> None:
    project.write("index.rst", "T\n=\n\n" + directive("bytecode-stepper::"))
    assert project.build().warnings == []
    assert len(project.build(codestages_max_steps=5).warnings) == 1


def test_changed_extension_draws_its_figures_again(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.write("index.rst", "T\n=\n\n.. toctree::\n\n   plain\n\n.. pipeline-overview:: python\n")
    project.write("plain.rst", "P\n=\n")
    project.build()
    monkeypatch.setattr("sphinxext.codestages.integration.domain.own_code", lambda: "another version")
    assert "0 added, 1 changed, 0 removed" in project.build().status


def test_parallel_build_equals_serial_build(project: Project, tmp_path: Path) -> None:
    names = [f"page{number}" for number in range(6)]
    project.write("index.rst", "T\n=\n\n.. toctree::\n\n" + "".join(f"   {name}\n" for name in names))
    for name in names:
        project.write(
            f"{name}.rst", f"{name}\n=====\n\n" + directive("ast-tree:: python") + directive("bytecode-stepper::")
        )
    serial = _pages(project.build())
    shutil.rmtree(tmp_path / "build")
    parallel = project.build(parallel=2)
    assert parallel.warnings == []
    assert _pages(parallel) == serial


def _pages(build: object) -> dict[str, str]:
    folder = build.app.outdir  # type: ignore[attr-defined]
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("page*.html"))}


def test_recordings_stand_in_for_a_missing_tool(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.write("index.rst", "T\n=\n\n" + directive("pipeline-stage:: python/bytecode", FIB))
    project.write("conf.py", 'extensions = ["sphinxext.codestages"]\ncodestages_execute = "never"\n')
    assert "codestages record" in project.build().only_warning("recording")
    report = record_project(project.folder, everything=False, prune=False, say=print)
    assert (report.written, report.failures) == (1, [])
    monkeypatch.setattr("sphinxext.codestages.execution.process.run", _refuse)
    build = project.build()
    assert build.warnings == []
    assert "recorded" in build.page().select_one("codestages-figure").get_text()  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda path: edit(path, _other_text), "it was edited, or merged from two"),
        (lambda path: forge(path, _far_away), "100000000:0-100000000:1 is not a place in the program"),
        (lambda path: path.write_bytes(path.read_bytes()[:-20]), "Input data was truncated"),
    ],
    ids=["edited", "far away", "cut off"],
)
@pytest.mark.parametrize("builder", ["html", "text"])
def test_damaged_recording_is_one_warning_and_a_placeholder(
    project: Project, change: Callable[[Path], object], told: str, builder: str
) -> None:
    project.write("index.rst", "T\n=\n\n" + directive("pipeline-stage:: python/bytecode", FIB))
    record_project(project.folder, everything=True, prune=False, say=print)
    (path,) = (project.folder / "_recordings").glob("*/*.json")
    change(path)
    build = project.build(builder)
    warning = build.only_warning("recording")
    assert "index.rst:4" in warning
    assert told in warning
    page = build.page().get_text() if builder == "html" else build.text("index.txt")
    assert told in " ".join(page.split())
    assert "another text" not in page


def _other_text(held: Any) -> None:
    held["artifact"]["shape"]["lines"][0]["text"] = "another text"


def _far_away(held: Any) -> None:
    held["artifact"]["shape"]["lines"][0]["span"] = [100_000_000, 0, 100_000_000, 1]


def test_damaged_cache_is_made_again_without_a_warning(project: Project) -> None:
    project.write("index.rst", "T\n=\n\n" + directive("pipeline-stage:: python/bytecode", FIB))
    before = project.build().page().select_one("codestages-figure")
    entries = [*(project.folder.parent / "build/doctrees/codestages").glob("*/*.json")]
    assert entries
    for path in entries:
        path.write_bytes(path.read_bytes().replace(b"LOAD_FAST", b"LOAD_SLOW"))
    build = project.build(fresh=True)
    assert build.warnings == []
    assert build.page().select_one("codestages-figure") == before


def _refuse(*arguments: object) -> None:
    raise AssertionError("nothing may run here")


def test_recording_again_changes_nothing_and_prunes_what_is_unused(project: Project) -> None:
    project.write("index.rst", "T\n=\n\n" + directive("pipeline-stage:: python/tokens", FIB))
    assert record_project(project.folder, everything=True, prune=False, say=print).written == 1
    assert record_project(project.folder, everything=True, prune=False, say=print).unchanged == 1
    project.write("index.rst", "T\n=\n\n" + directive("pipeline-stage:: python/tokens", "x = 1"))
    report = record_project(project.folder, everything=True, prune=True, say=print)
    assert (report.written, len(report.unused)) == (1, 1)
    assert len(list((project.folder / "_recordings").glob("*/*.json"))) == 1
