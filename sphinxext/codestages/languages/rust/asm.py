"""Assembly: the machine's instructions, function by function, in Intel syntax if the machine has it.

``.file`` gives a file a number. ``.loc`` names the file, line and column that the instructions after it came from::

    .file 4 "." "fib.rs"
    .loc 4 3 8 prologue_end
    cmp rdi, 2

A ``.loc`` names a point without an end, so an instruction is linked to its whole source line. Code that was inlined
from another file is linked to the line of the program that calls it. These calls are listed in the debug information
that follows the functions (``inlined.py``).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator
from itertools import accumulate, pairwise, zip_longest
from typing import NamedTuple

from ...model.artifact import Reading
from ...model.command import Command, Outcome, Tool
from ...model.descriptors import Stage
from ...model.line import Line, LineKind
from ...model.program import Program
from ...model.request import Request
from ...model.shapes.listing import Group, Jump, Listing
from ...model.span import Span
from .emission import asm_product, emit, llvm_ir_product
from .flow.asm import read_flow, read_tables
from .inlined import read_inlined
from .messages import read_errors
from .names import Name
from .rustc import OPTIMISED
from .spans import hull, is_sample
from .symbols import Paths, function_group, function_name, is_foreign

_FILE = re.compile(r"\n\t\.file\s+(\d+)\s+\"([^\"]*)\"(?:\s+\"([^\"]*)\")?")
_LOCATION = re.compile(r"\s*\.loc\s+(\d+)\s+(\d+)")
_START, _END = ".cfi_startproc", ".cfi_endproc"
_LABEL = re.compile(r"(?P<name>[^\s:\"#]+|\"[^\"]+\"):")
_NOISE_LABEL = re.compile(r"\.?L(?:tmp|func_begin|func_end|cfi|exception|ttbase|cst|debug|line|sec|info|str)")
_INDENTED = frozenset({"", " ", "\t", "#"})
_LOCAL_LABEL = re.compile(r"\.?L[A-Z_a-z]*\d")

_INLINED_NOTE = "Code that was inlined from a library is linked to the line of the program that calls it."
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
    text = content.decode(errors="replace").removesuffix("\n")
    llvm_ir = outcome.files.get(llvm_ir_product(program).file, b"").decode(errors="replace")
    reader = _Reader(text, llvm_ir, program)
    notes = (_NOTE, _INLINED_NOTE) if reader.calls else (_NOTE,)
    return Reading(shape=reader.listing(), diagnostics=errors, notes=notes)


def unfold_asm(text: str) -> tuple[Line, ...]:
    """Return the lines of a folded text: a library's function, or lines between functions.

    Lines between functions are for the assembler only, so they are noise.
    """
    if _START not in text:
        return tuple([Line(text=raw, kind="noise") for raw in text.split("\n")])
    symbol, *rest = text.split("\n")
    return (Line(text=symbol, kind="header"), *(Line(text=raw, kind=_kind(raw)) for raw in rest))


class _Call(NamedTuple):
    """Code that was inlined for a call in the program, from offset ``start`` to offset ``end`` of the assembly.

    ``line`` is the line of the call.
    """

    start: int
    end: int
    line: Span | None


class _Reader:
    """The text of an assembly listing, read function by function.

    A library's function becomes one folded line, unless code of the program was inlined into it.
    """

    def __init__(self, text: str, llvm_ir: str, program: Program) -> None:
        self._text = text
        self._program = program
        self._sample = _sample_numbers(text, program)
        self._spans = (None, *map(program.line_span, range(1, len(program.lines) + 1)))
        self._paths = Paths(llvm_ir)
        self._tables = read_tables(text, llvm_ir, self._paths)
        self._own = re.compile(rf"\n\t\.loc\t(?:{'|'.join(self._sample) or '(?!)'})\s")
        self.calls = [_Call(start, end, self._span(line)) for start, end, line in _calls(text, self._sample)]
        self._lines: list[Line] = []
        self._groups: list[Group] = []
        self._jumps: list[Jump] = []

    def listing(self) -> Listing:
        done = 0
        for first, end in _functions(self._text):
            self._add_aside(done, first - 1)
            self._add_function(first, end)
            done = end + 1
        self._add_aside(done, len(self._text))
        return Listing(lexer="nasm", lines=tuple(self._lines), groups=tuple(self._groups), jumps=tuple(self._jumps))

    def _add_aside(self, start: int, end: int) -> None:
        """Add the text between two functions."""
        if start <= end:
            text = self._text[start:end]
            self._lines.append(Line(text=text, kind="folded" if "\n" in text else "noise"))

    def _add_function(self, first: int, end: int) -> None:
        """Add a function's lines, group, basic blocks and jumps. A library's function gets no blocks and no jumps."""
        text = self._text[first:end]
        at, spans = self._places(text, first)
        name = self._name(text, at)
        foreign = is_foreign(name, at)
        start = len(self._lines)
        self._lines += self._own_lines(text.split("\n"), spans) if spans or not foreign else [self._folded(text)]
        lines = range(start, len(self._lines))
        span = None if foreign else name.span or hull(spans)
        self._groups.append(function_group(name, lines, foreign=foreign, span=span))
        if not foreign:
            blocks, jumps = read_flow(self._lines, (lines.start, lines.stop), self._tables, len(self._groups))
            self._groups += blocks
            self._jumps += jumps

    def _name(self, text: str, at: Span | None) -> Name:
        label = _LABEL.match(text)
        return function_name(self._paths[label["name"].strip('"') if label else ""], at, self._program)

    def _folded(self, text: str) -> Line:
        code, size, rest = text.partition("\n\t.size\t")  # directives stay as they are; here only .size has a symbol
        return Line(text=f"{self._paths.readable(code)}{size}{rest}", kind="folded")

    def _places(self, text: str, first: int) -> tuple[Span | None, list[Span | None]]:
        """Return the place that a function came from, and the place of each of its lines.

        Both are empty for a function without code of the program. ``first`` is the offset of ``text`` in the assembly.
        """
        calls = [call for call in self.calls if call.start < first + len(text) and first < call.end]
        if not calls and not self._own.search(text):
            return None, []
        raw_lines = text.split("\n")
        at, spans = self._by_location(raw_lines, _by_line(raw_lines, calls, first))
        return at, spans if any(spans) else []

    def _by_location(
        self, raw_lines: list[str], calls: dict[int, Span | None]
    ) -> tuple[Span | None, list[Span | None]]:
        """Return the place of a function's first ``.loc``, and the place of each of its lines.

        The last ``.loc`` before a line gives the line's place. If that ``.loc`` names another file, the line gets the
        place of the call that it was inlined for. ``calls`` has these places by the index of the line.
        """
        locations = [index for index, raw in enumerate(raw_lines) if raw.startswith("\t.loc\t")]
        first = locations[0] if locations else len(raw_lines)
        spans: list[Span | None] = [None] * first
        for index, following in pairwise((*locations, len(raw_lines))):
            location = _LOCATION.match(raw_lines[index])
            if location and location[1] in self._sample:
                spans += [self._span(int(location[2]))] * (following - index)
            else:
                spans += map(calls.get, range(index, following))
        at = spans[first] if locations else None
        if _END in raw_lines[-1]:
            spans[-1] = None
        return at, spans

    def _span(self, line: int) -> Span | None:
        return self._spans[line] if line < len(self._spans) else None

    def _own_lines(self, raw_lines: list[str], spans: list[Span | None]) -> Iterator[Line]:
        yield Line(text=self._paths.readable(raw_lines[0]), kind="header")
        for raw, span in zip_longest(raw_lines[1:], spans[1:]):
            kind = _kind(raw)
            if kind == "noise":
                yield Line(text=raw, kind=kind)
            else:
                # Most lines have no symbol, and this test is faster than the regular expression.
                text = self._paths.readable(raw) if "_R" in raw or "_Z" in raw else raw
                yield Line(text=text, kind=kind, span=span if kind == "code" else None)


def _by_line(raw_lines: list[str], calls: list[_Call], first: int) -> dict[int, Span | None]:
    """Return the place of the call for each line of inlined code, by the index of the line.

    An inner call comes after the outer one and overwrites it.
    """
    starts = list(accumulate((len(raw) + 1 for raw in raw_lines), initial=first)) if calls else []
    found: dict[int, Span | None] = {}
    for call in calls:
        found.update(dict.fromkeys(range(bisect_left(starts, call.start), bisect_left(starts, call.end)), call.line))
    return found


def _sample_numbers(text: str, program: Program) -> frozenset[str]:
    """Return the numbers that ``.file`` gives to the program's file."""
    files = ((match[1], match[3] or match[2]) for match in _FILE.finditer(f"\n{text}"))
    return frozenset(number for number, name in files if is_sample(name, program.filename))


def _calls(text: str, sample: frozenset[str]) -> Iterator[tuple[int, int, int]]:
    """Yield the start and end offset of each piece of inlined code, and the line of the program that calls it."""
    inlined = tuple(read_inlined(text, sample))
    wanted = {label for call in inlined for labels in call.ranges for label in labels}
    offsets = dict(_offsets(text, wanted))
    for call in inlined:
        for start, end in call.ranges:
            yield offsets.get(start, 0), offsets.get(end, 0), call.line


def _offsets(text: str, labels: Collection[str]) -> Iterator[tuple[str, int]]:
    """Yield each label and its offset.

    Labels are numbered in the order of the text, so the search for a label starts where the one before was found.
    """
    done = 0
    for label in sorted(labels, key=lambda name: (len(name), name)):
        found = text.find(f"\n{label}:\n", done)
        if found < 0:
            found = text.find(f"\n{label}:\n")
        if found >= 0:
            done = found
            yield label, found + 1


def _functions(text: str) -> Iterator[tuple[int, int]]:
    """Yield the offsets at which each function begins (with the line of its symbol) and ends."""
    done, start = 0, text.find(_START)
    while start >= 0:
        first = _symbol(text, start, done)
        end = text.find(_END, start)
        line_end = text.find("\n", end) if end >= 0 else -1
        done = line_end if line_end >= 0 else len(text)
        if first is not None:
            yield first, done
        start = text.find(_START, done)


def _symbol(text: str, before: int, after: int) -> int | None:
    """Return the offset of the last line with a symbol between ``after`` and ``before``, or None."""
    while before > after:
        line = text.rfind("\n", 0, before) + 1
        if line >= after and _is_symbol(text[line : text.find("\n", line)]):
            return line
        before = line - 1
    return None


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
    summary="The instructions for this machine's processor.",
    shape=Listing,
    item="instruction",
    views=("listing", "graph"),
    command=asm_command,
    parse=parse_asm,
    unfold=unfold_asm,
    options=OPTIMISED,
)
