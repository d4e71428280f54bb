"""The control flow of assembly: basic blocks between labels and jumps, on x86-64, AArch64 and RISC-V.

``jae .LBB0_2`` ends a block from which two edges lead: to the label, and to the next instruction. A call does not end a
block. If a call can unwind, the exception table after the function names its landing pad. This entry says: calls from
``.Ltmp3`` to ``.Ltmp4`` unwind to ``.Ltmp5``::

    .uleb128 .Ltmp3-.Lfunc_begin0
    .uleb128 .Ltmp4-.Ltmp3
    .uleb128 .Ltmp5-.Lfunc_begin0

The name of a block is its label. A block without a label is counted from the last one with a label: ``.LBB0_3+1``.
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
_UNCONDITIONAL = frozenset({"jmp", "b", "j"})
_CONDITIONAL = re.compile(
    r"j(?!mp|r?al)\w+|loopn?[ez]?|b\.\w+|bc\.\w+|cbn?z|tbn?z|b(?:eq|ne|lt|ge|gt|le)[uz]?|b(?:ltu|geu|gtu|leu)"
)
_NO_FALLTHROUGH = re.compile(r"retq?|ret[a-z]*|ud2|udf|brk|hlt|int3|br|braa?z?|jr|unimp|ebreak|eret|iret[qd]?")
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
    """What is known of functions besides their instructions. The first two stand after the functions in the assembly.

    ``call_sites`` maps the label at the start of a range of calls to the label at its end and to the landing pad.
    ``jump_tables`` maps a table's name to its target labels. ``endless`` has the paths of the functions that never
    return. Only the LLVM IR of the same run says which these are.
    """

    call_sites: dict[str, tuple[str, str]]
    jump_tables: dict[str, tuple[str, ...]]
    endless: frozenset[str]


def read_tables(text: str, llvm_ir: str, paths: Paths) -> Tables:
    """Return the tables of the assembly ``text``. ``llvm_ir`` comes from the same run; ``paths`` demangles symbols."""
    call_sites = {match["start"]: (match["end"], match["pad"]) for match in _CALL_SITE.finditer(text)}
    tables = {name: tuple(dict.fromkeys(_TABLE_ENTRY.findall(lines))) for name, lines in _TABLE_LINES.findall(text)}
    return Tables(call_sites, tables, frozenset(("_Unwind_Resume", *(paths[symbol] for symbol in _endless(llvm_ir)))))


def _endless(llvm_ir: str) -> Iterator[str]:
    """Yield the symbols of functions that are declared ``noreturn``, directly or by an attribute group (``#3``)."""
    groups = frozenset(_ATTRIBUTES.findall(llvm_ir))
    for symbol, rest in _DECLARED.findall(f"\n{llvm_ir}"):
        if " noreturn" in rest or not groups.isdisjoint(_ATTRIBUTE.findall(rest)):
            yield symbol


def read_flow(
    lines: Sequence[Line], function: tuple[int, int], tables: Tables, first: int
) -> tuple[tuple[Group, ...], tuple[Jump, ...]]:
    """Return the basic blocks of a function and the jumps between them.

    ``function`` is the index of the function's first line (its symbol) and of the line after its last. ``first`` is the
    index that the first block will have among the listing's groups: jumps name blocks by this index.
    """
    body = _Body(lines, range(function[0] + 1, function[1]), tables)
    blocks = tuple(body.blocks())
    return blocks, tuple(dict.fromkeys(body.jumps(blocks, first)))


class _Body:
    """The instructions and labels of one function. An instruction's *number* counts the function's instructions."""

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
        """Yield ranges of instructions, by number, with the label of the landing pad to which their calls unwind."""
        for start, line in self._labels.items():
            end, pad = self._tables.call_sites.get(start, ("", ""))
            if end in self._labels and pad in self._labels:
                yield range(bisect_left(self._code, line), bisect_left(self._code, self._labels[end])), pad

    def _openings(self) -> Iterator[tuple[int, tuple[str, int]]]:
        """Yield the number of each instruction that can be jumped to, with its label and the label's line."""
        pads = {pad for _, pad in self._sites}
        # Reversed, because the caller makes a dictionary: of several labels before one instruction, the first remains.
        for name, line in reversed(self._labels.items()):
            number = bisect_left(self._code, line)
            if number < len(self._code) and (self._lines[line].kind == "label" or name in pads):
                yield number, (name, line)

    def blocks(self) -> Iterator[Group]:
        """Yield the basic blocks in their order."""
        starts = self._starts()
        name, further = ENTRY, 0
        for start, after in zip(starts, [*starts[1:], len(self._code)], strict=True):
            opened = self._opened.get(start)
            name, further = (opened[0], 0) if opened else (name, further + (start > 0))
            first = opened[1] if opened else self._code[start]
            count = self._code[after - 1] + 1 - first
            span = hull(self._lines[index].span for index in self._code[start:after])
            full = f"{name}+{further}" if further else name
            yield Group(name=full, kind="block", first=first, count=count, span=span)

    def _starts(self) -> list[int]:
        """Return the numbers of the instructions that begin a block."""
        after = (number + 1 for number, index in enumerate(self._code[:-1]) if self._ends(index))
        return sorted({0, *self._opened, *after}) if self._code else []

    def _ends(self, index: int) -> bool:
        """True if the instruction ends a block."""
        name, _ = self._instructions[index]
        return name in _UNCONDITIONAL or bool(_NO_FALLTHROUGH.fullmatch(name)) or self._target(index) is not None

    def _target(self, index: int) -> str | None:
        """Return the label in this function to which the instruction can jump; None if it does not jump to one."""
        name, operands = self._instructions[index]
        last = operands.rpartition(",")[2].strip()
        return last if last in self._labels and (name in _UNCONDITIONAL or _CONDITIONAL.fullmatch(name)) else None

    def jumps(self, blocks: tuple[Group, ...], first: int) -> Iterator[Jump]:
        """Yield the jumps between ``blocks``; ``first`` is the index of the first block among the groups."""
        firsts = [block.first for block in blocks]
        for number, block in enumerate(blocks):
            start, after = (bisect_left(self._code, index) for index in (block.first, block.first + block.count))
            for label, words, kind in self._ways(self._code[start:after]):
                target = bisect_right(firsts, self._labels.get(label, -1)) - 1 if label else number + 1
                if 0 <= target < len(blocks):
                    yield Jump(source=first + number, target=first + target, label=words, kind=kind)
        for calls, pad in self._sites:
            target = bisect_right(firsts, self._labels[pad]) - 1
            for number in dict.fromkeys(bisect_right(firsts, self._code[call]) - 1 for call in calls):
                yield Jump(source=first + number, target=first + target, label="unwind", kind="unwind")

    def _ways(self, inside: list[int]) -> Iterator[tuple[str, str, EdgeKind]]:
        """Yield the edges from a block: target label (empty: the next block), words for the edge, kind."""
        last = inside[-1]
        name, operands = self._instructions[last]
        target = self._target(last)
        if target is not None and name not in _UNCONDITIONAL:
            yield target, name, "true"
            yield "", "else", "false"
        elif target is not None:
            yield target, "", "flow"
        elif self._is_indirect(last):
            yield from ((label, "", "flow") for label in self._table(inside))
        elif (
            name not in _UNCONDITIONAL
            and not _NO_FALLTHROUGH.fullmatch(name)
            and _called(operands) not in self._tables.endless
        ):
            yield "", "", "flow"

    def _is_indirect(self, index: int) -> bool:
        """True if the instruction jumps to an address in a register or in memory."""
        name, operands = self._instructions[index]
        return name in {"jmp", "br", "jr"} and _INDIRECT.fullmatch(operands) is not None

    def _table(self, inside: list[int]) -> tuple[str, ...]:
        """Return the targets of an indirect jump: the labels of the jump table that its block names.

        If the block names none, the whole function is searched, provided that it has only one indirect jump.
        """
        own = [match[0] for index in inside if (match := _TABLE.search(self._lines[index].text))]
        if not own and sum(self._is_indirect(index) for index in self._code) == 1:
            own = [match[0] for index in self._code if (match := _TABLE.search(self._lines[index].text))]
        return self._tables.jump_tables.get(own[-1], ()) if own else ()


def _called(operands: str) -> str:
    """Return the called function's path: ``core::panicking::panic`` of ``qword ptr [rip + …::panic@GOTPCREL]``."""
    return operands.rpartition("[rip + ")[2].rstrip("]").partition("@")[0]


def _instruction(text: str) -> tuple[str, str]:
    """Return an instruction's name and operands; both are empty if the line is not an instruction."""
    found = _INSTRUCTION.match(text)
    return (found["name"], found["operands"] or "") if found else ("", "")
