"""``reference-timeline`` with the real interpreter."""

from __future__ import annotations

from pathlib import Path

from .conftest import Project
from .test_directives import directive

SAMPLE = """
a = [1]
b = a
del a
b = None
"""


def test_timeline_of_a_program(project: Project) -> None:
    project.write("index.rst", "T\n=\n\n" + directive("reference-timeline::", SAMPLE))
    build = project.build()
    assert build.warnings == []
    page = build.page()
    figure = page.select_one("codestages-figure[data-stage='python/references'][data-view='references']")
    assert figure is not None
    assert "is freed" in figure.select_one("tbody").get_text()
    scripts = [
        element["src"].partition("?")[0].rpartition("/")[2] for element in page.select("script[src*=codestages]")
    ]
    assert scripts == ["codestages.js", "codestages-player.js", "codestages-references.js"]


def test_text_stands_in_builders_without_html(project: Project) -> None:
    project.write("index.rst", "T\n=\n\n" + directive("reference-timeline::", SAMPLE))
    build = project.build("text")
    assert build.warnings == []
    assert "b is bound to" in Path(build.app.outdir, "index.txt").read_text()


def test_an_argument_is_a_mistake(project: Project) -> None:
    project.write("index.rst", "T\n=\n\n" + directive("reference-timeline:: python", SAMPLE))
    assert "takes no argument" in "".join(project.build().warnings)


def test_a_limit_that_is_meant_is_no_warning(project: Project) -> None:
    project.write("index.rst", "T\n=\n\n" + directive("reference-timeline::", SAMPLE, **{"max-steps": "2"}))
    assert project.build().warnings == []
