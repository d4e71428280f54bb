"""Numbers in sentences: each is the right one, with its unit, linked to its figure, and never out of date."""

from __future__ import annotations

import re
import shutil
import time
import zlib
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup

from sphinxext.codestages.integration.recorder import record_project
from tests.recordings import forge

from .conftest import TYPES_SHOWN, Project

FIGURES = """
    F
    =

    .. pipeline-benchmark::
       :name: both
       :measure: time memory
       :repeat: 2

       .. pipeline-stage:: python/benchmark
          :name: Fast-One

          x = 1

       .. pipeline-stage:: python/benchmark
          :name: slow

          y = 2

    .. pipeline-stage:: python/tokens
       :name: some-tokens

       x = 1 + y

    .. pipeline-stage:: python/bytecode
       :name: code
       :function: f

       def f():
           return 1

       print(f())

    .. pipeline-stage:: python/tokens
       :name: some-tokens.two

       z

    .. pipeline-stage:: python/benchmark
       :name: wrong
       :expect-error: SyntaxError

       if
"""
TIMES = {"x = 1": [2_000_000, 1_000_000, 4_000_000], "y = 2": [120_000_000]}
PEAKS = {"x = 1": [10_000_000], "y = 2": [1_500_000_000]}


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project, recorded once, whose figures are on another page than the sentences about them."""
    made = Project(tmp_path_factory.mktemp("recorded") / "source")
    made.write("conf.py", 'project = "test"\nextensions = ["sphinxext.codestages"]\n')
    made.write("figures.rst", FIGURES)
    made.write("index.rst", "T\n=\n\n.. toctree::\n\n   figures\n")
    record_project(made.folder, everything=True, prune=False, say=print)
    return made.folder


@pytest.fixture
def measured(project: Project, recorded: Path) -> Project:
    """Return a project whose recorded measurements are replaced with known numbers."""
    shutil.copytree(recorded, project.folder, dirs_exist_ok=True)
    change(project, TIMES["x = 1"], TIMES["y = 2"])
    return project


def change(project: Project, fast: list[int], slow: list[int]) -> None:
    """Write other numbers into the recordings: ``fast`` for the program ``x = 1``, ``slow`` for ``y = 2``."""

    def say(held: Any) -> None:
        shape, is_fast = held["artifact"].get("shape") or {}, held["key"] in project_keys(project)
        peaks, times = (PEAKS["x = 1"], fast) if is_fast else (PEAKS["y = 2"], slow)
        for one_series in shape.get("series", []):
            one_series["values"] = peaks if shape["unit"] == "bytes" else times

    for path in sorted((project.folder / "_recordings").glob("*/benchmark-*.json")):
        forge(path, say)


def project_keys(project: Project) -> set[str]:
    """Return the keys of the requests about the fast program."""
    from sphinxext.codestages.model.program import Program  # noqa: PLC0415
    from sphinxext.codestages.model.request import Request  # noqa: PLC0415

    program = Program("python", "x = 1\n", "sample.py")
    options = ((("repeat", "2"),), (("measure", "memory"), ("repeat", "2")))
    return {Request(program=program, stage="python/benchmark", options=pairs).key for pairs in options}


def sentence(project: Project, *targets: str, builder: str = "html", **conf: object) -> tuple[str, list[str]]:
    words = " | ".join(f":pipeline:value:`{target}`" for target in targets)
    project.write("index.rst", f"T\n=\n\n.. toctree::\n\n   figures\n\nSaid: {words}.\n")
    build = project.build(builder, **conf)  # type: ignore[arg-type]
    text = build.page().get_text(" ") if builder == "html" else build.text("index.txt")
    found = re.search(r"Said: *(.*?)\s*\.\s", text.replace("\xa0", " ") + " ", re.DOTALL)
    assert found
    return re.sub(r"\s+", " ", found[1]), build.warnings


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("fast-one", "2.00 ms"),
        ("FAST-one", "2.00 ms"),
        ("fast-one.time", "2.00 ms"),
        ("fast-one.min", "1.00 ms"),
        ("fast-one.time.max", "4.00 ms"),
        ("fast-one.runs", "3"),
        ("fast-one.memory", "10.0 MB"),
        ("slow.memory", "1.50 GB"),
        ("slow / fast-one", "60"),
        ("slow.time / fast-one.time.max", "30"),
        ("fast-one / slow", "0.017"),
        ("some-tokens", "7"),
        ("some-tokens.tokens", "7"),
        ("some-tokens.NAME", "2"),
        ("some-tokens.two", "3"),
        ("some-tokens.two.NAME", "1"),
        ("some-tokens / some-tokens.two", "2.3"),
        ("code.functions", "1"),
    ],
)
def test_value_is_put_into_words(measured: Project, target: str, words: str) -> None:
    assert sentence(measured, target) == (words, [])


def test_only_the_shown_part_is_counted(measured: Project) -> None:
    whole = measured.folder / "figures.rst"
    said, _ = sentence(measured, "code.lines")
    whole.write_text(whole.read_text().replace("   :function: f\n", ""))
    assert int(said) < int(sentence(measured, "code.lines")[0])


@pytest.mark.parametrize(
    ("target", "told"),
    [
        ("fst-one", "'fast-one'"),
        ("fast-one.tim", "'time'"),
        ("fast-one.tme.min", "time"),
        ("fast-one / some-tokens", "cannot divide a time by a count"),
        ("fast-one / slow / slow", "a ratio has two terms"),
        ("some-tokens.NAM", "'NAME'"),
        ("wrong", "has nothing to count"),
        ("both", "'both' has no number. Available: fast-one, slow,"),
    ],
)
def test_unknown_name_is_a_warning_that_names_what_there_is(measured: Project, target: str, told: str) -> None:
    _, warnings = sentence(measured, target)
    assert len(warnings) == 1
    assert told in warnings[0]
    assert "index.rst:8" in warnings[0]
    assert not TYPES_SHOWN or warnings[0].endswith("[codestages.name]")


def test_measure_that_is_not_known_says_why(measured: Project) -> None:
    def forget_peak(held: Any) -> None:
        if held["key"] in project_keys(measured) and held["artifact"]["shape"]["unit"] == "bytes":
            told = {"level": "warning", "code": "unknown", "message": "Not known: it ended too soon."}
            held["artifact"] |= {"shape": None, "diagnostics": [told]}

    for path in (measured.folder / "_recordings").glob("*/benchmark-*.json"):
        forge(path, forget_peak)
    _, warnings = sentence(measured, "fast-one.memory.max")
    assert any("'fast-one.memory.max': Not known: it ended too soon." in warning for warning in warnings)


def test_value_links_to_its_figure_and_says_how_it_came_about(measured: Project) -> None:
    sentence(measured, "slow")
    page = BeautifulSoup((measured.folder.parent / "build/html/index.html").read_text(), "html.parser")
    link = page.select_one("a:has(.codestages-value)")
    assert link is not None
    assert link["href"] == "figures.html#slow"
    assert "median of 1, from 120 ms to 120 ms" in link["title"]
    figures = BeautifulSoup((measured.folder.parent / "build/html/figures.html").read_text(), "html.parser")
    assert figures.select_one("tr#slow") is not None


def test_link_text_of_the_author_is_kept(measured: Project) -> None:
    assert sentence(measured, "about a tenth of a second <slow>") == ("about a tenth of a second", [])


def test_value_in_a_title_is_a_warning_unless_it_has_words(measured: Project) -> None:
    title = "One :pipeline:value:`some-tokens` and another"
    named = "Some :pipeline:value:`tokens <some-tokens>`"
    text = f"T\n=\n\n.. toctree::\n\n   figures\n\n{named}\n{'-' * 50}\n\nX\n\n{title}\n{'-' * 50}\n\nY\n"
    measured.write("index.rst", text)
    assert "index.rst:14: WARNING: pipeline:value: a title cannot show a number" in measured.build().only_warning(
        "name"
    )


@pytest.mark.parametrize("builder", ["text", "latex", "epub", "singlehtml", "man"])
def test_value_is_said_in_every_builder(measured: Project, builder: str) -> None:
    measured.write(
        "index.rst", "T\n=\n\n.. toctree::\n\n   figures\n\nSaid: :pipeline:value:`slow / fast-one` times.\n"
    )
    build = measured.build(builder, version="1", copyright="x", man_pages=[("index", "t", "t", "a", 1)])
    assert build.warnings == []
    texts = [path.read_text(errors="replace") for path in build.app.outdir.rglob("*") if path.is_file()]
    assert any(re.search(r"Said:.{0,200}60", text, re.DOTALL) for text in texts)


def test_value_stands_in_tables(measured: Project) -> None:
    table = ".. list-table::\n\n   * - what\n     - :pipeline:value:`slow`\n"
    measured.write("index.rst", f"T\n=\n\n.. toctree::\n\n   figures\n\n{table}")
    build = measured.build()
    assert build.warnings == []
    assert build.page().select_one("td .codestages-value").text == "120\xa0ms"  # type: ignore[union-attr]


@pytest.mark.parametrize("parallel", [0, 2])
def test_changed_value_is_written_anew_where_it_is_said(measured: Project, parallel: int) -> None:
    for number in range(6):
        measured.write(f"other{number}.rst", "O\n=\n\nNothing.\n")
    measured.write("index.rst", "T\n=\n\n.. toctree::\n   :glob:\n\n   *\n\nSaid: :pipeline:value:`slow`.\n")
    assert "120" in measured.build(parallel=parallel).page().text
    change(measured, [1], [340_000_000])
    build = measured.build(parallel=parallel)
    assert "340\xa0ms" in build.page().select_one(".codestages-value").text  # type: ignore[union-attr]
    assert "1 changed" in build.status


def test_removed_figure_is_a_warning_where_its_value_was_used(measured: Project) -> None:
    assert sentence(measured, "slow")[1] == []
    figures = measured.folder / "figures.rst"
    figures.write_text(figures.read_text().replace(":name: slow", ":name: swift"))
    assert "no figure has the name 'slow'" in measured.build().only_warning("name")


def test_removed_document_is_a_warning_where_its_values_were_used(measured: Project) -> None:
    measured.write("index.rst", "T\n=\n\nSaid: :pipeline:value:`slow`.\n")
    measured.build()
    (measured.folder / "figures.rst").unlink()
    assert "no figure has the name 'slow'" in measured.build().only_warning("name")


def test_named_figures_are_in_the_inventory(measured: Project) -> None:
    sentence(measured, "slow")
    *_, compressed = (measured.folder.parent / "build/html/objects.inv").read_bytes().split(b"\n", 4)
    objects = [line.split(" ")[:2] for line in zlib.decompress(compressed).decode().splitlines()]
    assert {"fast-one", "slow", "some-tokens"} <= {name for name, kind in objects if kind == "pipeline:figure"}


def test_build_in_which_nothing_changed_evaluates_nothing(measured: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    sentence(measured, "slow")
    monkeypatch.setattr("sphinxext.codestages.integration.values.Sentences.say", None)
    assert "0 added, 0 changed, 0 removed" in measured.build().status


def test_values_of_a_long_program_do_not_take_long(project: Project) -> None:
    project.write(
        "index.rst",
        """
        T
        =

        .. pipeline-stage:: python/tokens
           :file: long.py
           :name: long

        :pipeline:value:`long.NAME` :pipeline:value:`long.LSQB`
    """,
    )
    (project.folder / "long.py").write_text("name = [1]\n" * 5000)
    began = time.process_time()
    project.build()
    assert time.process_time() - began < 10, "all kinds are counted in one go"
