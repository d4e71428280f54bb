"""Assembly: the machine's instructions, function by function, in Intel syntax where the machine has it.

``.loc`` says where the instructions after it came from, by the number that ``.file`` gave a file::

    .file 4 "." "fib.rs"
    .loc 4 3 8 prologue_end
    cmp rdi, 2

A point is no range: an instruction is linked to all of its source line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model.artifact import Reading
from ...model.command import Command, Outcome, Tool
from ...model.descriptors import Stage
from ...model.program import Program
from ...model.request import Request
from ...model.shapes import Group, Line, LineKind, Listing
from ...model.span import Span
from .emission import asm_product, emit
from .messages import read_errors
from .names import item_span
from .rustc import OPTIMISED
from .spans import hull, is_sample
from .symbols import function_name, is_foreign, readable

_FILE = re.compile(r"^\s*\.file\s+(\d+)\s+\"([^\"]*)\"(?:\s+\"([^\"]*)\")?", re.MULTILINE)
_LOCATION = re.compile(r"\s*\.loc\s+(\d+)\s+(\d+)")
_LABEL = re.compile(r"(?P<name>[^\s:\"#]+|\"[^\"]+\"):")
_NOISE_LABEL = re.compile(r"\.?L(?:tmp|func_begin|func_end|cfi|exception|ttbase|cst|debug|line|sec|info|str)")
_LOCAL_LABEL = re.compile(r"\.?L[A-Z_a-z]*\d")

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
    spans = tuple(_spans(raw_lines, _sample_numbers(text, program), program))
    functions = tuple(_functions(raw_lines))
    lines = tuple(_lines(raw_lines, spans, functions))
    groups = tuple(_group(raw_lines, spans, each, program) for each in functions)
    return Reading(shape=Listing(lexer="nasm", lines=lines, groups=groups), diagnostics=errors, notes=(_NOTE,))


def _sample_numbers(text: str, program: Program) -> frozenset[str]:
    """The numbers under which the program's file goes."""
    files = ((match[1], match[3] or match[2]) for match in _FILE.finditer(text))
    return frozenset(number for number, name in files if is_sample(name, program.filename))


def _spans(raw_lines: list[str], sample: frozenset[str], program: Program) -> Iterator[Span | None]:
    """For each line, where it came from: what the last ``.loc`` of its function says."""
    current: Span | None = None
    for raw in raw_lines:
        if location := _LOCATION.match(raw):
            line = int(location[2])
            is_known = location[1] in sample and 1 <= line <= len(program.lines)
            current = program.line_span(line) if is_known else None
        elif ".cfi_endproc" in raw:
            current = None
        yield current


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
    name, foreign = function_name(symbol, at, program), is_foreign(symbol, at, program)
    span = None if foreign else item_span(name, program) or hull(spans[first:end])
    return Group(name=name, kind="function", first=first, count=end - first, foreign=foreign, span=span)


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
    views=("listing",),
    command=asm_command,
    parse=parse_asm,
    options=OPTIMISED,
)
