"""Each way to be wrong gives one located warning that says what to do, a visible placeholder, and a finished build."""

from __future__ import annotations

import pytest

from .conftest import Build, Project
from .test_directives import directive


def build_page(project: Project, text: str, **conf: object) -> Build:
    project.write("index.rst", "T\n=\n\n" + text)
    return project.build(**conf)


MISTAKES = {
    "unknown stage": (".. pipeline-stage:: python/byte\n\n   x = 1\n", "name", "bytecode"),
    "unknown language": (".. ast-tree:: pyton\n\n   x = 1\n", "name", "Did you mean 'python'"),
    "no language": (".. ast-tree::\n\n   x = 1\n", "name", "which language"),
    "unknown view": (".. ast-tree:: python\n   :view: chart\n\n   x = 1\n", "name", "graph"),
    "option of another language": (
        ".. ast-tree:: python\n   :edition: 2021\n\n   x = 1\n",
        "name",
        "unknown option of python/ast: 'edition'",
    ),
    "unknown function": (
        ".. pipeline-stage:: python/bytecode\n   :function: nope\n\n   def f(): pass\n",
        "name",
        "f",
    ),
    "missing file": (".. ast-tree:: python\n   :file: gone.py\n", "program", "gone.py"),
    "no program": (".. ast-tree:: python\n", "program", ":file:"),
    "syntax error": (".. ast-tree:: python\n\n   def (:\n", "sample", ":expect-error: SyntaxError"),
    "exception": (".. pipeline-stage:: python/output\n\n   1 / 0\n", "sample", "ZeroDivisionError"),
    "error that does not come": (
        ".. pipeline-stage:: python/output\n   :expect-error: KeyError\n\n   1 / 0\n",
        "expect",
        "ZeroDivisionError",
    ),
    "text that does not come": (
        ".. pipeline-stage:: python/output\n   :expect: 43\n\n   print(42)\n",
        "expect",
        "43",
    ),
    "interpreter that is not there": (
        ".. ast-tree:: python\n   :python: 2.6\n\n   x = 1\n",
        "tool",
        "python2.6",
    ),
    "unknown pipeline": (".. pipeline-overview:: cobol\n", "name", "rust"),
}


@pytest.mark.parametrize(("text", "subtype", "hint"), MISTAKES.values(), ids=MISTAKES.keys())
def test_mistake_is_one_located_warning(project: Project, text: str, subtype: str, hint: str) -> None:
    build = build_page(project, text)
    warning = build.only_warning(subtype)
    assert "index.rst:4: WARNING:" in warning
    assert hint in warning
    assert build.page().select_one("figure.codestages") is not None


def test_unknown_option_lists_those_there_are(project: Project) -> None:
    build = build_page(project, ".. ast-tree:: python\n   :deep: 3\n\n   x = 1\n")
    assert any("index.rst:4" in line for line in build.warnings)
    assert any("depth" in line for line in build.warnings)


def test_expected_failure_is_no_warning(project: Project) -> None:
    text = directive("pipeline-stage:: python/output", "1 / 0", expect_error="ZeroDivisionError")
    build = build_page(project, text)
    assert build.warnings == []
    assert "division by zero" in build.page().get_text()


LIMITS = {
    "endless loop": ("while True: pass", "timeout"),
    "swallowing loop": ("while True:\n    try:\n        pass\n    except BaseException: pass", "timeout"),
    "flood": ("while True: print('x' * 100)", "output-limit"),
    "crash": ("import os; print('before', flush=True); os.kill(os.getpid(), 11)", "crash"),
}


@pytest.mark.parametrize(("program", "code"), LIMITS.values(), ids=LIMITS.keys())
@pytest.mark.parametrize("stage", ["output", "trace"])
def test_sample_over_a_limit_shows_what_it_did(project: Project, program: str, code: str, stage: str) -> None:
    build = build_page(
        project,
        directive(f"pipeline-stage:: python/{stage}", program),
        codestages_timeout=1.5,
        codestages_output_limit=20_000,
        codestages_max_steps=10**9,
    )
    assert f": {code}: " in build.only_warning("sample")
    assert build.page().select_one("codestages-figure") is not None


def test_steps_limit_is_named(project: Project) -> None:
    build = build_page(project, directive("bytecode-stepper::", "while True: pass"), codestages_max_steps=500)
    assert ": step-limit: " in build.only_warning("sample")
    assert build.page().select_one("codestages-figure") is not None


def test_deliberate_step_limit_is_no_warning(project: Project) -> None:
    assert build_page(project, directive("bytecode-stepper::", "while True: pass", max_steps="50")).warnings == []


def test_hard_exit_keeps_the_steps_until_then(project: Project) -> None:
    build = build_page(project, directive("bytecode-stepper::", "import os\nx = 41 + 1\nos._exit(0)"))
    assert "os" in build.page().get_text()
    assert build.page().select_one("codestages-figure [data-span]") is not None


def test_warning_kind_can_be_silenced(project: Project) -> None:
    text = directive("pipeline-stage:: python/output", "1 / 0")
    assert build_page(project, text, suppress_warnings=["codestages.sample"]).warnings == []


def test_no_rustc_and_no_recording(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(project.folder))
    build = build_page(project, directive("pipeline-stage:: rust/mir", "fn main() {}"))
    warning = build.only_warning("tool")
    assert "no rustc found" in warning
    assert "codestages record" in warning
    assert build.page().select_one("figure.codestages") is not None
