"""Expansion, HIR and THIR compared with what the installed compiler prints when it is called directly."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from sphinxext.codestages.catalog import load
from sphinxext.codestages.execution.fetching import Fetcher
from sphinxext.codestages.execution.store import Store
from sphinxext.codestages.execution.toolchain import Toolchain
from sphinxext.codestages.languages.rust import LANGUAGE
from sphinxext.codestages.languages.rust.analysis import flat_flag
from sphinxext.codestages.languages.rust.items import has_main
from sphinxext.codestages.model.artifact import Artifact
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.shapes.listing import Listing
from sphinxext.codestages.model.shapes.tree import Tree
from sphinxext.codestages.model.span import Span
from tests.outcomes import CASES

pytestmark = pytest.mark.rustc

PROGRAMS = sorted(path.parent.name for path in (CASES / "rust").glob("*/program.rs"))


def program_of(case: str) -> Program:
    return Program("rust", (CASES / "rust" / case / "program.rs").read_text(encoding="utf-8"), "program.rs")


def shown(program: Program, stage: str) -> Artifact:
    catalog = load()
    fetcher = Fetcher(stages=catalog.stage_and_tool, toolchain=Toolchain(), store=Store(None, None), policy="always")
    return fetcher.fetch(catalog.request(program, f"rust/{stage}")).artifact


def printed(program: Program, mode: str, folder: Path) -> str:
    """Return what rustc prints. For a program that it refuses, that is nothing, or what it recovered."""
    (folder / "program.rs").write_text(program.text, encoding="utf-8")
    library = [] if has_main(program) else ["--crate-type=lib"]
    line = ["rustc", "--edition=2021", f"-Zunpretty={mode}", *library, "program.rs"]
    environment = os.environ | {"RUSTC_BOOTSTRAP": "1"}
    done = subprocess.run(line, cwd=folder, env=environment, capture_output=True, check=False)
    return done.stdout.decode()


@pytest.mark.parametrize("case", PROGRAMS)
@pytest.mark.parametrize(("stage", "modes"), [("expanded", ["expanded"]), ("hir", ["hir,typed", "hir"])])
def test_the_text_is_what_the_compiler_prints(stage: str, modes: list[str], case: str, tmp_path: Path) -> None:
    program = program_of(case)
    artifact = shown(program, stage)
    expected = next(filter(None, (printed(program, mode, tmp_path) for mode in modes)), "")
    assert bool(expected) is isinstance(artifact.shape, Listing)
    if isinstance(artifact.shape, Listing):
        assert "".join(f"{line.text}\n" for line in artifact.shape.lines) == expected
        assert all(program.cut(line.span) for line in artifact.shape.lines if line.span)
    else:
        assert artifact.errors


@pytest.mark.parametrize("case", PROGRAMS)
def test_every_place_of_thir_is_the_compilers(case: str, tmp_path: Path) -> None:
    program = program_of(case)
    artifact = shown(program, "thir")
    expected = printed(program, flat_flag(Toolchain().find(LANGUAGE.tool)).partition("=")[2], tmp_path)
    assert bool(expected) is isinstance(artifact.shape, Tree)
    if isinstance(artifact.shape, Tree):
        places = re.findall(r"kind: (\w+)|span: program\.rs:(\d+):(\d+): (\d+):(\d+) ", expected)
        spans = {Span(int(a), int(b) - 1, int(c), int(d) - 1) for _, a, b, c, d in places if a}
        assert {node.span for node in artifact.shape.nodes if node.span and node.depth} <= spans
        kinds = [kind for kind, *_ in places]
        for kind in ("Binary", "VarRef", "NeverToAny", "Deref", "Call"):
            assert sum(node.label == kind for node in artifact.shape.nodes) == kinds.count(kind), kind


def test_the_command_that_is_shown_is_the_one_that_made_it() -> None:
    commands = [shown(program_of(case), "hir").provenance for case in ("fib", "borrow_error")]
    assert [command.command.split()[3] for command in commands if command] == ["-Zunpretty=hir,typed", "-Zunpretty=hir"]


def test_flags_of_the_compiler_at_hand_are_known() -> None:
    spec = load().language("rust").tool
    tool = Toolchain().find(spec)
    assert {"-Zunpretty", "-Zunpretty=hir,typed", "-Zdump-mir", "-Znll-facts"} <= set(tool.flags)
    assert len(tool.flags) > 100
    assert not any(stage.lacking(tool) for stage in load().language("rust").stages)
