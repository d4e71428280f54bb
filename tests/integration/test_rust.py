"""The directives with the real Rust compiler."""

from __future__ import annotations

import pytest

from sphinxext.codestages.execution import process
from sphinxext.codestages.model.command import Command

from .conftest import Project
from .test_directives import directive

pytestmark = pytest.mark.rustc

FIB = """
fn fib(n: u32) -> u32 {
    if n < 2 { n } else { fib(n - 1) + fib(n - 2) }
}

fn main() {
    println!("{}", fib(10));
}
"""
STAGES = ["source", "tokens", "ast", "mir", "llvm-ir", "asm", "diagnostics", "output", "sizes", "phases"]
BORROW = """
fn main() {
    let mut names = vec![1];
    let first = &names[0];
    names.push(2);
    println!("{first}");
}
"""


def test_all_stages_of_a_program_cost_few_processes(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    started = []
    run = process.run

    def counting(command: Command, *arguments: object) -> object:
        if command.shown:  # a question for the compiler's version is not shown
            started.append(command)
        return run(command, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(process, "run", counting)
    project.write(
        "index.rst", "T\n=\n\n" + "".join(directive(f"pipeline-stage:: rust/{stage}", FIB) for stage in STAGES)
    )
    build = project.build(codestages_timeout=60)
    assert build.warnings == []
    figures = {element["data-stage"]: element for element in build.page().select("codestages-figure")}
    assert set(figures) == {f"rust/{stage}" for stage in STAGES}
    for stage in ("source", "tokens", "ast", "mir", "llvm-ir", "asm"):
        assert len(figures[f"rust/{stage}"].select("[data-span]")) > 5, stage
    assert "55" in figures["rust/output"].get_text()
    # tokens, ast, mir, the rest of code generation (with or without the flags for spans), diagnostics, the program
    assert len(started) <= 6


@pytest.mark.parametrize("stage", ["mir", "llvm-ir", "asm", "diagnostics", "output"])
def test_refused_program_is_an_expected_error_in_every_stage(project: Project, stage: str) -> None:
    project.write("index.rst", "T\n=\n\n" + directive(f"pipeline-stage:: rust/{stage}", BORROW, expect_error="E0502"))
    build = project.build(codestages_timeout=60)
    assert build.warnings == []
    assert "E0502" in build.page().get_text()


HOSTILE = {
    "endless main": ("fn main() { loop {} }", "output", "timeout"),
    "flood": ('fn main() { loop { println!("{}", "x".repeat(99)); } }', "output", "output-limit"),
    "allocation": ('fn main() { let v = vec![1u8; 1 << 40]; println!("{}", v.len()); }', "output", "memory-limit"),
    "panic": ('fn main() { panic!("no"); }', "output", "panic"),
    "deep nesting crashes the compiler": (f"fn main() {{ {'(' * 20_000}1{')' * 20_000}; }}", "mir", ""),
    "endless constant": ("const X: u32 = { let mut i = 0; while i < 1 { i = 0 } i }; fn main() { X; }", "mir", ""),
    "missing crate": ("use serde::Serialize; fn main() {}", "mir", "E0432"),
    "unstable feature": ("#![feature(never_type)] fn main() {}", "diagnostics", "E0554"),
}


@pytest.mark.parametrize(("program", "stage", "code"), HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_program_is_one_located_warning(project: Project, program: str, stage: str, code: str) -> None:
    project.write("index.rst", "T\n=\n\n" + directive(f"pipeline-stage:: rust/{stage}", program))
    build = project.build(codestages_timeout=8, codestages_output_limit=50_000)
    warning = build.only_warning("sample")
    assert "index.rst:4: WARNING:" in warning
    assert f": {code}" in warning
    assert build.page().select_one("codestages-figure") is not None


WRONG = {
    "edition": ("   :edition: 1999\n", "fn main() {}", "name", "unknown edition"),
    "level": ("   :opt-level: fast\n", "fn main() {}", "name", "unknown opt-level"),
    "version": ("   :rustc: 5.0\n", "fn main() {}", "tool", "no rustc 5.0"),
    "other tool": ("   :rustc: other\n", "fn main() {}", "tool", "is not a rustc"),
    "library": ("", '#![crate_type = "cdylib"]', "program", "makes it a library"),
}


@pytest.mark.parametrize(("option", "program", "subtype", "hint"), WRONG.values(), ids=WRONG.keys())
def test_wrong_option_is_not_the_sample_s_fault(
    project: Project, option: str, program: str, subtype: str, hint: str
) -> None:
    project.write("index.rst", f"T\n=\n\n.. pipeline-stage:: rust/output\n{option}\n   {program}\n")
    build = project.build(codestages_timeout=60, codestages_rustc={"other": "/bin/true"})
    assert hint in build.only_warning(subtype)
    assert build.page().select_one("figure.codestages .codestages-placeholder") is not None


def test_same_commit_builds_the_same_bytes(project: Project) -> None:
    """The stage ``phases`` is left out: times are measured, so they are the same only if they are recorded."""
    stages = [stage for stage in STAGES if stage != "phases"]
    project.write(
        "index.rst", "T\n=\n\n" + "".join(directive(f"pipeline-stage:: rust/{stage}", FIB) for stage in stages)
    )
    first = project.build(codestages_timeout=60, fresh=True).text("index.html")
    for entry in (project.folder.parent / "build").rglob("codestages/*/*.json"):
        entry.unlink()
    assert project.build(codestages_timeout=60, fresh=True).text("index.html") == first
