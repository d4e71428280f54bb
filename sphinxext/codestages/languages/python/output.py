"""What the program writes to standard output when it runs, and how it fails if it does."""

from __future__ import annotations

from ...model.artifact import Reading
from ...model.command import Command, File, Outcome, Tool
from ...model.descriptors import Stage
from ...model.line import Line
from ...model.request import Request
from ...model.shapes.listing import Listing
from .encoding import encoded
from .errors import read_failed_run
from .tool import command_name

FLAGS = ("-s", "-u", "-X", "utf8")
"""Output is not buffered (``-u``), so a run that is cut short keeps what it wrote."""


def command(request: Request, tool: Tool) -> Command:
    program = request.program
    return Command(
        arguments=(*FLAGS, program.filename),
        shown=f"{command_name(tool)} {program.filename}",
        files=(File(program.filename, encoded(program)),),
    )


def parse(request: Request, outcome: Outcome | None) -> Reading:
    if outcome is None:
        return Reading()
    lines = outcome.stdout.decode(errors="replace").split("\n")
    if lines[-1] == "":
        lines.pop()
    shape = Listing(lexer="text", lines=tuple(Line(text=line) for line in lines))
    return Reading(shape=shape, diagnostics=read_failed_run(request.program, outcome))


STAGE = Stage(
    name="python/output",
    title="Output",
    summary="What the program prints.",
    nothing="The program prints nothing.",
    shape=Listing,
    views=("listing",),
    command=command,
    parse=parse,
)
