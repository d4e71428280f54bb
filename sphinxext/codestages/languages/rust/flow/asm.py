"""The control flow of assembly: basic blocks between labels and jumps, on x86-64, AArch64 and RISC-V.

``jae .LBB0_2`` ends a block with two ways on: the label, and the instruction after it. A call goes on; where it may
unwind, the table of exceptions behind the function says to which landing pad::

    .uleb128 .Ltmp3-.Lfunc_begin0
    .uleb128 .Ltmp4-.Ltmp3
    .uleb128 .Ltmp5-.Lfunc_begin0

Blocks go by their labels; one that no label opens by the one before it: ``.LBB0_3+1``.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ....model.line import Line
from ....model.shapes.listing import EdgeKind, Group, Jump
from ..spans import hull
from ..symbols import Paths

ENTRY = "entry"

_LABEL = re.compile(r"(?P<name>\.?L[\w.$]+):")
_INSTRUCTION = re.compile(r"\s+(?P<name>[a-z][\w.]*)(?:\s+(?P<operands>.*?))?(?:\s+(?:#\s|;|//).*)?$")
_ALWAYS = frozenset({"jmp", "b", "j"})
_SOMETIMES = re.compile(
    r"j(?!mp|r?al)\w+|loopn?[ez]?|b\.\w+|bc\.\w+|cbn?z|tbn?z|b(?:eq|ne|lt|ge|gt|le)[uz]?|b(?:ltu|geu|gtu|leu)"
)
_NEVER_ON = re.compile(r"retq?|ret[a-z]*|ud2|udf|brk|hlt|int3|br|braa?z?|jr|unimp|ebreak|eret|iret[qd]?")
_TABLE = re.compile(r"LJTI\w+")
_TABLE_LINES = re.compile(r"(LJTI\w+):\n((?:[ \t][^\n]*\n?)*)")
_TABLE_ENTRY = re.compile(r"\s+\.(?:long|quad|word|xword|hword|byte|short)\s+\(?(\.?L\w+)")
_DECLARED = re.compile(r"\n(?:declare|define) [^\n@]*@([\w.$]+)\(([^\n]*)")
_ATTRIBUTES = re.compile(r"\nattributes (#\d+) = \{[^}]*\bnoreturn\b")
_ATTRIBUTE = re.compile(r"#\d+")
_INDIRECT = re.compile(r"[a-z]\w{1,3}|[^\[]*\[(?!rip).*\]")
_CALL_SITE = re.compile(
    r"\.uleb128\s+(?P<start>\S+)-(?P<base>\S+)\n"
    r"\s+\.uleb128\s+(?P<end>\S+)-(?P=start)\n"
    r"\s+\.uleb128\s+(?P<pad>\S+)-(?P=base)\n"
)


class Tables(NamedTuple):
    """What stands behind the functions: by the label of a call's start its end and landing pad; jump tables.

    ``endless`` are the functions that never return, by their paths, which only the LLVM IR of the same run says.
    """

    call_sites: dict[str, tuple[str, str]]
    jump_tables: dict[str, tuple[str, ...]]
    endless: frozenset[str]


def read_tables(text: str, llvm_ir: str, paths: Paths) -> Tables:
    call_sites = {match["start"]: (match["end"], match["pad"]) for match in _CALL_SITE.finditer(text)}
    tables = {name: tuple(dict.fromkeys(_TABLE_ENTRY.findall(lines))) for name, lines in _TABLE_LINES.findall(text)}
    return Tables(call_sites, tables, frozenset(("_Unwind_Resume", *(paths[each] for each in _endless(llvm_ir)))))


def _endless(llvm_ir: str) -> Iterator[str]:
    """The symbols of functions that are declared ``noreturn``."""
    groups = frozenset(_ATTRIBUTES.findall(llvm_ir))
    for symbol, rest in _DECLARED.findall(f"\n{llvm_ir}"):
        if " noreturn" in rest or not groups.isdisjoint(_ATTRIBUTE.findall(rest)):
            yield symbol


def read_flow(
    lines: Sequence[Line], function: tuple[int, int], tables: Tables, first: int
) -> tuple[tuple[Group, ...], tuple[Jump, ...]]:
    """The blocks of a function, by its first line (its symbol) and the one after its last, and their jumps.

    ``first`` is the number that the first block has among the groups.
    """
    body = _Body(lines, range(function[0] + 1, function[1]), tables)
    blocks = tuple(body.blocks())
    return blocks, tuple(dict.fromkeys(body.jumps(blocks, first)))


class _Body:
    """One function's lines: its instructions by their lines, and where its labels stand."""

    def __init__(self, lines: Sequence[Line], within: range, tables: Tables) -> None:
        self._lines = lines
        self._tables = tables
        found = ((index, _LABEL.match(lines[index].text)) for index in within if lines[index].kind != "code")
        self._labels = {label["name"]: index for index, label in found if label}
        self._code = [index for index in within if lines[index].kind == "code"]
        self._instructions = {index: _instruction(lines[index].text) for index in self._code}
        self._sites = tuple(self._call_sites())
        self._opened = dict(self._openings())

    def _call_sites(self) -> Iterator[tuple[range, str]]:
        """The instructions, by number, between two labels, and the landing pad of the calls among them."""
        for start, line in self._labels.items():
            end, pad = self._tables.call_sites.get(start, ("", ""))
            if end in self._labels and pad in self._labels:
                yield range(bisect_left(self._code, line), bisect_left(self._code, self._labels[end])), pad

    def _openings(self) -> Iterator[tuple[int, tuple[str, int]]]:
        """By number, the instructions to which something may jump, with the first of the labels before each."""
        pads = {pad for _, pad in self._sites}
        for name, line in reversed(self._labels.items()):
            number = bisect_left(self._code, line)
            if number < len(self._code) and (self._lines[line].kind == "label" or name in pads):
                yield number, (name, line)

    def blocks(self) -> Iterator[Group]:
        starts = self._starts()
        name, further = ENTRY, 0
        for start, after in zip(starts, [*starts[1:], len(self._code)], strict=True):
            opened = self._opened.get(start)
            name, further = (opened[0], 0) if opened else (name, further + (start > 0))
            first = opened[1] if opened else self._code[start]
            count = self._code[after - 1] + 1 - first
            span = hull(self._lines[each].span for each in self._code[start:after])
            full = f"{name}+{further}" if further else name
            yield Group(name=full, kind="block", first=first, count=count, span=span)

    def _starts(self) -> list[int]:
        """The numbers of the instructions that open a block."""
        after = (number + 1 for number, index in enumerate(self._code[:-1]) if self._ends(index))
        return sorted({0, *self._opened, *after}) if self._code else []

    def _ends(self, index: int) -> bool:
        name, _ = self._instructions[index]
        return name in _ALWAYS or bool(_NEVER_ON.fullmatch(name)) or self._target(index) is not None

    def _target(self, index: int) -> str | None:
        """The label of this function that the instruction may jump to."""
        name, operands = self._instructions[index]
        last = operands.rpartition(",")[2].strip()
        return last if last in self._labels and (name in _ALWAYS or _SOMETIMES.fullmatch(name)) else None

    def jumps(self, blocks: tuple[Group, ...], first: int) -> Iterator[Jump]:
        firsts = [each.first for each in blocks]
        for number, block in enumerate(blocks):
            start, after = (bisect_left(self._code, each) for each in (block.first, block.first + block.count))
            for label, words, kind in self._ways(self._code[start:after]):
                target = bisect_right(firsts, self._labels.get(label, -1)) - 1 if label else number + 1
                if 0 <= target < len(blocks):
                    yield Jump(source=first + number, target=first + target, label=words, kind=kind)
        for calls, pad in self._sites:
            target = bisect_right(firsts, self._labels[pad]) - 1
            for number in dict.fromkeys(bisect_right(firsts, self._code[call]) - 1 for call in calls):
                yield Jump(source=first + number, target=first + target, label="unwind", kind="unwind")

    def _ways(self, inside: list[int]) -> Iterator[tuple[str, str, EdgeKind]]:
        """Where a block leads: to a label, or, where that is empty, to the block after it."""
        last = inside[-1]
        name, operands = self._instructions[last]
        target = self._target(last)
        if target is not None and name not in _ALWAYS:
            yield target, name, "true"
            yield "", "else", "false"
        elif target is not None:
            yield target, "", "flow"
        elif self._is_indirect(last):
            yield from ((each, "", "flow") for each in self._table(inside))
        elif name not in _ALWAYS and not _NEVER_ON.fullmatch(name) and _called(operands) not in self._tables.endless:
            yield "", "", "flow"

    def _is_indirect(self, index: int) -> bool:
        name, operands = self._instructions[index]
        return name in {"jmp", "br", "jr"} and _INDIRECT.fullmatch(operands) is not None

    def _table(self, inside: list[int]) -> tuple[str, ...]:
        """The targets of an indirect jump, by the table named in its block, or in the function if it has just one."""
        own = [match[0] for each in inside if (match := _TABLE.search(self._lines[each].text))]
        if not own and sum(self._is_indirect(each) for each in self._code) == 1:
            own = [match[0] for each in self._code if (match := _TABLE.search(self._lines[each].text))]
        return self._tables.jump_tables.get(own[-1], ()) if own else ()


def _called(operands: str) -> str:
    """``qword ptr [rip + core::panicking::panic@GOTPCREL]`` as the function's name."""
    return operands.rpartition("[rip + ")[2].rstrip("]").partition("@")[0]


def _instruction(text: str) -> tuple[str, str]:
    found = _INSTRUCTION.match(text)
    return (found["name"], found["operands"] or "") if found else ("", "")
