"""``:max-rows:`` and ``codestages_max_rows``: what is left out, and when that is a warning."""

from __future__ import annotations

import pytest

from sphinxext.codestages.model.budget import ROWS

from .conftest import Build, Project
from .test_directives import directive

FLOOD = f"print('line\\n' * {ROWS * 2} + 'the end')"
LONG = "\n".join(f"a{number} = {number}" for number in range(ROWS + 1))


def built(project: Project, *figures: str, builder: str = "html", **conf: object) -> Build:
    project.write("index.rst", "T\n=\n\n" + "\n".join(figures))
    return project.build(builder, **conf)


def more(build: Build) -> list[str]:
    return [element.text for element in build.page().select(".codestages-more")]


def test_flood_is_cut_with_a_warning_that_says_what_to_do(project: Project) -> None:
    build = built(project, directive("pipeline-stage:: python/output", FLOOD))
    said = build.only_warning("size")
    assert (
        f"index.rst:4: WARNING: python/output: the figure shows the first {ROWS:,} of {2 * ROWS + 1:,} lines." in said
    )
    assert "say with :max-rows: how many lines to show." in said
    assert more(build) == [f"… {ROWS + 1:,} more lines"]
    assert len(build.page().select(".codestages-lean div")) == ROWS


def test_warning_can_be_silenced(project: Project) -> None:
    figure = directive("pipeline-stage:: python/source", LONG)
    assert built(project, figure, suppress_warnings=["codestages.size"]).warnings == []


@pytest.mark.parametrize("conf", [{}, {"codestages_max_rows": 10}])
def test_option_is_obeyed_without_a_warning(project: Project, conf: dict[str, int]) -> None:
    build = built(project, directive("pipeline-stage:: python/source", LONG, **{"max-rows": "7"}), **conf)
    assert build.warnings == []
    assert len(build.page().select(".codestages-lean div")) == 7
    whole = directive("pipeline-stage:: python/source", LONG, **{"max-rows": str(ROWS + 1)})
    build = built(project, whole, **conf)
    assert (build.warnings, more(build)) == ([], [])


def test_configured_number_is_obeyed_without_a_warning(project: Project) -> None:
    figure = directive("pipeline-stage:: python/source", LONG)
    build = built(project, figure, codestages_max_rows=3)
    assert (build.warnings, more(build)) == ([], [f"… {ROWS - 2:,} more lines"])
    assert more(built(project, figure, codestages_max_rows=4)) == [f"… {ROWS - 3:,} more lines"]
    assert built(project, figure, codestages_max_rows=ROWS).warnings == []


@pytest.mark.parametrize("wrong", ["0", "all", "-3"])
def test_option_must_be_a_number(project: Project, wrong: str) -> None:
    build = built(project, directive("pipeline-stage:: python/source", "a = 1", **{"max-rows": wrong}))
    assert f":max-rows: must be a whole number of at least 1, not '{wrong}'." in build.only_warning("name")


@pytest.mark.parametrize("wrong", [0, True, "9"])
def test_configured_number_must_be_a_number(project: Project, wrong: object) -> None:
    build = built(project, directive("pipeline-stage:: python/source", "a = 1"), codestages_max_rows=wrong)
    assert any("codestages_max_rows must be a whole number of at least 1" in said for said in build.warnings)


def test_checks_and_numbers_take_in_what_is_left_out(project: Project) -> None:
    figure = directive(
        "pipeline-stage:: python/output", FLOOD, **{"max-rows": "2", "expect": "the end", "name": "flood"}
    )
    build = built(project, figure, ":pipeline:value:`flood`\n")
    assert build.warnings == []
    assert build.page().select_one(".codestages-value").text == f"{2 * ROWS + 1:,}"


@pytest.mark.parametrize("builder", ["text", "latex", "epub", "singlehtml"])
def test_other_builders_show_as_many_rows(project: Project, builder: str) -> None:
    figure = directive("pipeline-stage:: python/output", FLOOD, **{"max-rows": "2"})
    build = built(project, figure, builder=builder, latex_engine="xelatex", copyright="us", version="1")
    assert build.warnings == []
    name = {"text": "index.txt", "latex": "test.tex", "epub": "index.xhtml", "singlehtml": "index.html"}[builder]
    written = build.text(name)
    assert f"{2 * ROWS - 1:,} more lines" in written
    # once in the program's own line in the search words; never as often as it was printed
    assert written.count("line") < 100


def test_parallel_build_warns_once_for_each_figure(project: Project) -> None:
    for name in ("one", "two", "three"):
        project.write(
            f"{name}.rst", f":orphan:\n\n{name}\n=====\n\n" + directive("pipeline-stage:: python/source", LONG)
        )
    build = built(project, directive("pipeline-stage:: python/tokens", "a = 1"), parallel=2)
    assert sum("shows the first" in said for said in build.warnings) == len(build.warnings) == 3
    assert built(project, directive("pipeline-stage:: python/tokens", "a = 2"), parallel=2).warnings == []


def test_placeholder_of_a_long_program_is_short(project: Project) -> None:
    build = built(project, directive("pipeline-stage:: python/bytecode", LONG, python="1.5"))
    build.only_warning("tool")
    assert more(build) == ["… 1 more line"]


def test_failing_sample_is_cut_and_only_its_own_warning_is_given(project: Project) -> None:
    build = built(project, directive("pipeline-stage:: python/bytecode", f"{LONG}\n1 +"))
    assert "the sample fails: SyntaxError" in build.only_warning("sample")
    assert more(build) == ["… 2 more lines"]


def test_expected_failure_is_cut_with_a_warning(project: Project) -> None:
    figure = directive("pipeline-stage:: python/bytecode", f"{LONG}\n1 +", **{"expect-error": "SyntaxError"})
    build = built(project, figure)
    assert f"shows the first {ROWS:,} of {ROWS + 2:,} lines" in build.only_warning("size")
    assert more(build) == ["… 2 more lines"]
