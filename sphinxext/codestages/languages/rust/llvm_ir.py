"""LLVM IR: what rustc hands to LLVM (or gets back from it, optimised), function by function.

An instruction names its place by a number, which the metadata at the end explains::

    ret void, !dbg !18
    !18 = !DILocation(line: 91, column: 6, scope: !8, inlinedAt: !9)

It becomes the line's span: all of the source line, for a point is no range. Code that was inlined from another file is
linked to the line of the program that it was inlined into. A function begins with the comments that rustc puts before
it: its demangled name, its attributes.
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
from .emission import emit, llvm_ir_product
from .llvm_flow import read_blocks, read_jumps
from .messages import read_errors
from .rustc import OPTIMISED
from .spans import hull, is_sample
from .symbols import SYMBOL, demangled, function_name, is_foreign

_DEBUG = re.compile(r",? !dbg !(\d+)")
_METADATA = re.compile(
    r"^!(\d+) = (?:distinct )?!DI(?:Location|Subprogram|LexicalBlock|LexicalBlockFile|File)\((.*)\)$", re.MULTILINE
)
_FIELD = re.compile(r"\b(line|scope|inlinedAt|file|filename): (?:!(\d+)|(\d+)|\"([^\"]*)\")")
_DEFINITION = re.compile(r"define .*?@(?:\"([^\"]+)\"|([\w.$]+))\(")
_LABEL = re.compile(r"(?:[\w.$-]+|\"[^\"]*\"):(?:\s*;.*)?$")
_NOISE = re.compile(
    r"!|declare |attributes #|source_filename|target |\^\d|; ModuleID|; Function Attrs"
    r"|\s+(?:tail )?call void @llvm\.dbg\.|\s+#dbg_"
)

_NOTE = "The debug locations (!dbg) are left out of the lines: they are the links to the source."

_COOKIE = re.compile(r"(?<=^!)(?P<number>\d+)(?P<before> = !\{i(?:32|64) )\d+(?=\})", re.MULTILINE)
_COOKIES = (
    "The numbers by which the compiler finds inline assembler again (!srcloc) differ from run to run: they are …."
)

Facts = dict[str, str]


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
    places = _Places(text, program)
    lines = tuple(_line(raw, places) for raw in _without_cookies(text).removesuffix("\n").split("\n"))
    groups, jumps = _flow(lines, program)
    shape = Listing(lexer="llvm", lines=lines, groups=groups, jumps=jumps)
    return Reading(shape=shape, diagnostics=errors, notes=(_NOTE,))


def _without_cookies(text: str) -> str:
    """With an ellipsis for the numbers by which rustc finds inline assembler again (``!srcloc``).

    No two runs have them in common: a recording would change without any cause.
    """
    used = frozenset(re.findall(r"!srcloc !(\d+)", text))
    return _COOKIE.sub(lambda match: f"{match[1]}{match[2]}…" if match[1] in used else match[0], text) if used else text


class _Places:
    """The debug locations of a module, by their numbers."""

    def __init__(self, text: str, program: Program) -> None:
        self._facts = {match[1]: _facts(match[2]) for match in _METADATA.finditer(text)}
        self._program = program

    def span(self, number: str) -> Span | None:
        """The source line of a location or function; of the call in the program, for what was inlined into it."""
        seen: set[str] = set()
        while number and number not in seen:
            seen.add(number)
            facts = self._facts.get(number, {})
            line = int(facts.get("line", "0"))
            if self._is_in_sample(number):
                return self._program.line_span(line) if 1 <= line <= len(self._program.lines) else None
            number = facts.get("inlinedAt", "")
        return None

    def _is_in_sample(self, number: str) -> bool:
        """Whether the file of a location, by the scopes around it, is the program's."""
        seen: set[str] = set()
        while number and number not in seen:
            seen.add(number)
            facts = self._facts.get(number, {})
            if file := facts.get("file"):
                return is_sample(self._facts.get(file, {}).get("filename", ""), self._program.filename)
            number = facts.get("scope", "")
        return False


def _facts(text: str) -> Facts:
    return {name: reference or number or string for name, reference, number, string in _FIELD.findall(text)}


def _line(raw: str, places: _Places) -> Line:
    if raw.startswith("!"):
        return Line(text=raw, kind="noise")
    debug = _DEBUG.search(raw)
    text = raw[: debug.start()] + raw[debug.end() :] if debug else raw
    return Line(text=text, kind=_kind(raw), span=places.span(debug[1]) if debug else None)


def _kind(text: str) -> LineKind:
    if _NOISE.match(text):
        return "noise"
    if text.startswith("define "):
        return "header"
    if _LABEL.match(text):
        return "label"
    return "comment" if text.lstrip().startswith(";") else "code"


def _flow(lines: tuple[Line, ...], program: Program) -> tuple[tuple[Group, ...], tuple[Jump, ...]]:
    """Each function, followed by its basic blocks, and the jumps; of a library's functions nothing but the group."""
    groups: list[Group] = []
    jumps: list[Jump] = []
    for header, end in _definitions(lines):
        function = _function(lines, header, end, program)
        groups.append(function)
        if not function.foreign:
            blocks = read_blocks(lines, header, end)
            jumps += read_jumps(lines, blocks, len(groups))
            groups += blocks
    return tuple(groups), tuple(jumps)


def _definitions(lines: tuple[Line, ...]) -> Iterator[tuple[int, int]]:
    """The line of each ``define``, and the one after its brace; a definition cut short ends with the text."""
    header: int | None = None
    for index, line in enumerate(lines):
        if line.kind == "header":
            header = index
        elif line.text == "}" and header is not None:
            yield header, index + 1
            header = None
    if header is not None:
        yield header, len(lines)


def _function(lines: tuple[Line, ...], header: int, end: int, program: Program) -> Group:
    match = _DEFINITION.match(lines[header].text)
    symbol = (match[1] or match[2]) if match else ""
    at = lines[header].span
    first = header
    while first and lines[first - 1].text.startswith(";"):
        first -= 1
    name = function_name(symbol, at, program)
    foreign = is_foreign(name, at)
    span = None if foreign else name.span or hull(each.span for each in lines[first:end])
    return Group(
        name=name.plain,
        qualified=name.qualified if name.qualified != name.plain else "",
        kind="function",
        first=first,
        count=end - first,
        foreign=foreign,
        span=span,
        names=() if foreign else _symbols(lines[first:end]),
    )


def _symbols(lines: tuple[Line, ...]) -> tuple[tuple[str, str], ...]:
    """The mangled names of what a function uses, and what rustc calls them."""
    found = dict.fromkeys(each for line in lines for each in SYMBOL.findall(line.text))
    return tuple((each, demangled(each)) for each in found if demangled(each) != each)


STAGE = Stage(
    name="rust/llvm-ir",
    title="LLVM IR",
    summary="What the compiler hands to LLVM: typed instructions in single-assignment form.",
    shape=Listing,
    views=("listing", "graph"),
    command=llvm_ir_command,
    parse=parse_llvm_ir,
    options=OPTIMISED,
)
