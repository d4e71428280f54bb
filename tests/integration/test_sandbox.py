"""The sandbox as ``conf.py`` chooses it, and as a page tells of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sphinxext.codestages.execution import sandbox as sandboxes
from sphinxext.codestages.execution.sandbox import strongest_level

from .conftest import Build, Project

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a sandbox")
WORDS = {"full": "full sandbox", "partial": "partial sandbox", "limits": "no sandbox"}


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    (folder / "secret.txt").write_text("a secret of the build")
    return folder / "secret.txt"


def build_reader(project: Project, secret: Path, **conf: object) -> Build:
    """Build a page whose sample prints the secret."""
    (project.folder / "reader.py").write_text(f"print(open({str(secret)!r}).read())\n")
    project.write("index.rst", "T\n=\n\n.. pipeline-stage:: python/output\n   :file: reader.py\n")
    return project.build(**conf)


def provenance(build: Build) -> str:
    return build.page().select(".codestages-provenance")[0].get_text()


def test_sample_sees_no_file_of_the_user_and_the_page_names_the_level(project: Project, secret: Path) -> None:
    level = strongest_level()[0]
    build = build_reader(project, secret)
    assert ("a secret of the build" in build.page().get_text()) == (level == "limits")
    assert provenance(build).endswith(f" · {WORDS[level]}")
    if level != "limits":
        assert "index.rst:4: WARNING: python/output: the sample fails: " in build.only_warning("sample")


def test_sandbox_that_is_off_is_named(project: Project, secret: Path) -> None:
    build = build_reader(project, secret, codestages_sandbox="off")
    assert build.warnings == []
    assert "a secret of the build" in build.page().get_text()
    assert provenance(build).endswith(" · no sandbox")


@pytest.mark.parametrize("name", ["reader.py", "*.py"])
def test_folder_is_given_to_a_sample_by_name(project: Project, secret: Path, name: str) -> None:
    build = build_reader(project, secret, codestages_sandbox_allow={name: ["../elsewhere"]})
    assert build.warnings == []
    assert "a secret of the build" in build.page().get_text()


def test_folder_is_given_to_no_other_sample(project: Project, secret: Path) -> None:
    given = {"other.py": ["../elsewhere"]}
    if strongest_level()[0] != "limits":
        assert build_reader(project, secret, codestages_sandbox_allow=given).only_warning("sample")


def test_answer_is_made_again_if_the_sandbox_changes(project: Project, secret: Path) -> None:
    assert "a secret" in build_reader(project, secret, codestages_sandbox="off").page().get_text()
    if strongest_level()[0] != "limits":
        assert "a secret" not in build_reader(project, secret).page().get_text()


def test_required_sandbox_that_cannot_be_had_is_a_warning_and_nothing_runs(
    project: Project, secret: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reason = "no namespaces can be made: Operation not permitted"
    monkeypatch.setattr(sandboxes, "strongest_level", lambda: ("partial", reason))
    build = build_reader(project, secret, codestages_sandbox="required")
    warning = build.only_warning("recording")
    assert "index.rst:4: WARNING: nothing was run, because codestages_sandbox is 'required'" in warning
    assert reason in warning
    assert "a secret" not in build.page().get_text()


def test_level_is_recorded_and_no_part_of_what_is_compared(project: Project, secret: Path) -> None:
    from sphinxext.codestages.integration.recorder import check_project, record_project  # noqa: PLC0415 - slow

    build_reader(project, secret, codestages_sandbox="off")
    (project.folder / "reader.py").write_text("print(1)\n")
    project.write("conf.py", 'extensions = ["sphinxext.codestages"]\ncodestages_sandbox = "off"\n')
    assert record_project(project.folder, everything=True, prune=False, say=print).written == 1
    project.write("conf.py", 'extensions = ["sphinxext.codestages"]\n')
    report = check_project(project.folder, everything=True, say=print)
    assert (report.unchanged, report.stale) == (1, [])
    assert provenance(project.build()).endswith(" · recorded · no sandbox")


@pytest.mark.parametrize("value", [{"a.py": "network"}, {"a.py": [1]}, ["network"], {3: ["network"]}])
def test_allowances_that_cannot_be_used_are_a_warning(project: Project, secret: Path, value: object) -> None:
    build = build_reader(project, secret, codestages_sandbox="off", codestages_sandbox_allow=value)
    assert any("codestages_sandbox_allow must be lists by file name" in warning for warning in build.warnings)
