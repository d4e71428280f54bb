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
from .flow.llvm_ir import read_blocks, read_jumps
from .messages import read_errors
from .rustc import OPTIMISED
from .spans import hull, is_sample
from .symbols import SYMBOL, Paths, function_name, is_foreign

_DEBUG = re.compile(r",? !dbg !(\d+)")
_LOCATION = re.compile(
    r"\n!(\d+) = (?:distinct )?!DILocation\(line: (\d+), (?:column: \d+, )?scope: !(\d+)(?:, inlinedAt: !(\d+))?"
)
_SCOPE = re.compile(
    r"\n!(\d+) = (?:distinct )?!DI(?:Subprogram|LexicalBlock|LexicalBlockFile)\("
    r"(?:name: \"[^\"]*\", )?(?:linkageName: \"[^\"]*\", )?"
    r"(?:scope: !(\d+))?(?:, )?(?:file: !(\d+))?(?:, line: (\d+))?"
)
_FILE = re.compile(r"\n!(\d+) = (?:distinct )?!DIFile\(filename: \"([^\"]*)\"")
_DEFINITION = re.compile(r"define .*?@(?:\"([^\"]+)\"|([\w.$]+))\(")
_LABEL = re.compile(r"(?:[\w.$-]+|\"[^\"]*\"):(?:\s*;.*)?$")
_NOISE = re.compile(
    r"!|declare |attributes #|source_filename|target |\^\d|; ModuleID|; Function Attrs"
    r"|\s+(?:tail )?call void @llvm\.dbg\.|\s+#dbg_"
)

_NOT_CODE = frozenset({"", " ", "\t", ";", "#"})
"""What an indented line that is no instruction goes on with."""

_NOTE = "The debug locations (!dbg) are left out of the lines: they are the links to the source."

_COOKIE = re.compile(r"(?P<before>\n!(?P<number>\d+) = !\{i(?:32|64) )\d+(?=\})")
_COOKIES = (
    "The numbers by which the compiler finds inline assembler again (!srcloc) differ from run to run: they are …."
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
    places = _Places(text, program)
    lines = tuple([_line(raw, places) for raw in _without_cookies(text).removesuffix("\n").split("\n")])
    groups, jumps = _flow(lines, Paths(text), program)
    shape = Listing(lexer="llvm", lines=lines, groups=groups, jumps=jumps)
    return Reading(shape=shape, diagnostics=errors, notes=(_NOTE,))


def _without_cookies(text: str) -> str:
    """With an ellipsis for the numbers by which rustc finds inline assembler again (``!srcloc``).

    No two runs have them in common: a recording would change without any cause.
    """
    if "!srcloc " not in text:
        return text
    used = frozenset(re.findall(r"!srcloc !(\d+)", text))
    return _COOKIE.sub(lambda match: f"{match['before']}…" if match["number"] in used else match[0], text)


class _Places:
    """The debug locations of a module, by their numbers."""

    def __init__(self, text: str, program: Program) -> None:
        locations = _LOCATION.findall(text)
        self._locations = {number: (line, scope, call) for number, line, scope, call in locations}
        self._scopes = {number: (scope, file, line) for number, scope, file, line in _SCOPE.findall(text)}
        self._files = {number for number, name in _FILE.findall(text) if is_sample(name, program.filename)}
        self._spans = _Spans(program)

    def span(self, number: str) -> Span | None:
        """The source line of a location or function; of the call in the program, for what was inlined into it."""
        if number in self._scopes:
            return self._spans[self._scopes[number][2]] if self._is_in_sample(number) else None
        seen: set[str] = set()
        while number in self._locations and number not in seen:
            line, scope, call = self._locations[number]
            if self._is_in_sample(scope):
                return self._spans[line]
            seen.add(number)
            number = call
        return None

    def _is_in_sample(self, scope: str) -> bool:
        """Whether the file of a scope, or of those around it that have one, is the program's."""
        seen: set[str] = set()
        while scope in self._scopes and scope not in seen:
            around, file, _ = self._scopes[scope]
            if file:
                return file in self._files
            seen.add(scope)
            scope = around
        return False


class _Spans(dict[str, Span | None]):
    """The spans of lines by their numbers, as they are written."""

    def __init__(self, program: Program) -> None:
        super().__init__((str(line), program.line_span(line)) for line in range(1, len(program.lines) + 1))

    def __missing__(self, line: str) -> None:
        return None


def _line(raw: str, places: _Places) -> Line:
    if raw.startswith("!"):
        return Line(text=raw, kind="noise")
    text, is_placed, number = raw.rpartition(" !dbg !")
    if not is_placed:
        return Line(text=raw, kind=_kind(raw))
    if number.isdecimal():
        return Line(text=text.removesuffix(","), kind=_kind(raw), span=places.span(number))
    debug = _DEBUG.search(raw)
    shown = raw[: debug.start()] + raw[debug.end() :] if debug else raw
    return Line(text=shown, kind=_kind(raw), span=places.span(debug[1]) if debug else None)


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


def _flow(lines: tuple[Line, ...], paths: Paths, program: Program) -> tuple[tuple[Group, ...], tuple[Jump, ...]]:
    """Each function, followed by its basic blocks, and the jumps; of a library's functions nothing but the group."""
    groups: list[Group] = []
    jumps: list[Jump] = []
    for header, end in _definitions(lines):
        function = _function(lines, (header, end), paths, program)
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


def _function(lines: tuple[Line, ...], within: tuple[int, int], paths: Paths, program: Program) -> Group:
    header, end = within
    match = _DEFINITION.match(lines[header].text)
    symbol = (match[1] or match[2]) if match else ""
    at = lines[header].span
    first = header
    while first and lines[first - 1].text.startswith(";"):
        first -= 1
    name = function_name(paths[symbol], at, program)
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
        names=() if foreign else _symbols(lines[first:end], paths),
    )


def _symbols(lines: tuple[Line, ...], paths: Paths) -> tuple[tuple[str, str], ...]:
    """The mangled names of what a function uses, and what rustc calls them."""
    found = dict.fromkeys(SYMBOL.findall("\n".join(each.text for each in lines)))
    return tuple((each, paths[each]) for each in found if paths[each] != each)


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
