"""``:versus:``: both sides are requested, recorded, shown, and checked for changes; mistakes are located warnings."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from sphinxext.codestages.catalog import load
from sphinxext.codestages.integration.recorder import record_project
from sphinxext.codestages.integration.versus import side_names
from sphinxext.codestages.model.artifact import Artifact, Provenance
from sphinxext.codestages.model.descriptors import Drawing
from sphinxext.codestages.model.part import Part
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.views.differences.difference import difference_text
from tests.languages.python.cases import reading

from .conftest import Build, Project
from .test_directives import FIB, directive

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the second interpreter is a POSIX script")

CHECKED = """
def half(n):
    assert n % 2 == 0
    return n // 2

print(half(4))
"""


@pytest.fixture
def optimising(project: Project) -> Path:
    """Configure an interpreter ``optimising`` that leaves assertions out, so that no second version is needed."""
    script = project.write("tools/bin/python", f'#!/bin/sh\nexec "{sys.executable}" -O "$@"\n')
    script.chmod(0o755)
    project.write(
        "conf.py",
        'extensions = ["sphinxext.codestages"]\ncodestages_interpreters = {"optimising": "tools/bin/python"}\n',
    )
    return script


def build_page(project: Project, *figures: str, **conf: object) -> Build:
    project.write("index.rst", "T\n=\n\n" + "\n".join(figures))
    return project.build(**conf)


def checked(stage: str = "bytecode", body: str = CHECKED, **options: str) -> str:
    return directive(f"pipeline-stage:: python/{stage}", body, **{"versus": "python=optimising", **options})


@pytest.mark.usefixtures("optimising")
def test_difference_shows_both_sides(project: Project) -> None:
    build = build_page(project, checked(), directive("pipeline-stage:: python/source", CHECKED))
    assert build.warnings == []
    figure, source = build.page().select("codestages-figure")
    assert (figure["data-view"], figure["data-stage"]) == ("difference", "python/bytecode")
    assert figure["data-program"] == source["data-program"]
    assert figure.select('[data-change="equal"]')
    only = [element.get_text() for element in figure.select('[data-change="right"]')]
    assert any("AssertionError" in words or "RAISE_VARARGS" in words for words in only)
    assert all("+" in words for words in only)
    assert len(figure.select(".codestages-provenance")) == 2
    heads = [element.get_text() for element in figure.select(".codestages-sides > div")]
    assert heads[0].endswith("(python=optimising)")
    assert heads[1].endswith("(default)")


@pytest.mark.usefixtures("optimising")
@pytest.mark.parametrize("stage", ["tokens", "ast", "symtable", "bytecode", "output"])
def test_every_stage_that_has_lines_can_be_compared(project: Project, stage: str) -> None:
    build = build_page(project, checked(stage))
    assert build.warnings == []
    tally = build.page().select_one(".codestages-tally")
    assert tally is not None
    assert ("No difference" in tally.get_text()) == (stage != "bytecode")


@pytest.mark.usefixtures("optimising")
def test_text_builder_writes_a_unified_difference(project: Project) -> None:
    project.write("index.rst", "T\n=\n\n" + checked(function="half"))
    build = project.build("text")
    assert build.warnings == []
    text = build.text("index.txt")
    assert "\n   --- python" in text
    assert "\n   +" in text
    assert "print" not in text


@pytest.mark.usefixtures("optimising")
def test_what_is_expected_is_expected_of_the_figure_itself(project: Project) -> None:
    failing = CHECKED.replace("half(4)", "half(3)")
    own = checked("output", failing, expect_error="AssertionError")
    assert build_page(project, own).warnings == []
    other = directive("pipeline-stage:: python/output", failing, python="optimising", versus="python=plain", expect="1")
    build = build_page(project, other, codestages_interpreters=_two(project))
    assert build.warnings == []
    message = build.page().select_one(".codestages-message")
    assert message is not None
    assert "AssertionError" in message.get_text()
    assert "(python=plain):" in message.get_text()


def _two(project: Project) -> dict[str, str]:
    return {"optimising": str(project.folder / "tools/bin/python"), "plain": sys.executable}


def test_sides_are_named_by_what_differs() -> None:
    catalog = load()
    program = Program("python", "x = 1\n", "x.py")

    def names(stage: str, *sides: tuple[dict[str, str], str]) -> list[str]:
        requests = [catalog.request(program, stage, options.items()) for options, _ in sides]
        tool = stage.partition("/")[0].replace("rust", "rustc")
        made_by = (Provenance(tool=tool, version=version, command="") for _, version in sides)
        return side_names(requests, [Artifact(provenance=provenance) for provenance in made_by], catalog)

    assert names("python/ast", ({"python": "3.8"}, "3.8.18"), ({}, "3.13.0")) == ["python 3.8.18", "python 3.13.0"]
    assert names("python/ast", ({"python": "3.13"}, "3.13.0"), ({}, "3.13.0")) == [
        "python 3.13.0 (python=3.13)",
        "python 3.13.0 (default)",
    ]
    levels = ({"opt-level": "3", "edition": "2018"}, "1.95.0"), ({"edition": "2018"}, "1.95.0")
    assert names("rust/mir", *levels) == ["opt-level 3", "opt-level 0"]
    both = ({"opt-level": "3", "rustc": "nightly"}, "1.97.0"), ({}, "1.95.0")
    assert names("rust/mir", *both) == ["opt-level 3, rustc 1.97.0", "opt-level 0, rustc 1.95.0"]


def test_recorded_bytecode_of_two_versions() -> None:
    """The recorded output of 3.8 and 3.13: a jump to another offset is equal, another instruction for a call is not."""
    sides = reading("fib/3.8.18", "bytecode").shape, reading("fib/3.13.0", "bytecode").shape
    shown = [side.select(Part("fib")) for side in sides if side is not None]
    lines = difference_text(shown, ("3.8", "3.13"), Drawing(id="x", stage=load().stage("python/bytecode"))).splitlines()
    assert any(line.startswith(" ") and "POP_JUMP_IF_FALSE" in line for line in lines)
    assert any(line.startswith("-") and "CALL_FUNCTION" in line for line in lines)
    assert any(line.startswith("+") and " CALL " in line for line in lines)


MISTAKES = {
    "no value": ("python/ast", "python", "name", "such as python=3.8, not 'python'"),
    "no name": ("python/ast", "=3.8", "name", "such as python=3.8"),
    "nothing": ("python/ast", "", "name", "needs a value"),
    "only a comma": ("python/ast", ",", "name", "such as python=3.8"),
    "twice": ("python/ast", "python=3.8 python=3.9", "name", "names python twice"),
    "unknown option": ("python/ast", "pyton=3.8", "name", "Available: python"),
    "option of another language": ("python/ast", "opt-level=3", "name", "Available: python"),
    "stage that takes none": ("python/source", "python=3.8", "name", "Available: none"),
    "missing interpreter": ("python/ast", "python=2.6", "tool", "python2.6"),
    "trace": ("python/trace", "python=3.8", "name", "with one of: python/source, python/tokens"),
}


@pytest.mark.parametrize(("stage", "versus", "subtype", "hint"), MISTAKES.values(), ids=MISTAKES.keys())
def test_mistake_is_one_located_warning(project: Project, stage: str, versus: str, subtype: str, hint: str) -> None:
    build = build_page(project, directive(f"pipeline-stage:: {stage}", versus=versus))
    warning = build.only_warning(subtype)
    assert "index.rst:4: WARNING:" in warning
    assert hint in warning
    assert build.page().select_one("figure.codestages .codestages-placeholder") is not None


def test_equal_sides_are_nothing_to_compare(project: Project) -> None:
    build = build_page(project, directive("pipeline-stage:: python/ast", python="3.8", versus="python=3.8"))
    assert "both sides are the same" in build.only_warning("name")
    rust = directive("pipeline-stage:: rust/mir", "fn main() {}", versus="opt-level=0, edition=2021")
    assert "both sides are the same" in build_page(project, rust).only_warning("name")


def test_versus_together_with_a_view_is_a_mistake(project: Project) -> None:
    build = build_page(project, directive("pipeline-stage:: python/ast", view="graph", versus="python=3.8"))
    assert "Remove :view:" in build.only_warning("name")


@pytest.mark.usefixtures("optimising")
def test_function_on_neither_side_is_a_warning(project: Project) -> None:
    warning = build_page(project, checked(function="gone")).only_warning("name")
    assert "index.rst:4: WARNING:" in warning
    assert "half" in warning


@pytest.mark.usefixtures("optimising")
def test_both_sides_are_recorded(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.write("index.rst", "T\n=\n\n" + checked())
    assert record_project(project.folder, everything=False, prune=False, say=print).written == 1
    assert record_project(project.folder, everything=True, prune=True, say=print).written == 1
    assert len(list((project.folder / "_recordings").glob("*/*.json"))) == 2
    monkeypatch.setattr("sphinxext.codestages.execution.process.run", _refuse)
    build = build_page(project, checked(), codestages_execute="never", codestages_interpreters={})
    assert build.warnings == []
    assert ["recorded" in element.get_text() for element in build.page().select(".codestages-provenance")] == [
        True,
        True,
    ]


def _refuse(*arguments: object) -> None:
    raise AssertionError("nothing may run here")


def test_recording_of_the_other_side_needs_no_second_interpreter(project: Project, optimising: Path) -> None:
    project.write("index.rst", "T\n=\n\n" + checked())
    assert record_project(project.folder, everything=False, prune=False, say=print).written == 1
    optimising.unlink()
    build = build_page(project, checked(), codestages_interpreters={})
    assert build.warnings == []
    assert ["recorded" in element.get_text() for element in build.page().select(".codestages-provenance")] == [
        True,
        False,
    ]


def test_another_interpreter_on_the_other_side_makes_the_page_again(project: Project, optimising: Path) -> None:
    assert build_page(project, checked()).warnings == []
    assert "0 added, 0 changed, 0 removed" in project.build().status
    optimising.unlink()
    build = project.build()
    assert "0 added, 1 changed, 0 removed" in build.status
    assert "optimising" in build.only_warning("tool")


@pytest.mark.usefixtures("optimising")
def test_parallel_build_equals_serial_build(project: Project, tmp_path: Path) -> None:
    names = [f"page{number}" for number in range(4)]
    project.write("index.rst", "T\n=\n\n.. toctree::\n\n" + "".join(f"   {name}\n" for name in names))
    for name in names:
        project.write(f"{name}.rst", f"{name}\n=====\n\n" + checked() + checked("output"))
    serial = project.build()
    pages = {name: serial.text(f"{name}.html") for name in names}
    shutil.rmtree(tmp_path / "build")
    parallel = project.build(parallel=2)
    assert parallel.warnings == []
    assert {name: parallel.text(f"{name}.html") for name in names} == pages


@pytest.mark.rustc
@pytest.mark.parametrize("stage", ["mir", "llvm-ir", "asm", "output", "diagnostics"])
def test_rust_stages_can_be_compared(project: Project, stage: str) -> None:
    program = 'fn twice(n: u32) -> u32 {\n    n + n\n}\n\nfn main() {\n    println!("{}", twice(10));\n}\n'
    option = "edition=2018" if stage == "diagnostics" else "opt-level=3, edition=2018"
    build = build_page(project, directive(f"pipeline-stage:: rust/{stage}", program, versus=option))
    assert build.warnings == []
    figure = build.page().select_one("codestages-figure")
    assert figure is not None
    assert len(figure.select(".codestages-provenance")) == 2
    if stage in ("mir", "asm"):
        heads = [element.get_text() for element in figure.select(".codestages-sides > div")]
        assert heads == ["− edition 2018, opt-level 3", "+ edition 2021, opt-level 0"]


def test_other_directives_take_no_versus(project: Project) -> None:
    build = build_page(project, directive("ast-tree:: python", FIB, versus="python=3.8"))
    assert "ast-tree has no option 'versus'" in build.only_warning("name")
