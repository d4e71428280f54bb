"""Assembly: the machine's instructions, function by function, in Intel syntax where the machine has it.

``.loc`` says where the instructions after it came from, by the number that ``.file`` gave a file::

    .file 4 "." "fib.rs"
    .loc 4 3 8 prologue_end
    cmp rdi, 2

A point is no range: an instruction is linked to all of its source line. Code that was inlined from another file is
linked to the line of the program that called it, as the debug information behind the functions says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from ...model.artifact import Reading
from ...model.command import Command, Outcome, Tool
from ...model.descriptors import Stage
from ...model.program import Program
from ...model.request import Request
from ...model.shapes import Group, Jump, Line, LineKind, Listing
from ...model.span import Span
from .emission import asm_product, emit, llvm_ir_product
from .flow.asm import read_flow, read_tables
from .inlined import read_inlined
from .messages import read_errors
from .rustc import OPTIMISED
from .spans import hull, is_sample
from .symbols import Paths, function_name, is_foreign

_FILE = re.compile(r"\n\t\.file\s+(\d+)\s+\"([^\"]*)\"(?:\s+\"([^\"]*)\")?")
_LOCATION = re.compile(r"\s*\.loc\s+(\d+)\s+(\d+)")
_START, _END = ".cfi_startproc", ".cfi_endproc"
_LABEL = re.compile(r"(?P<name>[^\s:\"#]+|\"[^\"]+\"):")
_NOISE_LABEL = re.compile(r"\.?L(?:tmp|func_begin|func_end|cfi|exception|ttbase|cst|debug|line|sec|info|str)")
_INDENTED = frozenset({"", " ", "\t", "#"})
_LOCAL_LABEL = re.compile(r"\.?L[A-Z_a-z]*\d")

_INLINED = "Code that was inlined from a library is linked to the line of the program that calls it."
_NOTE = "The names of symbols are demangled in instructions and labels."


def asm_command(request: Request, tool: Tool) -> Command:
    return emit(request, tool, asm_product(request.program))


def parse_asm(request: Request, outcome: Outcome | None) -> Reading:
    if outcome is None:
        return Reading()
    program = request.program
    content = outcome.files.get(asm_product(program).file)
    errors = read_errors(outcome, program, made=content is not None)
    if content is None:
        return Reading(diagnostics=errors)
    text = content.decode(errors="replace")
    llvm_ir = outcome.files.get(llvm_ir_product(program).file, b"").decode(errors="replace")
    reader = _Reader(text, Paths(llvm_ir), program)
    lines = reader.lines()
    groups: list[Group] = []
    jumps: list[Jump] = []
    tables = read_tables(text, llvm_ir, reader.paths)
    for function in reader.functions:
        groups.append(reader.group(function))
        if not groups[-1].foreign:
            blocks, found = read_flow(lines, (function.first, function.end), tables, len(groups))
            groups += blocks
            jumps += found
    shape = Listing(lexer="nasm", lines=lines, groups=tuple(groups), jumps=tuple(jumps))
    return Reading(shape=shape, diagnostics=errors, notes=(_NOTE, _INLINED) if reader.calls else (_NOTE,))


class _Function(NamedTuple):
    """A function from its symbol's line to the one after its last, and the places that its lines came from."""

    first: int
    end: int
    at: Span | None
    spans: list[Span | None]


class _Reader:
    """The lines of an assembly listing, and the functions that they belong to."""

    def __init__(self, text: str, paths: Paths, program: Program) -> None:
        self.paths = paths
        self._program = program
        self._lines = text.removesuffix("\n").split("\n")
        self._sample = _sample_numbers(text, program)
        self._spans = (None, *map(program.line_span, range(1, len(program.lines) + 1)))
        calls = _calls(text, self._lines, self._sample)
        self.calls = {index: self._span(line) for index, line in calls.items()}
        self.functions = [self._function(first, end) for first, end in _functions(self._lines)]

    def _function(self, first: int, end: int) -> _Function:
        """Where each line came from: by the last ``.loc`` before it, or the call that it was inlined for."""
        within = self._lines[first:end]
        locations = [index for index, raw in enumerate(within, start=first) if raw.startswith("\t.loc\t")]
        spans: list[Span | None] = [None] * ((locations[0] if locations else end) - first)
        for index, following in pairwise((*locations, end)):
            location = _LOCATION.match(self._lines[index])
            if location and location[1] in self._sample:
                spans += [self._span(int(location[2]))] * (following - index)
            else:
                spans += map(self.calls.get, range(index, following))
        if _END in self._lines[end - 1]:
            spans[-1] = None
        return _Function(first, end, spans[locations[0] - first] if locations else None, spans)

    def _span(self, line: int) -> Span | None:
        return self._spans[line] if line < len(self._spans) else None

    def lines(self) -> tuple[Line, ...]:
        lines: list[Line] = []
        for first, end, _, spans in self.functions:
            lines += [Line(text=raw, kind="noise") for raw in self._lines[len(lines) : first]]
            lines.append(Line(text=self.paths.readable(self._lines[first]), kind="header"))
            within = zip(self._lines[first + 1 : end], spans[1:], strict=True)
            lines += [self._line(raw, _kind(raw), span) for raw, span in within]
        return (*lines, *(Line(text=raw, kind="noise") for raw in self._lines[len(lines) :]))

    def _line(self, raw: str, kind: LineKind, span: Span | None) -> Line:
        if kind == "noise":
            return Line(text=raw, kind=kind)
        text = self.paths.readable(raw) if "_R" in raw or "_Z" in raw else raw
        return Line(text=text, kind=kind, span=span if kind == "code" else None)

    def group(self, function: _Function) -> Group:
        label = _LABEL.match(self._lines[function.first])
        symbol = label["name"].strip('"') if label else ""
        name = function_name(self.paths[symbol], function.at, self._program)
        foreign = is_foreign(name, function.at)
        return Group(
            name=name.plain,
            qualified=name.qualified if name.qualified != name.plain else "",
            kind="function",
            first=function.first,
            count=function.end - function.first,
            foreign=foreign,
            span=None if foreign else name.span or hull(function.spans),
        )


def _sample_numbers(text: str, program: Program) -> frozenset[str]:
    """The numbers under which the program's file goes."""
    files = ((match[1], match[3] or match[2]) for match in _FILE.finditer(f"\n{text}"))
    return frozenset(number for number, name in files if is_sample(name, program.filename))


def _calls(text: str, raw_lines: list[str], sample: frozenset[str]) -> dict[int, int]:
    """For each line within inlined code, the line of the program in which it was called; the innermost call counts."""
    inlined = sorted((each for each in read_inlined(text) if str(each.file) in sample), key=lambda each: each.depth)
    if not inlined:
        return {}
    wanted = {f"{label}:" for each in inlined for within in each.ranges for label in within}
    labels = {raw[:-1]: index for index, raw in enumerate(raw_lines) if raw[:1] not in _INDENTED and raw in wanted}
    calls: dict[int, int] = {}
    for each in inlined:
        for start, end in each.ranges:
            calls.update(dict.fromkeys(range(labels.get(start, 0), labels.get(end, 0)), each.line))
    return calls


def _functions(raw_lines: list[str]) -> Iterator[tuple[int, int]]:
    """Each function's first line, its symbol's, and the line after its last."""
    start, done = None, 0
    for index in [index for index, raw in enumerate(raw_lines) if ".cfi_" in raw]:
        if _START in raw_lines[index]:
            start = next((each for each in range(index, done - 1, -1) if _is_symbol(raw_lines[each])), None)
        elif _END in raw_lines[index] and start is not None:
            yield start, index + 1
            start, done = None, index + 1
    if start is not None:
        yield start, len(raw_lines)


def _is_symbol(raw: str) -> bool:
    return raw[:1] not in _INDENTED and bool(_LABEL.match(raw)) and not _LOCAL_LABEL.match(raw)


def _kind(raw: str) -> LineKind:
    if raw.startswith(("\t.", ".Ltmp")):
        return "noise"
    if raw.startswith("\t") and raw[1:2] not in _INDENTED:
        return "code"
    if _LABEL.match(raw):
        return "noise" if _NOISE_LABEL.match(raw) else "label"
    text = raw.lstrip()
    if text.startswith("#"):
        return "comment"
    return "noise" if text.startswith(".") or not text else "code"


STAGE = Stage(
    name="rust/asm",
    title="Assembly",
    summary="The instructions of the processor at hand.",
    shape=Listing,
    views=("listing", "graph"),
    command=asm_command,
    parse=parse_asm,
    options=OPTIMISED,
)
