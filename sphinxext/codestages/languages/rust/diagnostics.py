"""What the compiler says of the program, with its places: a stable compiler as a reader has it, no unstable flags.

``--emit=mir`` makes rustc check all that it checks before LLVM, also in the generic functions that ``main`` needs.
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
    """The compiler's own text, followed by an empty line; its lines lead to the places they speak of."""
    first, *rest = rendered_lines(diagnostic, program)
    kind: LineKind = "error" if diagnostic.level == "error" else "header"
    return (replace(first, kind=kind), *rest, Line(text=""))


STAGE = Stage(
    name="rust/diagnostics",
    title="Diagnostics",
    summary="What the compiler accepts, warns of, and refuses.",
    nothing="The compiler accepts the program, and warns of nothing.",
    shape=Listing,
    views=("messages", "listing"),
    command=diagnostics_command,
    parse=parse_diagnostics,
    options=EDITION,
)
