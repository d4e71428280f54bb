"""Tools are identified once, and again when they change, or when the tool behind a launcher changes."""

from __future__ import annotations

import dataclasses
import json
import os
import pwd
from pathlib import Path

import pytest

from sphinxext.codestages.execution.seal import opened, sealed
from sphinxext.codestages.execution.toolchain import Toolchain
from sphinxext.codestages.model.descriptors import ToolSpec
from sphinxext.codestages.model.errors import MissingTool, UnknownName


def program(path: Path, answer: str) -> Path:
    """Write a tool that prints ``answer``, and logs how often it was asked."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\necho asked >> {path}.log\necho {answer}\n")
    path.chmod(0o755)
    return path


def asked(path: Path) -> int:
    log = path.with_name(f"{path.name}.log")
    return len(log.read_text().splitlines()) if log.exists() else 0


def spec(folder: Path) -> ToolSpec:
    return ToolSpec(
        name="tool",
        option="tool",
        executables=("tool",),
        version_arguments=("--version",),
        read_version=lambda text: text,
        advice="Install it.",
        locations=(str(folder / "versions" / "{version}*" / "tool"),),
        root_arguments=("--root",),
        root_executable="bin/tool",
        settings=(str(folder / "settings"),),
    )


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with two versions of a tool. The launcher on PATH prints ``one``, the root of version 1."""
    program(tmp_path / "launcher" / "tool", str(tmp_path / "one"))
    program(tmp_path / "one" / "bin" / "tool", "1.0")
    program(tmp_path / "two" / "bin" / "tool", "2.0")
    monkeypatch.setenv("PATH", os.pathsep.join((str(tmp_path / "launcher"), "/bin", "/usr/bin")))
    return tmp_path


def found(folder: Path, wanted: str = "") -> str:
    """Return the version that a new build finds, with the memory of earlier builds."""
    return Toolchain(memory=folder / "tools.json").find(spec(folder), wanted).version


def test_second_build_asks_nothing(folder: Path) -> None:
    assert [found(folder), found(folder)] == ["1.0", "1.0"]
    assert asked(folder / "launcher" / "tool") == 1
    assert asked(folder / "one" / "bin" / "tool") == 1


def test_upgrade_behind_a_launcher_is_noticed(folder: Path) -> None:
    found(folder)
    program(folder / "one" / "bin" / "tool", "1.1")
    assert found(folder) == "1.1"


def test_launcher_that_is_set_to_another_version_is_asked_again(folder: Path) -> None:
    found(folder)
    (folder / "settings").write_text("two")
    launcher = folder / "launcher" / "tool"
    before = launcher.stat()
    launcher.write_text(launcher.read_text().replace("/one", "/two"))
    os.utime(launcher, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert found(folder) == "2.0"


def test_wanted_version_is_found_where_installers_put_it(folder: Path) -> None:
    program(folder / "versions" / "3.1" / "tool", "3.1")
    assert found(folder, "3.1") == "3.1"
    with pytest.raises(MissingTool, match=r"no tool 4 found .*tool is 1\.0"):
        found(folder, "4")


def test_tool_that_does_not_tell_its_version_is_asked_once_in_a_build(folder: Path) -> None:
    """Asking it may take long, and each figure needs the answer."""
    silent = program(folder / "one" / "bin" / "tool", "")
    toolchain = Toolchain(memory=folder / "tools.json")
    for _ in range(3):
        with pytest.raises(MissingTool, match="printed no version"):
            toolchain.find(spec(folder))
    assert asked(silent) == 1
    program(folder / "one" / "bin" / "tool", "1.0")
    assert found(folder) == "1.0"


@pytest.mark.parametrize("root", ["x" * 20_000, "$(yes /x | head -20000)", "'a\\0b'"])
def test_launcher_with_an_unusable_root_is_used_itself(folder: Path, root: str) -> None:
    program(folder / "launcher" / "tool", root)
    assert Toolchain().find(spec(folder)).path.endswith("launcher/tool")


def test_launcher_that_names_the_tool_itself_is_passed_over(folder: Path) -> None:
    program(folder / "launcher" / "tool", str(folder / "two" / "bin" / "tool"))
    described = dataclasses.replace(spec(folder), root_executable="")
    assert Toolchain().find(described).path == str(folder / "two" / "bin" / "tool")


def test_damaged_memory_is_forgotten(folder: Path) -> None:
    found(folder)
    (folder / "tools.json").write_text("{")
    assert found(folder) == "1.0"


def with_flags(folder: Path, arguments: str) -> ToolSpec:
    """Return the description of a tool that is asked for its flags with ``arguments``."""
    return dataclasses.replace(
        spec(folder),
        root_arguments=(),
        flag_arguments=(arguments,),
        flag_environment=(("LIST", "all"),),
        read_flags=lambda text: tuple(text.split()),
    )


@pytest.fixture
def flagged(folder: Path) -> Path:
    """Replace the tool on PATH with one that prints environment variables as its flags."""
    tool = folder / "launcher" / "tool"
    tool.write_text(
        f"#!/bin/sh\necho $1 >> {tool}.log\n"
        'case "$1" in --version) echo 1.0;; --flags) echo "-a$LIST -b$RUSTC_BOOTSTRAP";; *) exit 1;; esac\n'
    )
    return folder


def test_flags_are_asked_once_and_remembered(flagged: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RUSTC_BOOTSTRAP", "-1")
    found = [Toolchain(memory=flagged / "tools.json").find(with_flags(flagged, "--flags")) for _ in range(2)]
    assert [tool.flags for tool in found] == [("-aall", "-b")] * 2
    assert asked(flagged / "launcher" / "tool") == 2


def test_tool_that_refuses_to_list_its_flags_has_none(flagged: Path) -> None:
    tool = Toolchain().find(with_flags(flagged, "--unknown"))
    assert (tool.version, tool.flags) == ("1.0", ())


def test_tool_remembered_before_flags_were_asked_for_is_asked_for_them(flagged: Path) -> None:
    """Guards against a memory written by an older release, in which tools have no flags."""
    memory = flagged / "tools.json"
    Toolchain(memory=memory).find(dataclasses.replace(with_flags(flagged, "--flags"), flag_arguments=()))
    older = json.loads(opened(memory.name, memory.read_bytes()) or b"")
    for entry in older["tools"].values():
        del entry["tool"]["flags"]
    memory.write_bytes(sealed(memory.name, json.dumps(older).encode()))
    assert Toolchain(memory=memory).find(with_flags(flagged, "--flags")).flags == ("-aall", "-b")


PATHS = ["/bin/true", "./tool", "../tool", "tool/", "a/b", "..", ".", "C:tool.exe", r"C:\tools\tool.exe", r"..\tool"]


@pytest.mark.parametrize("wanted", PATHS)
def test_path_is_refused_where_a_name_is_asked_for(folder: Path, wanted: str) -> None:
    with pytest.raises(UnknownName, match="by its version or name"):
        Toolchain().find(spec(folder), wanted)
    assert asked(folder / "launcher" / "tool") == 0


def test_path_is_used_where_a_person_gives_it(folder: Path) -> None:
    path = str(folder / "two" / "bin" / "tool")
    described = dataclasses.replace(spec(folder), root_arguments=())
    assert Toolchain(takes_paths=True).find(described, path).version == "2.0"


def test_configured_name_is_found_by_its_path_or_on_path(folder: Path) -> None:
    program(folder / "launcher" / "other-tool", "3.0")
    described = dataclasses.replace(spec(folder), root_arguments=())
    toolchain = Toolchain(configured={("tool", "new"): str(folder / "two/bin/tool"), ("tool", "odd"): "other-tool"})
    assert [toolchain.find(described, name).version for name in ("new", "odd")] == ["2.0", "3.0"]


def test_tool_configured_under_one_name_does_not_pass_for_another_version(folder: Path) -> None:
    """Guards against a compiler for all figures that answered, being configured, for any version that was wanted."""
    launcher = str(folder / "launcher" / "tool")
    toolchain = Toolchain(configured={("tool", ""): launcher, ("tool", "old"): launcher})
    assert toolchain.find(spec(folder)).version == "1.0"
    with pytest.raises(MissingTool, match=r"tool is 1\.0"):
        toolchain.find(spec(folder), "7")


def test_launcher_finds_the_home_of_a_user_without_the_variable(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    launcher = folder / "launcher" / "tool"
    launcher.write_text(f'#!/bin/sh\ntest "$HOME" = "{pwd.getpwuid(os.getuid()).pw_dir}" && echo {folder / "two"}\n')
    monkeypatch.delenv("HOME")
    assert found(folder) == "2.0"


def test_user_without_any_home_has_tools(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HOME")
    monkeypatch.setattr(pwd, "getpwuid", {}.__getitem__)
    at_home = dataclasses.replace(spec(folder), settings=("~/settings",), locations=("~/{version}/tool",))
    assert Toolchain().find(at_home).version == "1.0"
