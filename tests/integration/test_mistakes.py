"""For each mistake there is one located warning that says what to do, and a visible placeholder; the build finishes."""

from __future__ import annotations

import os

import pytest

from sphinxext.codestages.integration.directives import DIRECTIVES

from .conftest import TYPES_SHOWN, Build, Project
from .test_directives import directive


def build_page(project: Project, text: str, **conf: object) -> Build:
    project.write("index.rst", "T\n=\n\n" + text)
    return project.build(**conf)


MISTAKES = {
    "unknown stage": (".. pipeline-stage:: python/byte\n\n   x = 1\n", "name", "bytecode"),
    "unknown language": (".. ast-tree:: pyton\n\n   x = 1\n", "name", "Did you mean 'python'"),
    "no language": (".. ast-tree::\n\n   x = 1\n", "name", "Name it as the argument"),
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
    "interpreter by its path": (
        ".. ast-tree:: python\n   :python: /usr/bin/python3\n\n   x = 1\n",
        "name",
        ":python: must be a version or a name (put a path into codestages_interpreters in conf.py), not '/usr/bin/p",
    ),
    "compiler by its path in a difference": (
        ".. pipeline-stage:: rust/mir\n   :versus: rustc=../rustc\n\n   fn main() {}\n",
        "name",
        ":rustc: must be a version or a name (put a path into codestages_rustc in conf.py), not '../rustc'",
    ),
    "option that does not exist": (".. ast-tree:: python\n   :deep: 3\n\n   x = 1\n", "name", "depth"),
    "option without its value": (".. ast-tree:: python\n   :view:\n\n   x = 1\n", "name", "needs a value"),
    "flag with a value": (".. ast-tree:: python\n   :collapse: yes\n\n   x = 1\n", "name", "takes no value"),
    "depth that is no number": (".. ast-tree:: python\n   :depth: x\n\n   x = 1\n", "name", "whole number"),
    "step that is none": (".. bytecode-stepper::\n   :start: 0\n\n   x = 1\n", "name", "at least 1"),
    "limit that is no number": (".. bytecode-stepper::\n   :max-steps: 1e9\n\n   x = 1\n", "name", "whole number"),
    "no stage": (".. pipeline-stage::\n\n   x = 1\n", "name", "needs an argument: a stage"),
    "no pipeline": (".. pipeline-overview:: ,\n", "name", "unknown language"),
    "unknown direction": (".. pipeline-overview:: python\n   :direction: up\n", "name", "down, across"),
    "overview of two files": (".. pipeline-overview:: python\n   :file: a.py b.py\n", "program", "b.py is the second"),
    "overview of a file in no language": (".. pipeline-overview:: python\n   :file: x.rs\n", "program", "x.rs"),
    "unknown target": (".. pipeline-overview:: python\n   :targets: rust/x http://x\n", "name", "rust/x"),
    "version with a wildcard": (".. ast-tree:: python\n   :python: **x\n\n   x = 1\n", "tool", "no python"),
    "function of what is not of one function": (
        ".. pipeline-stage:: python/output\n   :function: f\n\n   def f(): pass\n   print(1)\n",
        "name",
        "about the whole program",
    ),
    "unknown pipeline": (".. pipeline-overview:: cobol\n", "name", "rust"),
    "stage and a word": (".. pipeline-stage:: python/ast tree\n\n   x = 1\n", "name", "'tree' follows it"),
    "program without an empty line": (".. pipeline-stage:: python/ast\n   x = 1\n", "name", "after an empty line"),
    "language and a word": (".. ast-tree:: python rust\n\n   x = 1\n", "name", "takes one argument"),
    "argument of a stepper": (".. bytecode-stepper:: python\n\n   x = 1\n", "name", "takes no argument"),
    "argument of a comparison": (
        ".. pipeline-compare:: left\n\n   .. ast-tree:: python\n\n      x\n",
        "name",
        "takes no argument",
    ),
    "argument of a benchmark": (".. pipeline-benchmark:: fast\n", "name", "takes no argument"),
    "no language of threads": (".. thread-timeline::\n\n   x = 1\n", "name", "needs an argument"),
    "no explained stage": (".. pipeline:stage::\n", "name", "needs an argument"),
    "two explained stages": (".. pipeline:stage:: python/ast python/tokens\n", "name", "takes one argument"),
    "content of an explained stage": (".. pipeline:stage:: python/ast\n\n   It is\n", "name", "takes no content"),
    "option of an explained stage": (".. pipeline:stage:: python/ast\n   :x: 1\n", "name", "takes no options"),
    "content of an overview": (".. pipeline-overview:: python\n\n   rust\n", "name", "takes no content"),
    "option of a comparison": (
        ".. pipeline-compare::\n   :columns: 2\n\n   .. ast-tree:: python\n\n      x\n",
        "name",
        "takes no options, but it has :columns:",
    ),
    "option of stages in a benchmark": (".. pipeline-benchmark::\n   :opt-level: 3\n", "name", "no option 'opt-level'"),
    "option twice": (".. ast-tree:: python\n   :alt: a\n   :alt: b\n\n   x\n", "name", 'duplicate option "alt"'),
    "option of two words": (".. ast-tree:: python\n   :my alt: a\n\n   x\n", "name", "multiple words"),
    "text below options": (".. ast-tree:: python\n   :alt: a\n   x = 1\n", "name", "invalid option block"),
    "option of a comparison twice": (".. pipeline-compare::\n   :a: 1\n   :a: 2\n", "name", "duplicate option"),
}


@pytest.mark.parametrize(("text", "subtype", "hint"), MISTAKES.values(), ids=MISTAKES.keys())
def test_mistake_is_one_located_warning(project: Project, text: str, subtype: str, hint: str) -> None:
    build = build_page(project, text)
    warning = build.only_warning(subtype)
    assert "index.rst:4: WARNING:" in warning
    assert hint in warning
    assert build.page().select_one("figure.codestages") is not None


@pytest.mark.parametrize("name", sorted({*DIRECTIVES, "pipeline:stage"}))
def test_no_directive_leaves_its_mistakes_to_docutils(project: Project, name: str) -> None:
    bad = ("", " a b c", "\n   :alt: a\n   :alt: b", " a\n   :x y: z", " a\n\n   text")
    build = build_page(project, "\n".join(f".. {name}::{rest}\n" for rest in bad), codestages_execute="never")
    assert build.warnings
    assert not TYPES_SHOWN or all("[codestages." in line for line in build.warnings)
    assert build.page().select(".system-message") == []
    assert len(build.page().select("figure.codestages")) == len(bad)


def test_mistake_in_a_nested_figure_is_one_located_warning(project: Project) -> None:
    text = ".. pipeline-compare::\n\n   .. ast-tree:: python\n      :alt: a\n      :alt: b\n\n      x = 1\n"
    build = build_page(project, text)
    assert "index.rst:6: WARNING:" in build.only_warning("name")
    assert build.page().select_one(".codestages-compare figure.codestages") is not None


def test_figures_right_below_a_comparison_are_its_content(project: Project) -> None:
    assert build_page(project, ".. pipeline-compare::\n   .. pipeline-overview:: python\n").warnings == []


def test_options_of_other_directives_are_read_by_docutils(project: Project) -> None:
    build = build_page(project, ".. image:: a.png\n   :alt: a\n   :alt: b\n")
    assert any('duplicate option "alt"' in line for line in build.warnings)
    assert build.page().select_one("figure.codestages") is None


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "JavaScript:alert(1)", "java\x01script:alert(1)", "data:text/html,x", "vbscript:x", "x:y"],
)
def test_target_that_is_no_link_is_refused(project: Project, address: str) -> None:
    build = build_page(project, f".. pipeline-overview:: python\n   :targets: python/ast {address}\n")
    assert "must be a relative address" in build.only_warning("name")
    assert not build.page().select("svg a")


@pytest.mark.parametrize(
    "address", ["https://example.org/a:b?c#d", "HTTP://example.org", "other.html#x:y", "../up/", "#here", "//host/page"]
)
def test_target_that_is_a_link_is_accepted(project: Project, address: str) -> None:
    build = build_page(project, f".. pipeline-overview:: python\n   :targets: python/ast {address}\n")
    assert build.warnings == []
    assert build.page().select(f'svg a[xlink\\:href="{address}"], svg a[href="{address}"]')


def test_empty_comparison_is_a_located_warning(project: Project) -> None:
    assert "index.rst:4: WARNING:" in build_page(project, ".. pipeline-compare::\n").only_warning("program")


def test_role_for_a_stage_that_does_not_exist(project: Project) -> None:
    assert "rust/nope" in build_page(project, ":pipeline:stage:`rust/nope`\n").only_warning("name")


def test_file_that_is_not_a_regular_file_is_a_warning(project: Project) -> None:
    os.mkfifo(project.folder / "pipe.py")
    (project.folder / "loop.py").symlink_to("loop.py")
    text = "".join(f".. ast-tree:: python\n   :file: {name}\n\n" for name in ("pipe.py", "loop.py", "."))
    build = build_page(project, text)
    assert len(build.warnings) == 3
    assert len(build.page().select("figure.codestages")) == 3


def test_long_and_odd_names_of_files_are_no_options(project: Project) -> None:
    names = ["-c.py", "--help.py", "a" * 240 + ".py", "Ü ber.py"]
    for name in names:
        (project.folder / name).write_text("print(7)\n")
    text = "".join(f".. pipeline-stage:: python/output\n   :file: {name}\n   :expect: 7\n\n" for name in names)
    assert build_page(project, text).warnings == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("timeout", "soon"),
        ("timeout", -5),
        ("timeout", float("inf")),
        ("memory_limit", "2G"),
        ("memory_limit", 1000),
        ("output_limit", -1),
        ("max_steps", 0),
        ("interpreters", {"3.8": None}),
        ("interpreters", {"../tools/python": "python3"}),
        ("rustc", 1.95),
        ("rustc", {"/usr/bin/rustc": "/usr/bin/rustc"}),
        ("recordings", None),
        ("execute", "sometimes"),
    ],
)
def test_unusable_setting_is_a_warning_and_the_default_is_used(project: Project, name: str, value: object) -> None:
    text = directive("pipeline-stage:: python/output", "print(1)")
    project.write("conf.py", f'extensions = ["sphinxext.codestages"]\ncodestages_{name} = {_source(value)}\n')
    build = build_page(project, text)
    ours = [line for line in build.warnings if f"codestages_{name} must be" in line]
    assert len(ours) == 1
    assert build.page().select_one("codestages-figure") is not None


def _source(value: object) -> str:
    return 'float("inf")' if value == float("inf") else repr(value)


ENCODINGS = {
    "latin-1": (b"# coding: latin-1\nx = '\xe9'\nprint(x, len(x))\n", "\u00e9 1"),
    "latin-1 over UTF-8": ("# coding: latin-1\nx = '\u00e9'\nprint(len(x))\n".encode(), "2"),
    "byte-order mark": (b"\xef\xbb\xbfprint('ok')\n", "ok"),
}


@pytest.mark.parametrize(("content", "printed"), ENCODINGS.values(), ids=ENCODINGS.keys())
def test_program_runs_as_the_text_that_is_shown(project: Project, content: bytes, printed: str) -> None:
    (project.folder / "sample.py").write_bytes(content)
    stages = "".join(
        f".. pipeline-stage:: python/{stage}\n   :file: sample.py\n{option}\n"
        for stage, option in (
            ("output", f"   :expect: {printed}\n"),
            ("trace", f"   :expect: {printed}\n"),
            ("ast", ""),
        )
    )
    assert build_page(project, stages).warnings == []


@pytest.mark.parametrize("cookie", ["nonsense", "rot13", "hex", "undefined"])
def test_unknown_encoding_is_an_error_of_the_interpreter(project: Project, cookie: str) -> None:
    (project.folder / "sample.py").write_bytes(f"# coding: {cookie}\nx = '\u00e9'\n".encode())
    build = build_page(project, ".. pipeline-stage:: python/output\n   :file: sample.py\n")
    assert ": SyntaxError: " in build.only_warning("sample")


NOSY = {
    "no open": "import builtins\nbuiltins.open = None\nprint(1)",
    "no len": "import builtins\ndel builtins.len\nprint(1)",
    "no lseek": "import os\nos.lseek = lambda *a: 1 / 0\nprint(1)",
    "no folder": "import os\nfor name in os.listdir('.'): os.remove(name)\nprint(1)",
}


@pytest.mark.parametrize("program", NOSY.values(), ids=NOSY.keys())
def test_sample_that_removes_what_the_recorder_needs_does_not_break_the_build(project: Project, program: str) -> None:
    build = build_page(project, directive("bytecode-stepper::", program))
    if "os.remove" in program:  # this removes the log of the recorder, too: the page says that there is no recording
        assert ": no-recording: " in build.only_warning("sample")
    else:
        assert build.warnings == []


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
