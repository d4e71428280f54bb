"""What the compiler says of the program, with its places: a stable compiler as a reader has it, no unstable flags.

``--emit=mir`` makes rustc check all that it checks before LLVM, also in the generic functions that ``main`` needs.
"""

from __future__ import annotations

from ...model.artifact import Diagnostic, Reading
from ...model.command import Command, Outcome, Tool
from ...model.descriptors import Stage
from ...model.request import Request
from ...model.shapes import Line, LineKind, Listing
from .messages import read_messages
from .rustc import EDITION, command, crate_type_arguments, shown_line


def diagnostics_command(request: Request, tool: Tool) -> Command:
    library = crate_type_arguments(request.program)
    return command(request, (*library, "--emit=mir"), shown=shown_line(request, library))


def parse_diagnostics(request: Request, outcome: Outcome | None) -> Reading:
    if outcome is None:
        return Reading()
    diagnostics = read_messages(outcome, request.program)
    lines = tuple(line for each in diagnostics for line in _lines(each))
    return Reading(shape=Listing(lexer="text", lines=lines), diagnostics=diagnostics)


def _lines(diagnostic: Diagnostic) -> tuple[Line, ...]:
    """The compiler's own text, followed by an empty line; its first line leads to the place it speaks of."""
    span = next((each.span for each in diagnostic.labels if each.primary), None)
    first, *rest = (diagnostic.rendered or diagnostic.message).split("\n")
    kind: LineKind = "error" if diagnostic.level == "error" else "header"
    return (Line(text=first, kind=kind, span=span), *(Line(text=each) for each in rest), Line(text=""))


STAGE = Stage(
    name="rust/diagnostics",
    title="Diagnostics",
    summary="What the compiler accepts, warns of, and refuses.",
    nothing="The compiler accepts the program, and warns of nothing.",
    shape=Listing,
    views=("listing",),
    command=diagnostics_command,
    parse=parse_diagnostics,
    options=EDITION,
)
