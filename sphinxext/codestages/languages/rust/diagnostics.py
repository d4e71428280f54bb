"""The compiler's errors and warnings, with the places that they are about.

The compiler runs without unstable flags, as it does for a reader. ``--emit=mir`` makes rustc do all its checks before
LLVM, also in the generic functions that ``main`` needs.
"""

from __future__ import annotations

from msgspec.structs import replace

from ...model.artifact import Diagnostic, Reading
from ...model.command import Command, Outcome, Tool
from ...model.descriptors import Stage
from ...model.line import Line, LineKind
from ...model.program import Program
from ...model.request import Request
from ...model.shapes.listing import Group, Listing
from .messages import read_messages
from .rendering import rendered_lines
from .rustc import EDITION, command, crate_type_arguments, shown_line


def diagnostics_command(request: Request, tool: Tool) -> Command:
    library = crate_type_arguments(request.program)
    return command(request, (*library, "--emit=mir"), shown=shown_line(request, library))


def parse_diagnostics(request: Request, outcome: Outcome | None) -> Reading:
    if outcome is None:
        return Reading()
    diagnostics = read_messages(outcome, request.program)
    lines: list[Line] = []
    groups: list[Group] = []
    for diagnostic in diagnostics:
        own = _lines(diagnostic, request.program)
        name = diagnostic.code or diagnostic.level
        groups.append(Group(name=name, kind="block", first=len(lines), count=len(own) - 1, span=own[0].span))
        lines += own
    shape = Listing(lexer="text", lines=tuple(lines), groups=tuple(groups))
    return Reading(shape=shape, diagnostics=diagnostics)


def _lines(diagnostic: Diagnostic, program: Program) -> tuple[Line, ...]:
    """Return the compiler's own text, line by line, and an empty line. Lines have the spans that they are about."""
    first, *rest = rendered_lines(diagnostic, program)
    kind: LineKind = "error" if diagnostic.level == "error" else "header"
    return (replace(first, kind=kind), *rest, Line(text=""))


STAGE = Stage(
    name="rust/diagnostics",
    title="Diagnostics",
    summary="The errors and warnings of the compiler.",
    nothing="The compiler accepts the program without a warning.",
    shape=Listing,
    views=("messages", "listing"),
    command=diagnostics_command,
    parse=parse_diagnostics,
    options=EDITION,
)
