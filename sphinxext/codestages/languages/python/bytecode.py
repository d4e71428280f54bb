"""Bytecode, from the target interpreter's own ``dis``: a group for each code object, a line for each instruction.

``LOAD_FAST            0 (n)`` has its offset in the gutter. Its span is the expression that it was compiled from, or up
to 3.10 the whole source line. A jump names the offset of its target. Prefixes of arguments (``EXTENDED_ARG``) and
exception tables are lines of the kind ``noise``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...model.artifact import Diagnostic, Reading
from ...model.command import Command, Outcome, Tool
from ...model.descriptors import Stage
from ...model.line import Line
from ...model.program import Program
from ...model.request import Request
from ...model.shapes.listing import Group, Jump, Listing
from ...model.span import Label, Span
from .comparison import INSTRUCTIONS
from .control_flow import BasicBlock, find_blocks, find_edges, find_handlers
from .errors import read_span
from .opcodes import is_prefix
from .static import read_failure, read_product, static_command

_MIN_WIDTH = 20
"""The least width of the column of names, in characters, as in ``dis``."""


def command(request: Request, tool: Tool) -> Command:
    return static_command(request, tool, "bytecode", f"-m dis {request.program.filename}")


def parse(request: Request, outcome: Outcome | None) -> Reading:
    program = request.program
    answer = read_product(outcome, "bytecode")
    codes = answer.get("codes") or []
    diagnostics = read_failure(program, outcome, answer)
    warnings = tuple(_warning(program, row) for row in answer.get("warnings") or ())
    return Reading(shape=_listing(program, codes) if codes else None, diagnostics=diagnostics + warnings)


def _warning(program: Program, row: list[Any]) -> Diagnostic:
    line, category, message = row
    label = Label(span=program.line_span(line), primary=True)
    return Diagnostic(level="warning", message=message, code=category, labels=(label,))


def _listing(program: Program, codes: list[dict[str, Any]]) -> Listing:
    lines: list[Line] = []
    groups: list[Group] = []
    jumps: list[Jump] = []
    for code in codes:
        first = len(lines)
        span = code_span(program, code)
        lines.append(Line(text=title(code), kind="header", span=span))
        lines += instruction_lines(program, code)
        lines += _handler_lines(code)
        groups.append(Group(name=code["name"], kind="function", first=first, count=len(lines) - first, span=span))
        handlers = find_handlers(code["instructions"], code["handlers"])
        blocks = find_blocks(code["instructions"], handlers)
        jumps += [
            Jump(source=len(groups) + edge.source, target=len(groups) + edge.target, label=edge.label, kind=edge.kind)
            for edge in find_edges(code["instructions"], handlers, blocks)
        ]
        groups += _blocks(lines, blocks, first + 1)
    return Listing(lexer="text", lines=tuple(lines), groups=tuple(groups), jumps=tuple(jumps))


def _blocks(lines: list[Line], blocks: list[BasicBlock], start: int) -> list[Group]:
    """Return a group for each of ``blocks``. The first instruction of their code object is line ``start``."""
    return [
        Group(
            name=block.name,
            kind="block",
            first=start + block.first,
            count=block.length,
            span=union(line.span for line in lines[start + block.first : start + block.first + block.length]),
        )
        for block in blocks
    ]


def title(code: dict[str, Any]) -> str:
    """Return a code object's name, with the parameters of a function: ``fib(n)``."""
    parameters = code["parameters"]
    return code["name"] if parameters is None else f"{code['name']}({', '.join(parameters)})"


def instruction_lines(program: Program, code: dict[str, Any]) -> list[Line]:
    """Return a line for each instruction of a code object, in the columns of ``dis``.

    ``code`` is a description by ``probes/code_objects.py``.
    """
    width = max(_MIN_WIDTH, *(len(row[1]) for row in code["instructions"]))
    return [
        Line(
            text=f"{name:<{width}} {argument}".rstrip(),
            gutter=str(offset),
            kind="noise" if is_prefix(name) else "code",
            span=instruction_span(program, place, line),
        )
        for offset, name, argument, _, place, line in code["instructions"]
    ]


def instruction_span(program: Program, place: list[int] | None, line: int | None) -> Span | None:
    """Return the span of an instruction, or of its whole line if its own span is unknown or empty.

    The spans of instructions that the compiler adds at the start of a code object are empty.
    """
    span = read_span(place)
    if span is not None and span.start != span.end:
        return span
    return program.line_span(line) if line and 1 <= line <= len(program.lines) else None


def _handler_lines(code: dict[str, Any]) -> list[Line]:
    """Return the exception table as lines.

    For an error between two offsets, a line says where to continue, and how many values to keep on the stack.
    """
    if not code["handlers"]:
        return []
    rows = [
        f"  {start} up to {end}: to {target}, keeping {depth} on the stack{', with the offset' * lasti}"
        for start, end, target, depth, lasti in code["handlers"]
    ]
    return [Line(text=text, kind="noise") for text in ("exception table", *rows)]


def code_span(program: Program, code: dict[str, Any]) -> Span | None:
    """Return the span of a code object's definition.

    A code object that has none, such as a comprehension, gets the span of all its instructions.
    """
    return read_span(code["span"]) or union(instruction_span(program, row[4], row[5]) for row in code["instructions"])


def union(spans: Iterable[Span | None]) -> Span | None:
    """Return the smallest span that contains all of ``spans``, or None if there are none."""
    known = [span for span in spans if span]
    return Span(*min(span.start for span in known), *max(span.end for span in known)) if known else None


STAGE = Stage(
    name="python/bytecode",
    title="Bytecode",
    summary="The instructions that the compiler made for the virtual machine.",
    shape=Listing,
    item="instruction",
    views=("listing", "graph"),
    comparison=INSTRUCTIONS,
    command=command,
    parse=parse,
)
