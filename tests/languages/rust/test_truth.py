"""Listings compared with the compiler's own text of a function, and with the debug information that binutils read."""

from __future__ import annotations

import platform
import re
import subprocess
from pathlib import Path

import pytest

from sphinxext.codestages.execution.process import Limits, run
from sphinxext.codestages.execution.toolchain import Toolchain
from sphinxext.codestages.languages.rust import LANGUAGE
from sphinxext.codestages.languages.rust.symbols import demangled
from sphinxext.codestages.model.command import Outcome
from sphinxext.codestages.model.line import Line
from sphinxext.codestages.model.part import Part
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.listing import Group, Listing

from .cases import STAGES, outcome_of, program_of, reading, recorded, unfolded

INLINING = Program(
    "rust",
    """\
fn sum(values: &[u32]) -> u32 {
    let mut total = 0;
    for each in values {
        total += each;
    }
    total
}

fn longest(words: &[String]) -> usize {
    words.iter().map(|word| word.len()).max().unwrap_or(0)
}

fn main() {
    let words: Vec<String> = std::env::args().collect();
    std::process::exit((sum(&[1, 2, words.len() as u32]) + longest(&words) as u32) as i32);
}
""",
    "program.rs",
)

SHOWN = {"mir": "program.mir", "llvm-ir": "program.ll", "asm": "program.s"}
"""The stages, with the file that rustc writes for each."""

needs_x86 = pytest.mark.skipif(platform.machine() not in {"x86_64", "AMD64"}, reason="the recordings are of x86-64")


def emitted(program: Program, level: str) -> Outcome:
    """Return the outcome of one run that emits the files of all stages."""
    tool = Toolchain().find(LANGUAGE.tool)
    products = set()
    for stage in SHOWN:
        request = Request(program=program, stage=f"rust/{stage}", options=(("opt-level", level),))
        describe = STAGES[stage].command
        assert describe is not None
        command = describe(request, tool)
        products |= set(command.products)
    outcome = run(command.merged(frozenset(products)), tool, Limits(seconds=60))
    assert outcome.exit_code == 0, outcome.stderr
    return outcome


def parsed(program: Program, stage: str, level: str, outcome: Outcome) -> Listing:
    request = Request(program=program, stage=f"rust/{stage}", options=(("opt-level", level),))
    return unfolded(stage, STAGES[stage].parse(request, outcome))


def shown(listing: Listing, program: Program, name: str) -> list[str]:
    return [line.text for line in listing.select(Part(name, LANGUAGE.items(program))).lines]


def own_mir(text: str, name: str) -> list[str]:
    """Return the lines of a function as rustc prints them, without comments."""
    body = re.search(rf"^fn {name}\(.*?^\}}$", text, re.M | re.S)
    assert body
    lines = (
        re.sub(r"\s+// (?:return place )?(?:in )?(?:scope \d+ )?at [^\"]*$", "", line) for line in body[0].split("\n")
    )
    return [line for line in lines if not line.lstrip().startswith("//")]


def own_llvm_ir(text: str, name: str) -> list[str]:
    body = re.search(rf"^; \w+::{name}\n(?:; [^\n]*\n)*define .*?^\}}$", text, re.M | re.S)
    assert body
    return [re.sub(r",? !dbg !\d+", "", line) for line in body[0].split("\n")]


def own_asm(text: str, name: str) -> list[str]:
    body = re.search(rf"^_RNvC\w+{len(name)}{name}:\n.*?\.cfi_endproc$", text, re.M | re.S)
    assert body
    lines = body[0].split("\n")
    return [line if line.startswith("\t.") else re.sub(r"\b_(?:R|ZN)[\w.$]+", _demangled, line) for line in lines]


def _demangled(symbol: re.Match[str]) -> str:
    return demangled(symbol[0])


@pytest.mark.rustc
@pytest.mark.parametrize("level", ["0", "3"])
def test_the_text_of_a_function_is_the_compilers_own(level: str) -> None:
    outcome = emitted(INLINING, level)
    raw = {stage: outcome.files[file].decode() for stage, file in SHOWN.items()}
    listings = {stage: parsed(INLINING, stage, level, outcome) for stage in SHOWN}
    names = ["main"] if level == "3" else ["main", "sum", "longest"]
    for name in names:
        own, mir = own_mir(raw["mir"], name), shown(listings["mir"], INLINING, name)
        start = mir.index(own[0])
        assert mir[start : start + len(own)] == own
        assert own_llvm_ir(raw["llvm-ir"], name) == within(shown(listings["llvm-ir"], INLINING, name), "define", name)
        assert own_asm(raw["asm"], name) == within(shown(listings["asm"], INLINING, name), "", name)


def within(lines: list[str], start: str, name: str) -> list[str]:
    """Return the lines of a function without those of its closures."""
    first = next(at for at, line in enumerate(lines) if re.match(rf"(?:; )?\w+::{name}:?$", line))
    last = next(at for at in range(first, len(lines)) if lines[at] in ({"}"} if start else {"\t.cfi_endproc"}))
    return lines[first : last + 1]


@needs_x86
@pytest.mark.binutils
@pytest.mark.parametrize("case", recorded("asm"))
def test_the_lines_of_assembly_are_those_of_the_debug_information(case: str, tmp_path: Path) -> None:
    listing = unfolded("asm", reading(case, "asm"))
    compare(listing, outcome_of(case, "asm").files["program.s"], program_of(case), tmp_path)


@needs_x86
@pytest.mark.rustc
@pytest.mark.binutils
@pytest.mark.parametrize("level", ["1", "3"])
def test_the_lines_of_inlined_code_are_those_of_the_debug_information(level: str, tmp_path: Path) -> None:
    outcome = emitted(INLINING, level)
    listing = parsed(INLINING, "asm", level, outcome)
    assert compare(listing, outcome.files["program.s"], INLINING, tmp_path) > 5


def compare(listing: Listing, assembly: bytes, program: Program, folder: Path) -> int:
    """Assemble, and compare every instruction's line with ``addr2line``.

    Returns the number of equal lines among instructions that were inlined from other files.
    """
    # The assembler of binutils accepts a file's folder and digest only if it writes DWARF 5.
    plain = re.sub(rb'(\.file\s+\d+) "([^"]*)" "([^"]*)".*', rb'\1 "\2/\3"', assembly)
    (folder / "program.s").write_bytes(plain)
    subprocess.run(["as", "program.s", "-o", "program.o"], cwd=folder, check=True)
    functions, nowhere = disassembled(folder), without_place(assembly.decode().split("\n"))
    checked = inlined = 0
    for group in listing.groups:
        if group.kind != "function" or group.foreign:
            continue
        lines = code(listing, group)
        symbol = symbol_of(assembly.decode().split("\n"), group)
        section, addresses = functions[symbol]
        assert len(addresses) == len(lines), symbol
        for (index, line), chain in zip(lines, asked(folder, section, addresses), strict=True):
            places = [int(number) for file, number in chain if file.endswith("program.rs") and number.isdigit()]
            expected = program.line_span(places[0]) if places else None
            if index in nowhere:
                assert line.span is None or not chain[0][0].endswith("program.rs")
                continue
            assert line.span == expected, (symbol, line.text, chain)
            checked += expected is not None
            inlined += expected is not None and not chain[0][0].endswith("program.rs")
    assert checked > 5
    return inlined


def code(listing: Listing, group: Group) -> list[tuple[int, Line]]:
    inside = range(group.first, group.first + group.count)
    return [(index, listing.lines[index]) for index in inside if listing.lines[index].kind == "code"]


def without_place(raw: list[str]) -> set[int]:
    """Return the lines after a `.loc` with line 0, which is no place; GNU's assembler leaves such rows out."""
    found, is_nowhere = set(), False
    for index, line in enumerate(raw):
        if location := re.match(r"\s*\.loc\s+\d+ (\d+)", line):
            is_nowhere = location[1] == "0"
        if is_nowhere:
            found.add(index)
    return found


def symbol_of(raw: list[str], group: Group) -> str:
    return raw[group.first].partition(":")[0].strip('"')


def disassembled(folder: Path) -> dict[str, tuple[str, list[str]]]:
    """Return the section and the addresses of the instructions of each symbol, without padding that aligns loops."""
    text = subprocess.run(
        ["objdump", "-d", "--no-show-raw-insn", "program.o"], cwd=folder, check=True, capture_output=True, text=True
    ).stdout
    found: dict[str, tuple[str, list[str]]] = {}
    section, symbol = "", ""
    for line in text.split("\n"):
        if opened := re.match(r"Disassembly of section (\S+):", line):
            section = opened[1]
        elif label := re.match(r"[0-9a-f]+ <(.+)>:$", line):
            symbol = label[1]
            found[symbol] = section, []
        elif instruction := re.match(r"\s+([0-9a-f]+):\s+(?!nop|data16|cs nop|xchg\s+%ax,%ax)\S", line):
            found[symbol][1].append(instruction[1])
    return found


def asked(folder: Path, section: str, addresses: list[str]) -> list[list[tuple[str, str]]]:
    """Return the files and lines of the call chain of each address, innermost first."""
    text = subprocess.run(
        ["addr2line", "-a", "-i", "-e", "program.o", "-j", section, *addresses],
        cwd=folder,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    chains: list[list[tuple[str, str]]] = []
    for line in text.split("\n"):
        if line.startswith("0x"):
            chains.append([])
        elif line:
            file, _, number = line.split(" (discriminator")[0].rpartition(":")
            chains[-1].append((file, number if number != "0" else "?"))
    return chains
