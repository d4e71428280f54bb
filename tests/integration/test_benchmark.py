"""Benchmarks in pages: side by side, recorded, measured again only when asked to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from sphinxext.codestages.integration.recorder import Report, record_project
from tests.recordings import forge

from .conftest import Project

PAGE = """
    T
    =

    .. pipeline-benchmark::
       :measure: time memory
       :repeat: 3
       :name: both
       :caption: Both.

       .. pipeline-stage:: python/benchmark
          :caption: sleepy
          :name: sleepy

          import time
          time.sleep(0.2)

       .. pipeline-stage:: python/benchmark
          :caption: greedy
          :name: greedy

          x = bytearray(100 * 2**20)
"""


def labels(page: object) -> list[str]:
    return [element.text for element in page.select("table.codestages-bars tbody th")]  # type: ignore[attr-defined]


def test_nested_benchmarks_are_one_figure_with_a_chart_a_measure(project: Project) -> None:
    project.write("index.rst", PAGE)
    build = project.build()
    assert build.warnings == []
    (figure,) = build.page().select("figure.codestages")
    assert figure["id"] == "both"
    assert [element.text.strip() for element in figure.select("table.codestages-bars caption")] == [
        "Run time",
        "Peak memory",
    ]
    assert labels(figure) == ["sleepy", "greedy"] * 2
    assert len(figure.select("tbody svg")) == 4
    assert [element["id"] for element in figure.select("tr[id]")] == ["sleepy", "greedy"]
    assert "3 values" in figure.select_one("tbody svg")["aria-label"]  # type: ignore[index, operator]
    assert build.page().select_one("link[href*='codestages-bars.css']") is not None


def test_builders_without_html_get_tables(project: Project) -> None:
    project.write("index.rst", PAGE)
    text = project.build("text").text("index.txt")
    assert "Peak memory" in text
    assert text.count("sleepy") >= 2


def test_named_benchmarks_can_be_referred_to_everywhere(project: Project) -> None:
    project.write("index.rst", PAGE + "\n    See :ref:`sleepy` and :ref:`both`.\n")
    for builder in ("html", "latex", "text", "epub"):
        assert project.build(builder, version="1", copyright="x").warnings == []


def test_same_in_several_processes(project: Project) -> None:
    project.write("index.rst", PAGE + "\n    .. toctree::\n\n" + "".join(f"       page{n}\n" for n in range(5)))
    for number in range(5):
        project.write(f"page{number}.rst", "P\n=\n\n.. pipeline-stage:: python/benchmark\n   :repeat: 2\n\n   x = 1\n")
    build = project.build(parallel=2)
    assert build.warnings == []
    assert labels(build.page()) == ["sleepy", "greedy"] * 2


@pytest.mark.parametrize(
    ("text", "subtype", "said"),
    [
        (".. pipeline-benchmark::", "program", "is empty"),
        (".. pipeline-benchmark::\n   :measure: speed\n\n   x", "name", "'speed'"),
        (".. pipeline-benchmark::\n   :measure: ,\n\n   .. pipeline-stage:: python/benchmark\n\n      x", "name", "''"),
        (".. pipeline-benchmark::\n   :scale: cubic\n\n   x", "name", "linear, log"),
        (".. pipeline-benchmark::\n   :repeat: 0\n\n   x", "name", "at least 1"),
    ],
)
def test_mistake_is_one_warning_and_a_placeholder(project: Project, text: str, subtype: str, said: str) -> None:
    project.write("index.rst", f"T\n=\n\n{text}\n")
    build = project.build()
    assert said in build.only_warning(subtype)
    assert build.page().select_one(".codestages-placeholder") is not None


BESIDE = """
    T
    =

    .. pipeline-benchmark::
       :measure: time memory compile
       :repeat: 2

       .. pipeline-stage:: python/benchmark
          :caption: good

          x = 1

       .. pipeline-stage:: python/benchmark
          :caption: other
{}
"""


def test_what_fails_is_one_warning_and_says_so_in_its_place(project: Project) -> None:
    project.write("index.rst", BESIDE.format("\n          1/0"))
    build = project.build()
    assert "ZeroDivisionError" in build.only_warning("sample")
    assert labels(build.page()) == ["good", "other"] * 3
    assert "ZeroDivisionError" in build.page().select_one(".codestages-failed").text  # type: ignore[union-attr]


def test_what_is_meant_to_fail_is_no_warning(project: Project) -> None:
    project.write("index.rst", BESIDE.format("          :expect-error: ZeroDivisionError\n\n          1/0"))
    assert project.build().warnings == []


def test_missing_tool_is_one_warning(project: Project) -> None:
    project.write("index.rst", BESIDE.format("          :python: 2.7\n\n          x = 1"))
    build = project.build()
    assert "2.7" in build.only_warning("tool")
    assert labels(build.page()) == ["good", "other"] * 3


def test_missing_file_is_one_warning_and_a_row(project: Project) -> None:
    project.write("index.rst", BESIDE.format("          :file: nowhere.py"))
    build = project.build()
    assert "nowhere.py" in build.only_warning("program")
    assert labels(build.page()) == ["good", "other"] * 3


def test_what_is_no_benchmark_is_a_warning(project: Project) -> None:
    project.write("index.rst", PAGE + "\n       .. ast-tree:: python\n\n          x = 1\n\n       Words.\n")
    build = project.build()
    assert len(build.warnings) == 2
    assert all("can hold only benchmarks" in warning for warning in build.warnings)
    assert labels(build.page()) == ["sleepy", "greedy"] * 2


def recorded(project: Project) -> dict[str, str]:
    return {path.name: path.read_text() for path in sorted((project.folder / "_recordings").glob("*/*.json"))}


def record(project: Project, **options: bool) -> Report:
    return record_project(project.folder, everything=False, prune=False, say=print, **options)


def test_measurements_are_recorded_also_of_this_interpreter_and_then_stay(project: Project) -> None:
    project.write("index.rst", PAGE)
    assert record(project).written == 4
    before = recorded(project)
    again = record(project)
    assert (again.written, again.unchanged) == (0, 4)
    assert recorded(project) == before


def test_measurements_are_made_again_on_purpose(project: Project) -> None:
    project.write("index.rst", PAGE)
    record(project)
    before = recorded(project)
    assert record(project, measured=True).failures == []
    assert recorded(project) != before


@pytest.mark.parametrize("policy", ["auto", "always", "never"])
def test_recording_is_shown_whatever_the_policy(project: Project, policy: str) -> None:
    project.write("index.rst", PAGE)
    record(project)
    for path in (project.folder / "_recordings").glob("*/benchmark-*.json"):
        _set_values(path, [1_000_000_000])
    build = project.build(codestages_execute=policy)
    assert build.warnings == []
    shown = {element.text for element in build.page().select("tbody svg text")}
    assert shown == {"1.00\xa0s", "1.00\xa0GB"}


def _set_values(path: Path, values: list[int]) -> None:
    def change(held: Any) -> None:
        for one_series in held["artifact"]["shape"]["series"]:
            one_series["values"] = values

    forge(path, change)


def test_unchanged_page_is_not_measured_again(project: Project) -> None:
    project.write("index.rst", PAGE)
    project.build()
    build = project.build()
    assert "0 added, 0 changed, 0 removed" in build.status
