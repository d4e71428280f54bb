"""The program after macro expansion, as the compiler prints it: calls of macros replaced, derived code written out."""

from __future__ import annotations

from ...model.artifact import Reading
from ...model.command import Command, Outcome, Tool
from ...model.descriptors import Stage
from ...model.request import Request
from ...model.shapes.listing import Listing
from .messages import read_errors
from .printing.linking import PLACES_NOTE, read_print
from .rustc import EDITION, REFUSED_NOTE, analyse, dump_command, dump_product, may_use_unstable

_FLAG = "-Zunpretty=expanded"


def expanded_command(request: Request, tool: Tool) -> Command:
    return dump_command(request, tool, "expanded", _FLAG) if may_use_unstable(request, tool) else analyse(request)


def parse_expanded(request: Request, outcome: Outcome | None) -> Reading:
    if outcome is None:
        return Reading()
    errors = read_errors(outcome, request.program)
    content = outcome.files.get(dump_product(request.program, "expanded").file)
    if content is None:
        allowed = may_use_unstable(request, outcome.tool)
        return Reading(diagnostics=errors, notes=() if allowed else (REFUSED_NOTE,))
    shape = read_print(content.decode(errors="replace"), request.program)
    return Reading(shape=shape, diagnostics=errors, notes=(PLACES_NOTE,))


STAGE = Stage(
    name="rust/expanded",
    title="Expanded",
    summary="The program after macro expansion: macro calls are replaced, and derived code is written out.",
    shape=Listing,
    views=("listing",),
    command=expanded_command,
    parse=parse_expanded,
    options=EDITION,
    flags=(_FLAG,),
)
