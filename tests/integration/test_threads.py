"""``thread-timeline`` with a real run, and the axis that it shares with the figures beside it."""

from __future__ import annotations

import pytest

from sphinxext.codestages.integration.recorder import record_project
from tests.recordings import forge

from .conftest import Project
from .test_directives import directive

pytestmark = pytest.mark.schedstat
SAMPLE = """
import threading, time

def work():
    time.sleep({})

threads = [threading.Thread(target=work, name=name) for name in ("one", "two")]
for each in threads: each.start()
for each in threads: each.join()
"""
SHORT, LONG = SAMPLE.format("0.02"), SAMPLE.format("0.5")
RUST = """
fn main() {
    std::thread::Builder::new().name("one".into()).spawn(|| {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }).unwrap().join().unwrap();
}
"""


def nested(*figures: str) -> str:
    lines = "\n".join(figures).splitlines()
    return "\n".join((".. pipeline-compare::", "", *(f"   {line}" for line in lines), ""))


def last_tick(figure: object) -> str:
    return str(figure.select(".codestages-axis div > span")[-1].text)  # type: ignore[attr-defined]


def test_lanes_of_a_program(project: Project) -> None:
    project.write("index.rst", "T\n=\n\n" + directive("thread-timeline:: python", SHORT))
    build = project.build()
    assert build.warnings == []
    figure = build.page().select_one("codestages-figure[data-stage='python/threads'][data-view='threads']")
    assert figure is not None
    names = [element.text for element in figure.select(".codestages-threads tr[title]:not(.codestages-lock) th")]
    assert names == ["MainThread", "one", "two"]
    assert figure.select_one("tr[data-span='3:0-3:11']")
    styles = [str(element["href"]).partition("?")[0] for element in build.page().select("link[href*=codestages]")]
    assert styles[-1] == "_static/codestages-threads.css"


@pytest.mark.rustc
def test_lanes_of_rust_are_optimised_unless_told_otherwise(project: Project) -> None:
    plain, slow = (directive("thread-timeline:: rust", RUST, **options) for options in ({}, {"opt_level": "0"}))
    project.write("index.rst", f"T\n=\n\n{plain}\n{slow}")
    build = project.build(codestages_timeout=60)
    assert build.warnings == []
    lines = [element.text for element in build.page().select(".codestages-command")]
    assert ["-Copt-level=3" in line for line in lines] == [True, False]
    for figure in build.page().select("codestages-figure[data-stage='rust/threads']"):
        assert {"main", "one"} <= {element.text for element in figure.select("tbody th")}


def test_figures_beside_each_other_have_one_axis(project: Project) -> None:
    figures = [directive("thread-timeline:: python", program) for program in (SHORT, LONG)]
    project.write("index.rst", f"T\n=\n\n{nested(*figures)}\n{figures[0]}")
    build = project.build(parallel=2)
    assert build.warnings == []
    short, long, alone = (last_tick(element) for element in build.page().select("codestages-figure"))
    assert short == long != alone


def test_axis_is_as_long_as_the_author_says(project: Project) -> None:
    project.write("index.rst", "T\n=\n\n" + directive("thread-timeline:: python", SHORT, axis="1 s"))
    build = project.build()
    assert build.warnings == []
    assert last_tick(build.page()) == "1\xa0s"


@pytest.mark.parametrize("wrong", ["", "x", "0 ms", "5 hours", "-1 s"])
def test_axis_that_is_no_time_is_a_warning(project: Project, wrong: str) -> None:
    project.write("index.rst", "T\n=\n\n" + directive("thread-timeline:: python", SHORT, axis=wrong))
    assert "must be a time, such as 500 ms" in project.build().only_warning("name")


@pytest.mark.parametrize(("argument", "said"), [("", "python or rust"), (" cobol", "python and rust programs")])
def test_language_without_threads_is_a_warning(project: Project, argument: str, said: str) -> None:
    project.write("index.rst", "T\n=\n\n" + directive(f"thread-timeline::{argument}", SHORT))
    assert said in project.build().only_warning("name")


def test_function_is_a_warning(project: Project) -> None:
    project.write("index.rst", "T\n=\n\n" + directive("thread-timeline:: python", SHORT, function="work"))
    assert "for the whole program" in project.build().only_warning("name")


def test_recording_is_the_answer(project: Project) -> None:
    project.write("index.rst", "T\n=\n\n" + directive("thread-timeline:: python", SHORT))
    record_project(project.folder, everything=False, prune=False, say=print)
    (path,) = (project.folder / "_recordings").glob("*/threads-*.json")
    forge(path, lambda held: held["artifact"]["shape"]["threads"][1].update(name="from the recording"))
    build = project.build(codestages_execute="always")
    assert build.warnings == []
    assert "from the recording" in [element.text for element in build.page().select("tbody th")]


def test_builders_without_html_have_a_table(project: Project) -> None:
    project.write("index.rst", "T\n=\n\n" + directive("thread-timeline:: python", SHORT))
    build = project.build("text")
    assert build.warnings == []
    lines = [line.split() for line in build.text("index.txt").splitlines()]
    assert ["thread", "from", "to", "ran", "share"] in lines
    assert [line[0] for line in lines if line[1:2] and line[-1].endswith("|")] == ["MainThread", "one", "two"]
