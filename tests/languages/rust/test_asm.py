"""Assembly: `.loc` directives as spans, symbols by name."""

from __future__ import annotations

import re

from syrupy.assertion import SnapshotAssertion

from sphinxext.codestages.languages.rust.symbols import demangled, function_name
from sphinxext.codestages.model.shapes import Listing

from .cases import each_recording, outcome_of, program, program_of, reading

each_asm = each_recording("asm")


def listing_of(case: str) -> Listing:
    shape = reading(case, "asm").shape
    assert isinstance(shape, Listing)
    return shape


@each_asm
def test_every_instruction_bears_the_line_of_the_last_loc(case: str) -> None:
    raw = outcome_of(case, "asm").files["program.s"].decode().split("\n")
    number = {match[1] for each in raw if (match := re.match(r'\s+\.file\s+(\d+) .*"(?:\./)?program\.rs"', each))}
    assert len(number) == 1
    listing, expected, linked = listing_of(case), None, 0
    for line, shown in zip(raw, listing.lines, strict=False):
        if location := re.match(r"\s+\.loc\s+(\d+) (\d+)", line):
            in_program = location[1] in number and location[2] != "0"
            expected = program_of(case).line_span(int(location[2])) if in_program else None
        elif ".cfi_endproc" in line:
            expected = None
        if shown.kind == "code":
            assert shown.span == expected
            linked += expected is not None
    assert linked > 5


@each_asm
def test_the_text_is_the_compilers_but_for_demangled_names(case: str) -> None:
    raw = outcome_of(case, "asm").files["program.s"].decode().split("\n")[:-1]
    lines = listing_of(case).lines
    assert len(lines) == len(raw)
    assert all(shown.text == line for shown, line in zip(lines, raw, strict=True) if not re.search("_R|_ZN", line))
    assert not any(re.search(r"\b_RN", each.text) for each in lines if each.kind in {"code", "header", "label"})


@each_asm
def test_groups_run_from_a_symbol_to_the_end_of_its_function(case: str) -> None:
    listing = listing_of(case)
    assert len(listing.groups) == sum(".cfi_endproc" in each.text for each in listing.lines)
    for group in listing.groups:
        assert listing.lines[group.first].kind == "header"
        assert listing.lines[group.first + group.count - 1].text.strip() == ".cfi_endproc"


def test_only_the_programs_functions_are_its_own() -> None:
    for version in ("1.63.0", "1.95.0"):
        own = [each.name for each in listing_of(f"fib/{version}").groups if not each.foreign]
        assert sorted(own) == ["fib", "main"]
    own = [each.name for each in listing_of("library/1.97.0-nightly").groups if not each.foreign]
    assert sorted(own) == ["inner.call", "private"]
    own = [each.name for each in listing_of("unicode/1.95.0").groups if not each.foreign]
    assert sorted(own) == ["länge", "main"]


def test_symbols_have_readable_names() -> None:
    assert demangled("_RNvCs7PWRiLK02Ug_3fib4main") == "fib::main"
    assert demangled("_RNCNvCs7PWRiLK02Ug_3fib4main0B3_") == "fib::main::{closure#0}"
    assert demangled("memcpy") == "memcpy"
    assert demangled("_RNvBroken") == "_RNvBroken"
    fib = program("struct Shape;\nimpl Shape { fn area(&self) {} }\nfn main() {}\n", "fib.rs")
    assert function_name("_RNvMCs7PWRiLK02Ug_3fibNtB2_5Shape4area", None, fib) == "Shape.area"
    assert function_name("_RNCNvCs7PWRiLK02Ug_3fib4main0B3_", None, fib) == "main.{closure#0}"


def test_assembly_of_fib(snapshot: SnapshotAssertion) -> None:
    listing = listing_of("fib/1.95.0")
    shown = [f"{each.kind:7} {each.span!s:12} {each.text}".rstrip() for each in listing.lines if each.kind != "noise"]
    assert shown == snapshot(name="lines")
    assert [str(each) for each in listing.groups] == snapshot(name="groups")
