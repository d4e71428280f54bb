"""The command line."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from sphinxext.codestages.catalog import Catalog, load
from sphinxext.codestages.cli import main, make_parser
from sphinxext.codestages.model.shapes.tokens import Tokens
from sphinxext.codestages.model.wire import Recording, decode

FIB = "def fib(n):\n    return n if n < 2 else fib(n - 1) + fib(n - 2)\n\n\nprint(fib(5))\n"


@pytest.fixture
def fib(tmp_path: Path) -> Path:
    path = tmp_path / "fib.py"
    path.write_text(FIB)
    return path


def test_show_prints_a_stage(fib: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "python/bytecode", str(fib), "--function", "fib"]) == 0
    printed = capsys.readouterr().out
    assert "COMPARE_OP" in printed
    assert "print" not in printed
    assert "-m dis fib.py" in printed


def test_show_json_is_the_wire_form(fib: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "python/tokens", str(fib), "--json"]) == 0
    recording = decode(capsys.readouterr().out.encode(), Recording)
    assert recording.program == "fib.py"
    assert isinstance(recording.artifact.shape, Tokens)
    assert recording.artifact.shape.tokens[1].text == "fib"


def test_show_versus_prints_a_unified_difference(fib: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "python/bytecode", str(fib), "--versus", f"python={sys.executable}"]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("--- python ")
    assert "\n+++ python " in printed
    assert "No difference: " in printed
    assert printed.count("-m dis fib.py") == 2


def test_show_of_a_failing_sample_shows_it_and_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "broken.py"
    path.write_text("1 / 0\n")
    assert main(["show", "python/output", str(path)]) == 1
    assert "ZeroDivisionError" in capsys.readouterr().out


def test_options_of_a_stage_may_stand_before_the_file(fib: Path, capsys: pytest.CaptureFixture[str]) -> None:
    last = ["show", "python/trace", str(fib), "--max-steps", "3"]
    assert main(last) == 0
    said = capsys.readouterr().out
    assert main(["show", "--max-steps=3", "python/trace", str(fib)]) == 0
    assert capsys.readouterr().out == said
    assert "stopped after 3 steps" in said


def test_options_of_stages_are_in_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["show", "--help"])
    assert re.search(r"--opt-level VALUE\s+an option of Rust stages", capsys.readouterr().out)


def test_a_plug_ins_option_may_be_called_like_one_of_ours() -> None:
    catalog = load()
    stage = replace(catalog.stage("python/trace"), options={"view": "", "depth": "1"})
    language = replace(catalog.language("python"), stages=(stage,))
    parser = make_parser(Catalog(languages=(language,), views=catalog.views))
    options = parser.parse_args(["show", "python/trace", "a.py", "--view", "table", "--depth", "2"])
    assert (options.view, options.options) == ("table", [("depth", "2")])


WRONG = {
    "stage": (["show", "python/byte", "fib.py"], "Available:"),
    "file": (["show", "python/ast", "gone.py"], "gone.py"),
    "option": (["show", "python/ast", "fib.py", "--opt-level", "3"], "unknown option of python/ast"),
    "option without value": (["show", "python/ast", "fib.py", "--pyton"], "--name value"),
    "view": (["show", "python/bytecode", "fib.py", "--view", "messages"], "Use one of: listing, graph"),
    "version": (["show", "python/ast", "fib.py", "--python", "9.9"], "no python 9.9 found"),
    "function": (["show", "python/bytecode", "fib.py", "--function", "gone"], "fib"),
    "versus without a value": (["show", "python/ast", "fib.py", "--versus", "python"], "such as python=3.8"),
    "versus of a run": (
        ["show", "python/trace", "fib.py", "--versus", "python=3.8"],
        "cannot be compared line by line",
    ),
    "versus as JSON": (["show", "python/ast", "fib.py", "--versus", "python=3.8", "--json"], "Remove --json"),
    "docs": (["record", "."], "conf.py"),
}


@pytest.mark.parametrize(("line", "hint"), WRONG.values(), ids=WRONG.keys())
def test_mistake_is_one_sentence(
    fib: Path, line: list[str], hint: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(fib.parent)
    assert main(line) == 1
    said = capsys.readouterr().err
    assert said.startswith("codestages: ")
    assert hint in said


def test_record_keeps_what_the_docs_need_and_nothing_while_they_are_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "conf.py").write_text('extensions = ["sphinxext.codestages"]\n')
    figure = ".. pipeline-stage:: python/ast\n\n   x = 1\n"
    (tmp_path / "index.rst").write_text(f"T\n=\n\n{figure}")
    assert main(["record", str(tmp_path), "--all"]) == 0
    assert "1 written" in capsys.readouterr().out
    (tmp_path / "index.rst").write_text("T\n=\n\n.. ast-tree::\n   :file: gone.py\n")
    assert main(["record", str(tmp_path), "--all", "--prune"]) == 1
    printed = capsys.readouterr()
    assert "gone.py" in printed.err
    assert "1 unused (kept" in printed.out
    assert len(list(tmp_path.glob("_recordings/*/*.json"))) == 1


def test_check_names_what_is_missing_stale_and_unused_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "conf.py").write_text('extensions = ["sphinxext.codestages"]\n')
    (tmp_path / "index.rst").write_text("T\n=\n\n.. pipeline-stage:: python/ast\n\n   x = 1\n")
    check = ["check", str(tmp_path), "--all"]
    assert main(check) == 1
    assert "missing  python/ast of sample.py" in capsys.readouterr().out
    assert not (tmp_path / "_recordings").exists()
    assert main(["record", str(tmp_path), "--all"]) == 0
    assert main(check) == 0
    assert "1 as recorded, 0 stale, 0 missing, 0 unused, 0 failed" in capsys.readouterr().out
    (recording,) = tmp_path.glob("_recordings/*/*.json")
    old = recording.read_bytes().replace(b"Assign", b"Assigned")
    recording.write_bytes(old)
    assert main(check) == 1
    assert "stale    python/ast of sample.py" in capsys.readouterr().out
    assert recording.read_bytes() == old
    (tmp_path / "index.rst").write_text("T\n=\n\n.. pipeline-stage:: python/tokens\n\n   x = 1\n")
    assert main(check) == 1
    assert f"unused   sample.py/{recording.name}" in capsys.readouterr().out


def test_record_of_docs_without_the_extension_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "conf.py").write_text("")
    (tmp_path / "index.rst").write_text("T\n=\n")
    assert main(["record", str(tmp_path)]) == 1
    assert 'extensions = ["sphinxext.codestages"]' in capsys.readouterr().err


@pytest.mark.rustc
def test_doctor_finds_everything(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor"]) == 0
    printed = capsys.readouterr().out
    assert printed.count("ok ") == 4 - ("weak     sandbox: " in printed)


@pytest.mark.skipif(os.name != "posix", reason="the compiler is a script")
def test_doctor_names_the_stages_that_a_compiler_lacks(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    rustc = tmp_path / "rustc"
    rustc.write_text('#!/bin/sh\n[ "$1" = -vV ] && echo "release: 1.20.0" && exit\n[ "$1" = --print ]\n')
    rustc.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    main(["doctor"])
    told = capsys.readouterr().out
    assert f"rustc 1.20.0 at {rustc}" in told
    assert "cannot show rust/hir: it lacks -Zunpretty=hir\n" in told
    assert "cannot show rust/mir" not in told


def test_doctor_says_what_is_missing(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    assert main(["doctor"]) == 1
    assert "missing  no rustc found" in capsys.readouterr().out
