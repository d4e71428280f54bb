"""Which interpreter is chosen for ``:python: 3.13``, among scripts that print what a real interpreter would."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from sphinxext.codestages.execution.toolchain import Toolchain
from sphinxext.codestages.languages.python.tool import TOOL, fits_version, read_version
from sphinxext.codestages.model.errors import CodestagesError, MissingTool

CPYTHON = "Python {} (main, Oct 7 2024, 12:00:00) [GCC 12.2.0]\ncpython\n"
FREE_THREADED = "Python {} experimental free-threading build (main, Oct 7 2024, 12:00:00) [GCC 12.2.0]\ncpython\n"
DEBUG = CPYTHON + "debug build\n"
PYPY = "Python {} (75b3de9d9035, Apr 21 2024, 10:54:48)\n[PyPy 7.3.16 with GCC 10.2.1]\npypy\n"
GRAALPY = "Python {} (Fri Mar 08 2024)\n[Graal, Oracle GraalVM, Java 22]\ngraalpy\n"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a home folder, on a machine without any Python except the one that runs the tests."""
    for name in ("PYENV_ROOT", "UV_PYTHON_INSTALL_DIR", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    return tmp_path


def python(path: Path, answer: str) -> Path:
    """Write an executable that prints ``answer``, or its own path if it is asked for ``sys.executable``."""
    said = f"case \"$*\" in *sys.executable*) echo '{path}';; *) printf '%s' '{answer}';; esac"
    return script(path, said)


def script(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def pyenv(root: Path, folder: str, answer: str = CPYTHON) -> Path:
    return python(root / "versions" / folder / "bin" / "python", answer.format(folder.rstrip("td")))


def found(wanted: str) -> str:
    return Toolchain().find(TOOL, wanted).path


def test_executable_on_path_is_found_by_its_name(home: Path) -> None:
    expected = python(home / "bin" / "python3.8", CPYTHON.format("3.8.18"))
    assert found("3.8") == found("3.8.18") == str(expected)


def test_link_to_another_name_is_found(home: Path) -> None:
    python(home / "elsewhere" / "python", CPYTHON.format("3.8.18"))
    (home / "bin" / "python3.8").symlink_to(home / "elsewhere" / "python")
    assert found("3.8")


def test_name_that_promises_another_version_is_passed_over(home: Path) -> None:
    python(home / "bin" / "python3.8", CPYTHON.format("3.9.1"))
    with pytest.raises(MissingTool, match=r"python3\.8 is 3\.9\.1"):
        found("3.8")


@pytest.mark.parametrize("variable", ["", "PYENV_ROOT"])
def test_newest_patch_counts_by_number(home: Path, variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    root = home / ("elsewhere" if variable else ".pyenv")
    if variable:
        monkeypatch.setenv(variable, str(root))
    for version in ("3.9.2", "3.9.18", "3.9.9"):
        pyenv(root, version)
    assert "3.9.18" in found("3.9")
    assert "3.9.2/" in found("3.9.2")


@pytest.mark.parametrize("variable", ["", "UV_PYTHON_INSTALL_DIR", "XDG_DATA_HOME"])
def test_uv_keeps_interpreters_in_its_folder(home: Path, variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    folders = {"": ".local/share/uv/python", "UV_PYTHON_INSTALL_DIR": "given", "XDG_DATA_HOME": "data/uv/python"}
    if variable:
        monkeypatch.setenv(variable, str(home / folders[variable].partition("/")[0]))
    folder = home / folders[variable]
    python(folder / "cpython-3.12.2-linux-x86_64-gnu" / "bin" / "python3", CPYTHON.format("3.12.2"))
    expected = python(folder / "cpython-3.12.11-linux-x86_64-gnu" / "bin" / "python3", CPYTHON.format("3.12.11"))
    assert found("3.12") == str(expected)


def test_free_threaded_and_debug_builds_are_found_only_when_asked_for(home: Path) -> None:
    pyenv(home / ".pyenv", "3.33.1t", FREE_THREADED)
    pyenv(home / ".pyenv", "3.33.1d", DEBUG)
    with pytest.raises(MissingTool, match=r"is 3\.33\.1t"):
        found("3.33")
    plain = pyenv(home / ".pyenv", "3.33.0")
    assert found("3.33") == str(plain)
    assert "3.33.1t/" in found("3.33t")
    assert "3.33.1d/" in found("3.33.1d")


def test_release_comes_before_its_own_preview(home: Path) -> None:
    pyenv(home / ".pyenv", "3.35.0a2")
    assert "3.35.0a2" in found("3.35")
    pyenv(home / ".pyenv", "3.35.0")
    assert "3.35.0/" in found("3.35")
    assert "3.35.0a2" in found("3.35.0a2")


def test_launcher_that_has_nothing_to_launch_is_passed_over(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script(home / "shims" / "python3.8", "echo 'pyenv: python3.8: command not found' >&2; exit 127")
    monkeypatch.setenv("PATH", os.pathsep.join((str(home / "shims"), str(home / "bin"))))
    with pytest.raises(MissingTool, match=r"pyenv: python3\.8: command not found"):
        found("3.8")
    expected = python(home / "bin" / "python3.8", CPYTHON.format("3.8.18"))
    assert found("3.8") == str(expected)


@pytest.mark.parametrize("broken", ["exit 1", "kill -SEGV $$", "echo no version"])
def test_broken_executable_is_passed_over(home: Path, broken: str) -> None:
    script(home / "bin" / "python3.8", broken)
    expected = pyenv(home / ".pyenv", "3.8.18")
    assert found("3.8") == str(expected)


def test_file_that_is_no_program_is_passed_over(home: Path) -> None:
    (home / "bin" / "python3.8").write_bytes(b"\x7fELF nothing")
    (home / "bin" / "python3.8").chmod(0o755)
    expected = pyenv(home / ".pyenv", "3.8.18")
    assert found("3.8") == str(expected)


@pytest.mark.parametrize(("answer", "name"), [(PYPY, "PyPy"), (GRAALPY, "Graal")])
def test_other_implementations_are_refused(home: Path, answer: str, name: str) -> None:
    python(home / "bin" / "python3.10", answer.format("3.10.14"))
    with pytest.raises(MissingTool, match=f"is {name}, and not CPython"):
        found("3.10")


def test_executable_is_itself_and_not_what_else_is_in_its_folder(home: Path) -> None:
    python(home / "bin" / "python", CPYTHON.format("3.11.2"))
    expected = python(home / "bin" / "python3.12", CPYTHON.format("3.12.4"))
    assert found("3.12") == str(expected)


@pytest.mark.usefixtures("home")
def test_interpreter_that_builds_the_docs_is_found_by_its_version() -> None:
    assert found("{}.{}".format(*sys.version_info)) == sys.executable


def test_configured_interpreter_comes_first(home: Path) -> None:
    pyenv(home / ".pyenv", "3.8.18")
    expected = python(home / "mine", CPYTHON.format("3.8.2"))
    tools = Toolchain(configured={("python", "3.8"): str(expected)})
    assert tools.find(TOOL, "3.8").path == str(expected)


def test_all_interpreters_are_listed_once_the_newest_first(home: Path) -> None:
    for version in ("3.9.18", "3.9.2"):
        pyenv(home / ".pyenv", version)
    python(home / "bin" / "python3.9", CPYTHON.format("3.9.18"))
    python(home / "bin" / "python3.10-config", "")
    python(home / "bin" / "python3.10", PYPY.format("3.10.14"))
    listed = [tool.version for tool in Toolchain().find_all(TOOL)]
    assert [version for version in listed if version.startswith("3.9")] == ["3.9.18", "3.9.2"]
    assert len(listed) == 3  # the one that runs the tests is among them


@pytest.mark.parametrize(
    ("version", "wanted"),
    [("3.13.0", "3"), ("3.13.0", "3.13"), ("3.13.0", "3.13.0"), ("3.13.0t", "3.13t"), ("3.15.0a2", "3.15")],
)
def test_version_fits(version: str, wanted: str) -> None:
    assert fits_version(version, wanted)


@pytest.mark.parametrize(
    ("version", "wanted"),
    [("3.130.0", "3.13"), ("3.13.0t", "3.13"), ("3.13.0", "3.13t"), ("3.13.0d", "3.13"), ("3.15.0a2", "3.15.0")],
)
def test_version_does_not_fit(version: str, wanted: str) -> None:
    assert not fits_version(version, wanted)


def test_version_of_what_is_no_python_is_empty() -> None:
    assert read_version("ruby 3.2.1") == ""


def test_version_that_is_too_old_is_refused_in_words() -> None:
    with pytest.raises(CodestagesError, match=r"is Python 3\.7\.16; the oldest version that can be shown is 3\.8"):
        read_version("Python 3.7.16 (default, Jan  1 2024, 00:00:00)\ncpython\n")
