"""LLVM IR: debug locations give spans; the tests read them in another way."""

from __future__ import annotations

import re

import pytest
from syrupy.assertion import SnapshotAssertion

from sphinxext.codestages.model.command import Outcome
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.listing import Listing

from .cases import STABLE, STAGES, each_recording, outcome_of, program, program_of, reading, unfolded


def listing_of(case: str) -> Listing:
    return unfolded("llvm-ir", reading(case, "llvm-ir"))


each_llvm_ir = each_recording("llvm-ir")


def line_of(location: str, raw: str, filename: str) -> int | None:
    """Return the line of a debug location that is not inlined, found by text search.

    None if its outermost scope is in another file.
    """
    found = re.search(rf"^!{location} = .*\bline: (\d+)", raw, re.M)
    scope = location
    while scope and not (file := re.search(rf"^!{scope} = (?:distinct )?!DISubprogram\(.*\bfile: !(\d+)", raw, re.M)):
        outer = re.search(rf"^!{scope} = .*\bscope: !(\d+)", raw, re.M)
        scope = outer[1] if outer else ""
    assert scope
    assert file
    in_file = re.search(rf'^!{file[1]} = !DIFile\(filename: "{re.escape(filename)}"', raw, re.M)
    return int(found[1]) if found and in_file else None


@each_llvm_ir
def test_every_span_is_the_line_that_the_metadata_names(case: str) -> None:
    raw = outcome_of(case, "llvm-ir").files["program.ll"].decode()
    linked = 0
    for line, shown in zip(raw.split("\n"), listing_of(case).lines, strict=False):
        location = re.search(r"!dbg !(\d+)", line)
        if location is None or line.startswith("!") or re.search(rf"^!{location[1]} = .*inlinedAt", raw, re.M):
            continue
        number = line_of(location[1], raw, "program.rs")
        assert shown.span == (program_of(case).line_span(number) if number else None)
        linked += shown.span is not None
    assert linked >= 5


@each_llvm_ir
def test_the_text_is_llvms_without_the_debug_locations(case: str) -> None:
    raw = outcome_of(case, "llvm-ir").files["program.ll"].decode()
    expected = [line if line.startswith("!") else re.sub(r",? !dbg !\d+", "", line) for line in raw.split("\n")[:-1]]
    shown = [line.text for line in listing_of(case).lines]
    masked = [(line, text) for line, text in zip(expected, shown, strict=True) if line != text]
    cookies = set(re.findall(r"!srcloc !(\d+)", raw))
    assert {re.sub(r"(i32|i64) \d+", r"\1 …", line) for line, _ in masked} == {text for _, text in masked}
    assert {line.partition(" ")[0] for line, _ in masked} == {f"!{cookie}" for cookie in cookies}
    assert any("srcloc" in note for note in reading(case, "llvm-ir").notes) == bool(masked), "what is left out is said"


@each_llvm_ir
def test_groups_are_the_definitions(case: str) -> None:
    listing = listing_of(case)
    raw = outcome_of(case, "llvm-ir").files["program.ll"].decode()
    functions = [group for group in listing.groups if group.kind == "function"]
    assert len(functions) == len(re.findall(r"^define ", raw, re.M))
    for function in functions:
        texts = [line.text for line in listing.lines[function.first : function.first + function.count]]
        assert texts[-1] == "}"
        assert sum(text.startswith("define ") for text in texts) == 1
        assert all(text.startswith((";", "define ")) for text in texts[: texts.index(next_define(texts)) + 1])


def next_define(texts: list[str]) -> str:
    return next(text for text in texts if text.startswith("define "))


@each_llvm_ir
def test_blocks_and_jumps_are_those_that_llvm_names_as_predecessors(case: str) -> None:
    """LLVM writes the predecessors of a block behind its label, which is an independent source of all jumps."""
    listing, checked = listing_of(case), 0
    for index, group in enumerate(listing.groups):
        told = re.search(r"; preds = (.*)$", listing.lines[group.first].text) if group.kind == "block" else None
        if told is None:
            continue
        sources = {listing.groups[jump.source].name for jump in listing.jumps if jump.target == index}
        assert sources == {word.strip().removeprefix("%") for word in told[1].split(",")}
        checked += 1
    assert checked or case.startswith(("library", "unicode"))


@each_llvm_ir
def test_only_landing_pads_are_unwound_to(case: str) -> None:
    listing = listing_of(case)
    assert listing.jumps or case.startswith("library")
    for jump in listing.jumps:
        target = listing.groups[jump.target]
        text = "\n".join(line.text for line in listing.lines[target.first : target.first + target.count])
        assert (jump.kind == "unwind") == bool(re.search(r"= (landingpad|cleanuppad|catchpad)|catchswitch", text))


def test_switches_and_choices_are_labelled() -> None:
    text = """\
; sample::f
define i32 @f(i32 %n) !dbg !1 {
  switch i32 %n, label %"odd one" [
    i32 0, label %bb2
    i32 -7, label %bb1
  ]

bb1:                                              ; preds = %0
  br i1 %c, label %bb2, label %"odd one"

"odd one":                                        ; preds = %bb1, %0
  ret i32 1

bb2:                                              ; preds = %bb1, %0
  ret i32 0
}
!1 = distinct !DISubprogram(name: "f", scope: !3, file: !3, line: 1)
!3 = !DIFile(filename: "sample.rs", directory: ".")
"""
    outcome = Outcome(tool=STABLE, exit_code=0, stdout=b"", stderr=b"", files={"sample.ll": text.encode()})
    shape = STAGES["llvm-ir"].parse(Request(program=program("fn f() {}\n"), stage="rust/llvm-ir"), outcome).shape
    assert isinstance(shape, Listing)
    names = [group.name for group in shape.groups]
    assert names == ["f", "entry", "bb1", "odd one", "bb2"]
    assert [(names[jump.source], names[jump.target], jump.label, jump.kind) for jump in shape.jumps] == [
        ("entry", "odd one", "otherwise", "flow"),
        ("entry", "bb2", "0", "flow"),
        ("entry", "bb1", "-7", "flow"),
        ("bb1", "bb2", "true", "true"),
        ("bb1", "odd one", "false", "false"),
    ]


def test_only_the_programs_functions_are_its_own() -> None:
    for version in ("1.63.0", "1.95.0"):
        own = [
            group.name
            for group in listing_of(f"fib/{version}").groups
            if group.kind == "function" and not group.foreign
        ]
        assert sorted(own) == ["fib", "main"]
    own = [
        group.name
        for group in listing_of("library/1.97.0-nightly").groups
        if group.kind == "function" and not group.foreign
    ]
    assert sorted(own) == ["inner.call", "private"]


def test_code_inlined_from_elsewhere_leads_to_the_call() -> None:
    text = (
        "define i32 @f() !dbg !1 {\n  ret i32 0, !dbg !5\n}\n"
        '!1 = distinct !DISubprogram(name: "f", scope: !2, file: !3, line: 1)\n'
        '!3 = !DIFile(filename: "sample.rs", directory: ".")\n'
        '!4 = !DIFile(filename: "/rustc/library/core.rs", directory: ".")\n'
        "!5 = !DILocation(line: 40, column: 1, scope: !6, inlinedAt: !7)\n"
        '!6 = distinct !DISubprogram(name: "g", scope: !6, file: !4, line: 39)\n'
        "!7 = distinct !DILocation(line: 2, column: 3, scope: !1)\n"
    )
    outcome = Outcome(tool=STABLE, exit_code=0, stdout=b"", stderr=b"", files={"sample.ll": text.encode()})
    shape = (
        STAGES["llvm-ir"].parse(Request(program=program("fn f() {\n  g()\n}\n"), stage="rust/llvm-ir"), outcome).shape
    )
    assert isinstance(shape, Listing)
    assert [str(line.span) for line in shape.lines[:2]] == ["1:0-1:8", "2:2-2:5"]


@pytest.mark.parametrize("stage", ["llvm-ir", "asm"])
def test_functions_without_code_of_the_program_are_folded(stage: str) -> None:
    listing = reading("fib/1.95.0", stage).shape
    assert isinstance(listing, Listing)
    for group in listing.groups:
        assert (listing.lines[group.first].kind == "folded") == group.foreign
        assert not group.foreign or group.count == 1
    assert not any(line.span for line in listing.lines if line.kind == "folded")


def test_llvm_ir_of_fib(snapshot: SnapshotAssertion) -> None:
    listing = listing_of("fib/1.95.0")
    shown = [f"{line.kind:7} {line.span!s:12} {line.text}".rstrip() for line in listing.lines if line.kind != "noise"]
    assert shown == snapshot(name="lines")
    assert [str(group) for group in listing.groups] == snapshot(name="groups")
