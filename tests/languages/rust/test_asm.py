"""Assembly: `.loc` directives give spans, and symbols are shown by name."""

from __future__ import annotations

import re

import pytest
from syrupy.assertion import SnapshotAssertion

from sphinxext.codestages.languages.rust.symbols import Paths, demangled, function_name
from sphinxext.codestages.model.command import Outcome
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.listing import Group, Listing

from .cases import STABLE, STAGES, each_recording, outcome_of, program, program_of, reading, unfolded

each_asm = each_recording("asm")


def listing_of(case: str) -> Listing:
    return unfolded("asm", reading(case, "asm"))


@each_asm
def test_every_instruction_bears_the_line_of_the_last_loc(case: str) -> None:
    raw = outcome_of(case, "asm").files["program.s"].decode().split("\n")
    number = {match[1] for row in raw if (match := re.match(r'\s+\.file\s+(\d+) .*"(?:\./)?program\.rs"', row))}
    assert len(number) == 1
    listing, expected, linked = listing_of(case), None, 0
    for line, shown in zip(raw, listing.lines, strict=False):
        if location := re.match(r"\s+\.loc\s+(\d+) (\d+)", line):
            in_program = location[1] in number and location[2] != "0"
            expected = program_of(case).line_span(int(location[2])) if in_program else None
        elif ".cfi_endproc" in line:
            expected = None
        if shown.kind == "code" and expected is not None:
            assert shown.span == expected
            linked += 1
    assert linked > 5


@each_asm
def test_the_text_is_the_compilers_but_for_demangled_names(case: str) -> None:
    raw = outcome_of(case, "asm").files["program.s"].decode().split("\n")[:-1]
    lines = listing_of(case).lines
    assert len(lines) == len(raw)
    assert all(shown.text == line for shown, line in zip(lines, raw, strict=True) if not re.search("_R|_ZN", line))
    assert not any(re.search(r"\b_RN", line.text) for line in lines if line.kind in {"code", "header", "label"})


@each_asm
def test_groups_run_from_a_symbol_to_the_end_of_its_function(case: str) -> None:
    listing = listing_of(case)
    functions = [group for group in listing.groups if group.kind == "function"]
    assert len(functions) == sum(".cfi_endproc" in line.text for line in listing.lines)
    for group in functions:
        assert listing.lines[group.first].kind == "header"
        assert listing.lines[group.first + group.count - 1].text.strip() == ".cfi_endproc"


def test_only_the_programs_functions_are_its_own() -> None:
    for version in ("1.63.0", "1.95.0"):
        own = [function.name for function, _ in functions_of(listing_of(f"fib/{version}"))]
        assert sorted(own) == ["fib", "main"]
    own = [function.name for function, _ in functions_of(listing_of("library/1.97.0-nightly"))]
    assert sorted(own) == ["inner.call", "private"]
    own = [function.name for function, _ in functions_of(listing_of("unicode/1.95.0"))]
    assert sorted(own) == ["länge", "main"]


def test_paths_come_from_comments_of_the_compiler_where_it_writes_them() -> None:
    paths = Paths("\n; my::words\n; Function Attrs: uwtable\ndefine void @_RNvBroken() unnamed_addr #0 {\n")
    assert paths.readable("call _RNvBroken") == "call my::words"
    assert paths.readable("call _RNvCs7PWRiLK02Ug_3fib4main") == "call fib::main"


def test_symbols_have_readable_names() -> None:
    assert demangled("_RNvCs7PWRiLK02Ug_3fib4main") == "fib::main"
    assert demangled("_RNCNvCs7PWRiLK02Ug_3fib4main0B3_") == "fib::main::{closure#0}"
    assert demangled("memcpy") == "memcpy"
    assert demangled("_RNvBroken") == "_RNvBroken"
    fib = program("struct Shape;\nimpl Shape { fn area(&self) {} }\nfn main() {}\n", "fib.rs")
    assert function_name(demangled("_RNvMCs7PWRiLK02Ug_3fibNtB2_5Shape4area"), None, fib).plain == "Shape.area"
    assert function_name(demangled("_RNCNvCs7PWRiLK02Ug_3fib4main0B3_"), None, fib).plain == "main.{closure#0}"


LABELS = re.compile(r"\.LBB\d+_\d+\b")


@each_asm
def test_blocks_part_the_instructions_of_the_programs_functions(case: str) -> None:
    listing = listing_of(case)
    functions = functions_of(listing)
    assert functions
    for function, blocks in functions:
        inside = range(function.first, function.first + function.count)
        code = [index for index in inside if listing.lines[index].kind == "code"]
        covered = [
            index
            for block in blocks
            for index in range(block.first, block.first + block.count)
            if listing.lines[index].kind == "code"
        ]
        assert covered == code
        assert len({block.name for block in blocks}) == len(blocks)


@each_asm
def test_every_label_that_an_instruction_names_is_jumped_to(case: str) -> None:
    """An independent reading of x86-64: labels at the end of instructions that begin with ``j``."""
    listing = listing_of(case)
    functions = functions_of(listing)
    assert functions
    for function, blocks in functions:
        first = listing.groups.index(function) + 1
        jumped = {
            listing.groups[jump.target].name for jump in listing.jumps if first <= jump.source < first + len(blocks)
        }
        texts = [line.text for line in listing.lines[function.first : function.first + function.count]]
        named = {match[0] for text in texts if re.match(r"\tj", text) and (match := LABELS.search(text))}
        assert named <= jumped


def functions_of(listing: Listing) -> list[tuple[Group, list[Group]]]:
    """Return the program's functions with their blocks."""
    found: list[tuple[Group, list[Group]]] = []
    for group in listing.groups:
        if group.kind == "function":
            found.append((group, []))
        else:
            found[-1][1].append(group)
    return [pair for pair in found if not pair[0].foreign]


FLOW = """\
\t.file\t1 "." "sample.rs"
f:
\t.cfi_startproc
\tcmp\tedi, 6
\tja\t.LBB0_2
\tlea\trcx, [rip + .LJTI0_0]
\tjmp\trax
.LBB0_1:
.Ltmp0:
\tcall\tg
.Ltmp1:
\tret
.LBB0_2:
\tcall\tqword ptr [rip + panic@GOTPCREL]
.LBB0_3:
\tjmp\t.LBB0_1
.LBB0_4:
.Ltmp2:
\tud2
\t.cfi_endproc
.LJTI0_0:
\t.long\t.LBB0_1-.LJTI0_0
\t.long\t.LBB0_3-.LJTI0_0
\t.long\t.LBB0_1-.LJTI0_0
GCC_except_table0:
\t.uleb128 .Ltmp0-.Lfunc_begin0
\t.uleb128 .Ltmp1-.Ltmp0
\t.uleb128 .Ltmp2-.Lfunc_begin0
\t.byte\t0
"""
ENDLESS = "declare void @panic() unnamed_addr #3\nattributes #3 = { cold noreturn }\n"


def test_jumps_tables_landing_pads_and_calls_that_never_return() -> None:
    listing = asm_of("fn f() {}\n", FLOW, ENDLESS)
    names = [group.name for group in listing.groups]
    assert names == ["f", "entry", "entry+1", ".LBB0_1", ".LBB0_2", ".LBB0_3", ".LBB0_4"]
    assert [(names[jump.source], names[jump.target], jump.label, jump.kind) for jump in listing.jumps] == [
        ("entry", ".LBB0_2", "ja", "true"),
        ("entry", "entry+1", "else", "false"),
        ("entry+1", ".LBB0_1", "", "flow"),
        ("entry+1", ".LBB0_3", "", "flow"),
        (".LBB0_3", ".LBB0_1", "", "flow"),
        (".LBB0_1", ".LBB0_4", "unwind", "unwind"),
    ]


@pytest.mark.parametrize(
    ("instruction", "label"),
    [
        ("b.eq\t.LBB0_1", "b.eq"),
        ("cbnz\tx0, .LBB0_1", "cbnz"),
        ("tbz\tw8, #0, .LBB0_1", "tbz"),
        ("beqz\ta0, .LBB0_1", "beqz"),
        ("bltu\ta0, a1, .LBB0_1", "bltu"),
    ],
)
def test_branches_of_other_processors(instruction: str, label: str) -> None:
    text = f"f:\n\t.cfi_startproc\n\t{instruction}\n\tadr\tx9, .LBB0_1\n\tret\n.LBB0_1:\n\tret\n\t.cfi_endproc\n"
    jumps = asm_of("fn f() {}\n", text).jumps
    assert [(jump.label, jump.kind) for jump in jumps] == [(label, "true"), ("else", "false")]


def asm_of(text: str, asm: str, llvm_ir: str = "") -> Listing:
    """Return the listing of a function ``f``; a place in line 1 of the program makes it the program's own."""
    located = asm.replace("\t.cfi_startproc", "\t.loc\t1 1 0\n\t.cfi_startproc", 1)
    if ".file" not in located:
        located = f'\t.file\t1 "." "sample.rs"\n{located}'
    files = {"sample.s": located.encode(), "sample.ll": llvm_ir.encode()}
    outcome = Outcome(tool=STABLE, exit_code=0, stdout=b"", stderr=b"", files=files)
    return unfolded("asm", STAGES["asm"].parse(Request(program=program(text), stage="rust/asm"), outcome))


def test_assembly_of_fib(snapshot: SnapshotAssertion) -> None:
    listing = listing_of("fib/1.95.0")
    shown = [f"{line.kind:7} {line.span!s:12} {line.text}".rstrip() for line in listing.lines if line.kind != "noise"]
    assert shown == snapshot(name="lines")
    assert [str(group) for group in listing.groups] == snapshot(name="groups")
