"""LLVM IR: the code that rustc hands to LLVM (or gets back from it, optimised), function by function.

An instruction names its place by a number. The metadata at the end of the module explains the number::

    ret void, !dbg !18
    !18 = !DILocation(line: 91, column: 6, scope: !8, inlinedAt: !9)

The place is a point without an end, so the instruction is linked to the whole source line. Code that was inlined from
another file is linked to the line of the program that it was inlined into. A function includes the comments that rustc
puts before it: its demangled name and its attributes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...model.artifact import Reading
from ...model.command import Command, Outcome, Tool
from ...model.descriptors import Stage
from ...model.line import Line, LineKind
from ...model.program import Program
from ...model.request import Request
from ...model.shapes.listing import Group, Jump, Listing
from ...model.span import Span
from .emission import emit, llvm_ir_product
from .flow.llvm_ir import read_blocks, read_jumps
from .messages import read_errors
from .names import Name
from .rustc import OPTIMISED
from .spans import hull, is_sample
from .symbols import SYMBOL, Paths, function_group, function_name, is_foreign

_DEBUG = re.compile(r",? !dbg !(\d+)")
_PLACED = re.compile(r" !dbg !(\d+)")
_NODE = re.compile(r"\n!(\d+) = ([^\n]*)")
_LOCATION = re.compile(
    r"(?:distinct )?!DILocation\(line: (\d+), (?:column: \d+, )?scope: !(\d+)(?:, inlinedAt: !(\d+))?"
)
_SCOPE = re.compile(
    r"(?:distinct )?!DI(?:Subprogram|LexicalBlock|LexicalBlockFile)\("
    r"(?:name: \"[^\"]*\", )?(?:linkageName: \"[^\"]*\", )?"
    r"(?:scope: !(\d+))?(?:, )?(?:file: !(\d+))?(?:, line: (\d+))?"
)
_FILE = re.compile(r"(?:distinct )?!DIFile\(filename: \"([^\"]*)\"")
_DEFINITION = re.compile(r"define .*?@(?:\"([^\"]+)\"|([\w.$]+))\(")
_LABEL = re.compile(r"(?:[\w.$-]+|\"[^\"]*\"):(?:\s*;.*)?$")
_NOISE = re.compile(
    r"!|declare |attributes #|source_filename|target |\^\d|; ModuleID|; Function Attrs"
    r"|\s+(?:tail )?call void @llvm\.dbg\.|\s+#dbg_"
)

_NOT_CODE = frozenset({"", " ", "\t", ";", "#"})
"""What follows the indentation of a line that is not an instruction."""

_NOTE = "The debug locations (!dbg) are not shown: they became the links from the lines to the source."

_SOURCE = re.compile(r"!srcloc !(\d+)")
_COOKIE = re.compile(r"(\n!\d+ = !\{i(?:32|64) )\d+(?=\})")
_COOKIES_NOTE = (
    "“…” replaces the numbers by which the compiler finds the source of inline assembler (!srcloc): they differ from "
    "run to run."
)


def llvm_ir_command(request: Request, tool: Tool) -> Command:
    return emit(request, tool, llvm_ir_product(request.program))


def parse_llvm_ir(request: Request, outcome: Outcome | None) -> Reading:
    if outcome is None:
        return Reading()
    program = request.program
    content = outcome.files.get(llvm_ir_product(program).file)
    errors = read_errors(outcome, program, made=content is not None)
    if content is None:
        return Reading(diagnostics=errors)
    text = content.decode(errors="replace")
    kept = _without_cookies(text)
    shape = _Module(kept.removesuffix("\n"), program).listing()
    return Reading(shape=shape, diagnostics=errors, notes=(_NOTE,) if kept == text else (_NOTE, _COOKIES_NOTE))


def _without_cookies(text: str) -> str:
    """Return the text with ``…`` for each number by which rustc finds the source of inline assembler (``!srcloc``).

    The numbers are different in every run, so a recording would change without a cause.
    """
    parts, done = [], 0
    for number in sorted(map(int, set(_SOURCE.findall(text)))):  # the metadata is listed in this order
        found = _COOKIE.match(text, max(text.find(f"\n!{number} = ", done), 0))
        if found:
            parts += [text[done : found.end(1)], "…"]
            done = found.end()
    return "".join((*parts, text[done:]))


class _Places:
    """The debug locations of a module, by their numbers. The metadata is parsed only where it is asked for."""

    def __init__(self, text: str, program: Program) -> None:
        self._nodes: dict[str, str] = dict(_NODE.findall(text))
        self._filename = program.filename
        self._spans = _Spans(program)
        self._known: dict[str, Span | None] = {}
        self._scopes: dict[str, bool] = {}

    def of_program(self) -> frozenset[str]:
        """Return the numbers of the locations in the program's code, and in code that was inlined into it."""
        files = [number for number, node in self._nodes.items() if "!DIFile(" in node and self._is_sample(number)]
        scopes = {number for file in files for number, node in self._nodes.items() if f", file: !{file}," in node}
        found: set[str] = set()
        calls: dict[str, str] = {}
        for number, node in self._nodes.items():
            if "!DILocation(" in node:
                scope, _, call = node.rpartition("scope: !")[2][:-1].partition(", inlinedAt: !")
                if scope in scopes:
                    found.add(number)
                elif call:
                    calls[number] = call
        while further := {number for number, call in calls.items() if call in found} - found:
            found |= further
        return frozenset(number for number in found if self.span(number))

    def span(self, number: str) -> Span | None:
        """Return the source line of a location or function, or None if it is not in the program.

        For code that was inlined into the program, it is the line of the call.
        """
        if number not in self._known:
            self._known[number] = None  # the answer if a chain of calls leads back to itself
            self._known[number] = self._found(number)
        return self._known[number]

    def _found(self, number: str) -> Span | None:
        node = self._nodes.get(number, "")
        if location := _LOCATION.match(node):
            line, scope, call = location.groups("")
            return self._spans[line] if self._is_in_sample(scope) else self.span(call)
        found = _SCOPE.match(node)
        return self._spans[found[3] or ""] if found and self._is_in_sample(number) else None

    def _is_in_sample(self, scope: str) -> bool:
        """True if a scope is in the program's file. A scope without a file is in the file of the scope around it."""
        if scope not in self._scopes:
            self._scopes[scope] = False  # the answer if a chain of scopes leads back to itself
            found = _SCOPE.match(self._nodes.get(scope, ""))
            around, file, _ = found.groups("") if found else ("", "", "")
            self._scopes[scope] = self._is_sample(file) if file else bool(around) and self._is_in_sample(around)
        return self._scopes[scope]

    def _is_sample(self, file: str) -> bool:
        found = _FILE.match(self._nodes.get(file, ""))
        return found is not None and is_sample(found[1], self._filename)


class _Spans(dict[str, Span | None]):
    """The spans of the program's lines, by line numbers as text. A number without a line gives None."""

    def __init__(self, program: Program) -> None:
        super().__init__((str(line), program.line_span(line)) for line in range(1, len(program.lines) + 1))

    def __missing__(self, line: str) -> None:
        return None


def unfold_llvm_ir(text: str) -> tuple[Line, ...]:
    """Return the lines of a folded text, in which the program has no part. They have no spans."""
    return tuple([_line(raw, None) for raw in text.split("\n")])


def _line(raw: str, places: _Places | None) -> Line:
    if raw.startswith("!"):
        return Line(text=raw, kind="noise")
    text, is_placed, number = raw.rpartition(" !dbg !")
    if not is_placed:
        return Line(text=raw, kind=_kind(raw))
    if number.isdecimal():
        return Line(text=text.removesuffix(","), kind=_kind(raw), span=places.span(number) if places else None)
    debug = _DEBUG.search(raw)
    shown = raw[: debug.start()] + raw[debug.end() :] if debug else raw
    return Line(text=shown, kind=_kind(raw), span=places.span(debug[1]) if debug and places else None)


def _kind(text: str) -> LineKind:
    if text.startswith("  ") and text[2:3] not in _NOT_CODE and "@llvm.dbg." not in text:
        return "code"
    if _NOISE.match(text):
        return "noise"
    if text.startswith("define "):
        return "header"
    if _LABEL.match(text):
        return "label"
    return "comment" if text.lstrip().startswith(";") else "code"


class _Module:
    """The text of a module, read function by function.

    A library's function becomes one folded line, unless code of the program was inlined into it.
    """

    def __init__(self, text: str, program: Program) -> None:
        self._text = text
        self._program = program
        self._places = _Places(text, program)
        self._own_places = self._places.of_program()
        self._paths = Paths(text)
        self._lines: list[Line] = []
        self._groups: list[Group] = []
        self._jumps: list[Jump] = []

    def listing(self) -> Listing:
        done = 0
        for first, header, end in _definitions(self._text):
            self._add_aside(done, first - 1)
            self._add_function(first, header, end)
            done = end + 1
        self._add_aside(done, len(self._text))
        return Listing(lexer="llvm", lines=tuple(self._lines), groups=tuple(self._groups), jumps=tuple(self._jumps))

    def _add_aside(self, start: int, end: int) -> None:
        """Add the text between functions: types, constants, declarations, metadata."""
        if start <= end:
            text = self._text[start:end]
            self._lines.append(Line(text=text, kind="folded") if "\n" in text else _line(text, None))

    def _add_function(self, first: int, header: int, end: int) -> None:
        """Add a function's lines, group, basic blocks and jumps. A library's function gets no blocks and no jumps."""
        defined = self._text[header:end].partition("\n")[0]
        at = _line(defined, self._places).span
        match = _DEFINITION.match(defined)
        name = function_name(self._paths[(match[1] or match[2]) if match else ""], at, self._program)
        text = self._text[first:end]
        if is_foreign(name, at) and not self._has_place(text):
            self._lines.append(Line(text=text, kind="folded"))
            self._groups.append(function_group(name, range(len(self._lines) - 1, len(self._lines)), foreign=True))
        else:
            self._add_own(name, at, text, text.count("\n", 0, header - first))

    def _has_place(self, text: str) -> bool:
        """True if a function contains code of the program, such as a closure that was inlined into its caller."""
        return not self._own_places.isdisjoint(_PLACED.findall(text))

    def _add_own(self, name: Name, at: Span | None, text: str, comments: int) -> None:
        first, foreign = len(self._lines), is_foreign(name, at)
        self._lines += [_line(raw, self._places) for raw in text.split("\n")]
        lines = range(first, len(self._lines))
        if foreign:
            self._groups.append(function_group(name, lines, foreign=True))
            return
        span = name.span or hull(line.span for line in self._lines[first:])
        names = _symbols(self._lines[first:], self._paths)
        self._groups.append(function_group(name, lines, foreign=False, span=span, names=names))
        blocks = read_blocks(self._lines, first + comments, lines.stop)
        self._jumps += read_jumps(self._lines, blocks, len(self._groups))
        self._groups += blocks


def _definitions(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield three offsets for each function: where its comments begin, where ``define`` stands, and where it ends.

    A function that is cut short ends with the text.
    """
    end = 0
    while (header := _next_definition(text, end)) >= 0:
        first = header
        while first and text.startswith(";", before := text.rfind("\n", 0, first - 1) + 1):
            first = before
        brace = text.find("\n}\n", header)
        end = brace + len("\n}") if brace >= 0 else len(text)
        yield first, header, end


def _next_definition(text: str, start: int) -> int:
    if text.startswith("define ", start):
        return start
    found = text.find("\ndefine ", start)
    return found + 1 if found >= 0 else -1


def _symbols(lines: Sequence[Line], paths: Paths) -> tuple[tuple[str, str], ...]:
    """Return pairs of a symbol in the lines of a function, and the path that it stands for."""
    found = dict.fromkeys(SYMBOL.findall("\n".join(line.text for line in lines)))
    return tuple((symbol, paths[symbol]) for symbol in found if paths[symbol] != symbol)


STAGE = Stage(
    name="rust/llvm-ir",
    title="LLVM IR",
    summary="The code that the compiler hands to LLVM: typed instructions in static single-assignment (SSA) form.",
    shape=Listing,
    item="instruction",
    views=("listing", "graph"),
    command=llvm_ir_command,
    parse=parse_llvm_ir,
    unfold=unfold_llvm_ir,
    options=OPTIMISED,
)
