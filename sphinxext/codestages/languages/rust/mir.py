"""MIR: functions as basic blocks of statements, in rustc's own text.

``-Zmir-include-spans=on`` (or a compiler older than the flag) prints the place of each line as a comment::

    _2 = Lt(copy _1, const 2_u64);   // scope 0 at fib.rs:4:8: 4:13

The comment becomes the line's span and is left out. Lines that only comment on constants are left out too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model.artifact import Reading
from ...model.command import Command, Outcome, Tool
from ...model.descriptors import Stage
from ...model.line import Line, LineKind
from ...model.program import Program
from ...model.request import Request
from ...model.shapes.listing import Group, Listing
from ...model.span import Span
from .emission import emit, mir_product
from .flow.mir import read_jumps
from .messages import read_errors
from .names import body_name
from .rustc import OPTIMISED
from .spans import clamped, hull, read_span
from .variables import read_variables

_COMMENT = re.compile(r"(?:return place )?(?:in )?(?:scope \d+ )?at (?P<place>.+:\d+:\d+: \d+:\d+|no-location)$")
_FAR = " " * 40
"""The beginning of a line that ``_ASIDE`` matches. It is faster to test than the regular expression."""
_ASIDE = re.compile(r" {40,}// ")
"""A line that only comments on the line before it (on a constant, a closure). It starts in the column of comments."""

_PREAMBLE = re.compile(r"// (?:WARNING: This output|and is subject to change|HINT: See also)")

_ALLOCATION = re.compile(r"(?:alloc\d+|ALLOC\d+)\b")
_BLOCK = re.compile(r"    (bb\d+)(?: \(cleanup\))?: \{")
_NOISE = re.compile(r"\s*(?:Storage(?:Live|Dead)\(_\d+\)|nop|FakeRead\(.*\)|PlaceMention\(.*\)|ConstEvalCounter);$")


def mir_command(request: Request, tool: Tool) -> Command:
    return emit(request, tool, mir_product(request.program))


def parse_mir(request: Request, outcome: Outcome | None) -> Reading:
    if outcome is None:
        return Reading()
    program = request.program
    content = outcome.files.get(mir_product(program).file)
    errors = read_errors(outcome, program, made=content is not None)
    if content is None:
        return Reading(diagnostics=errors)
    lines = tuple(_lines(content.decode(errors="replace"), program))
    groups = tuple(_groups(lines, program))
    shape = Listing(lexer="rust", lines=lines, groups=groups, jumps=read_jumps(lines, groups))
    return Reading(shape=shape, diagnostics=errors, notes=_notes(lines))


def _notes(lines: tuple[Line, ...]) -> tuple[str, ...]:
    if not lines or any(line.span is not None for line in lines):
        return ()
    return ("The compiler printed this MIR without places in the source, so its lines are not linked to the program.",)


def _lines(text: str, program: Program) -> Iterator[Line]:
    for raw in text.removesuffix("\n").split("\n"):
        if (raw.startswith(_FAR) and _ASIDE.match(raw)) or (raw.startswith("//") and _PREAMBLE.match(raw)):
            continue
        code, _, words = raw.rpartition("// ")
        comment = _COMMENT.match(words)
        shown = code.rstrip() if comment else raw
        span = read_span(comment["place"], program.filename) if comment else None
        yield Line(text=shown, kind=_kind(shown), span=_visible(clamped(span, program), program) if span else None)


def _visible(span: Span, program: Program) -> Span:
    """Return ``span``. For the point after a closing brace, where a scope ends, return the span of the brace."""
    before = Span(span.line, max(span.column - 1, 0), span.line, span.column)
    return before if span.start == span.end and program.cut(before) == "}" else span


def _kind(text: str) -> LineKind:
    if _NOISE.match(text):
        return "noise"
    if _BLOCK.match(text):
        return "label"
    if text[:1].strip() and text.endswith("{") and not _ALLOCATION.match(text):
        return "header"
    return "comment" if text.lstrip().startswith("//") else "code"


def _groups(lines: tuple[Line, ...], program: Program) -> Iterator[Group]:
    """Yield each function, followed by its basic blocks. A function that is cut short ends with the text."""
    opened: tuple[int, list[Group]] | None = None
    for index, line in enumerate(lines):
        if line.kind == "header":
            if opened:
                yield from _function(lines, opened, index, program)
            opened = index, []
        elif opened and (block := _BLOCK.match(line.text)):
            opened[1].append(_block(lines, index, block[1]))
        elif opened and line.text == "}":
            yield from _function(lines, opened, index + 1, program)
            opened = None
    if opened:
        yield from _function(lines, opened, len(lines), program)


def _function(lines: tuple[Line, ...], opened: tuple[int, list[Group]], end: int, program: Program) -> Iterator[Group]:
    first, blocks = opened
    places = hull(line.span for line in lines[first:end])
    name = body_name(lines[first].text, places, program)
    yield Group(
        name=name.plain,
        qualified=name.qualified if name.qualified != name.plain else "",
        kind="function",
        first=first,
        count=end - first,
        span=name.span or places,
        names=read_variables(lines[first:end], program),
    )
    yield from blocks


def _block(lines: tuple[Line, ...], first: int, name: str) -> Group:
    end = next((index for index in range(first + 1, len(lines)) if lines[index].text == "    }"), len(lines) - 1)
    span = hull(line.span for line in lines[first : end + 1])
    return Group(name=name, kind="block", first=first, count=end + 1 - first, span=span)


STAGE = Stage(
    name="rust/mir",
    title="MIR",
    summary="The control-flow graph on which the borrow checker works: basic blocks of simple statements.",
    shape=Listing,
    views=("listing", "graph"),
    command=mir_command,
    parse=parse_mir,
    options=OPTIMISED,
)
