"""Where the time of a program goes: to parse it, to compile it, and to run it. Each step is measured on its own."""

from __future__ import annotations

from itertools import accumulate
from statistics import median_low

from ...model.artifact import Reading
from ...model.command import Command, File, Outcome, Product, Tool
from ...model.descriptors import Stage
from ...model.request import Request
from ...model.shapes.extents import Extent, Extents
from . import archive
from .encoding import encoded
from .errors import read_failed_run
from .output import FLAGS
from .static import inline, read_product, times_of
from .tool import command_name

STEPS = {
    "parse": "text to syntax tree",
    "compile": "syntax tree to bytecode",
    "run": "the run of the bytecode",
}
_NOTE = (
    "The times to parse and to compile are medians of {} measurements; the program ran once. Parsing includes the "
    "tokenizer, and making the tree's nodes as Python objects. Compiling includes the symbol tables. The start of the "
    "interpreter is not included."
)
_UNFINISHED = "The time of the run is missing, because the process ended before it was measured."


def command(request: Request, tool: Tool) -> Command:
    program = request.program
    product = Product("phases", "phases.json")
    code = "import ast, timeit; print(timeit.timeit(lambda: ast.parse(open('{}').read()), number=1))"
    return Command(
        arguments=(*FLAGS, archive.NAME, "phases", product.file, program.filename),
        shown=f"{command_name(tool)} {inline(code.format(program.filename))}",
        files=(archive.probes(), File(program.filename, encoded(program))),
        products=(product,),
    )


def parse(request: Request, outcome: Outcome | None) -> Reading:
    if outcome is None:
        return Reading()
    diagnostics = read_failed_run(request.program, outcome)
    answer = read_product(outcome, "phases")
    measured = {name: times_of(answer, name) for name in answer if name in STEPS}
    steps = [(name, median_low(times)) for name, times in measured.items() if times]
    if not steps:
        return Reading(diagnostics=diagnostics)
    starts = accumulate((length for _, length in steps), initial=0)
    extents = tuple(
        Extent(label=name, depth=1, start=start, length=length, detail=STEPS[name])
        for (name, length), start in zip(steps, starts)  # noqa: B905 - the last start is the end
    )
    whole = Extent(label="main thread", depth=0, start=0, length=sum(length for _, length in steps), kind="whole")
    notes = (_NOTE.format(max(map(len, measured.values()))), *(() if "run" in measured else (_UNFINISHED,)))
    shape = Extents(unit="ns", extents=(whole, *extents), is_shared=True, sums=tuple(steps))
    return Reading(shape=shape, diagnostics=diagnostics, notes=notes)


STAGE = Stage(
    name="python/phases",
    title="Phases",
    summary="Where the time of a program goes: parsed, compiled, run.",
    shape=Extents,
    views=("waterfall",),
    command=command,
    parse=parse,
    measured=True,
)
