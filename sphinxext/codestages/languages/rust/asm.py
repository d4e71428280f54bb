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

from ...model.artifact import Reading
from ...model.command import Command, Outcome, Tool
from ...model.descriptors import Stage
from ...model.program import Program
from ...model.request import Request
from ...model.shapes import Group, Jump, Line, LineKind, Listing
from ...model.span import Span
from .asm_flow import read_flow, read_tables
from .emission import asm_product, emit, llvm_ir_product
from .inlined import read_inlined
from .messages import read_errors
from .rustc import OPTIMISED
from .spans import hull, is_sample
from .symbols import function_name, is_foreign, readable

_FILE = re.compile(r"^\s*\.file\s+(\d+)\s+\"([^\"]*)\"(?:\s+\"([^\"]*)\")?", re.MULTILINE)
_LOCATION = re.compile(r"\s*\.loc\s+(\d+)\s+(\d+)")
_LABEL = re.compile(r"(?P<name>[^\s:\"#]+|\"[^\"]+\"):")
_NOISE_LABEL = re.compile(r"\.?L(?:tmp|func_begin|func_end|cfi|exception|ttbase|cst|debug|line|sec|info|str)")
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
    raw_lines = text.removesuffix("\n").split("\n")
    sample = _sample_numbers(text, program)
    calls = _calls(raw_lines, sample)
    spans = _spans(raw_lines, sample, calls, program)
    functions = tuple(_functions(raw_lines))
    lines = tuple(_lines(raw_lines, spans, functions))
    groups: list[Group] = []
    jumps: list[Jump] = []
    tables = read_tables(text, outcome.files.get(llvm_ir_product(program).file, b"").decode(errors="replace"))
    for function in functions:
        groups.append(_group(raw_lines, spans, function, program))
        if not groups[-1].foreign:
            blocks, found = read_flow(lines, function, tables, len(groups))
            groups += blocks
            jumps += found
    shape = Listing(lexer="nasm", lines=lines, groups=tuple(groups), jumps=tuple(jumps))
    return Reading(shape=shape, diagnostics=errors, notes=(_NOTE, _INLINED) if calls else (_NOTE,))


def _sample_numbers(text: str, program: Program) -> frozenset[str]:
    """The numbers under which the program's file goes."""
    files = ((match[1], match[3] or match[2]) for match in _FILE.finditer(text))
    return frozenset(number for number, name in files if is_sample(name, program.filename))


def _spans(
    raw_lines: list[str], sample: frozenset[str], calls: dict[int, int], program: Program
) -> tuple[Span | None, ...]:
    """For each line, where it came from: by the last ``.loc`` of its function, or the call that it was inlined for."""
    found: list[Span | None] = []
    line, is_inlined = 0, False
    for index, raw in enumerate(raw_lines):
        if location := _LOCATION.match(raw):
            is_inlined = location[1] not in sample
            line = 0 if is_inlined else int(location[2])
        elif ".cfi_endproc" in raw:
            line, is_inlined = 0, False
        born = calls.get(index, 0) if is_inlined else line
        found.append(program.line_span(born) if 1 <= born <= len(program.lines) else None)
    return tuple(found)


def _calls(raw_lines: list[str], sample: frozenset[str]) -> dict[int, int]:
    """For each line within inlined code, the line of the program in which it was called; the innermost call counts."""
    labels = {match["name"]: index for index, raw in enumerate(raw_lines) if (match := _LABEL.match(raw))}
    calls: dict[int, int] = {}
    for each in sorted(read_inlined(raw_lines), key=lambda inlined: inlined.depth):
        for start, end in each.ranges if str(each.file) in sample else ():
            calls.update(dict.fromkeys(range(labels.get(start, 0), labels.get(end, 0)), each.line))
    return calls


def _functions(raw_lines: list[str]) -> Iterator[tuple[int, int]]:
    """Each function's first line, its symbol's, and the line after its last."""
    symbol = start = None
    for index, raw in enumerate(raw_lines):
        if _LABEL.match(raw) and not _LOCAL_LABEL.match(raw):
            symbol = index
        elif ".cfi_startproc" in raw:
            start = symbol
        elif ".cfi_endproc" in raw and start is not None:
            yield start, index + 1
            start = None
    if start is not None:
        yield start, len(raw_lines)


def _group(raw_lines: list[str], spans: tuple[Span | None, ...], function: tuple[int, int], program: Program) -> Group:
    first, end = function
    label = _LABEL.match(raw_lines[first])
    at = next((spans[index] for index in range(first, end) if _LOCATION.match(raw_lines[index])), None)
    symbol = label["name"].strip('"') if label else ""
    name = function_name(symbol, at, program)
    foreign = is_foreign(name, at)
    span = None if foreign else name.span or hull(spans[first:end])
    return Group(
        name=name.plain,
        qualified=name.qualified if name.qualified != name.plain else "",
        kind="function",
        first=first,
        count=end - first,
        foreign=foreign,
        span=span,
    )


def _lines(
    raw_lines: list[str], spans: tuple[Span | None, ...], functions: tuple[tuple[int, int], ...]
) -> Iterator[Line]:
    headers = {first for first, _ in functions}
    inside = {index for first, end in functions for index in range(first, end)}
    for index, raw in enumerate(raw_lines):
        kind: LineKind = "header" if index in headers else _kind(raw) if index in inside else "noise"
        if kind == "noise":
            yield Line(text=raw, kind=kind)
        else:
            yield Line(text=readable(raw), kind=kind, span=spans[index] if kind == "code" else None)


def _kind(raw: str) -> LineKind:
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
