"""What a program costs: the time and the memory of its run, the time to start, and the time to compile it.

The time to start is the time that the smallest program takes.
"""

from __future__ import annotations

import msgspec

from ...languages.measured.benchmark import OPTIONS, measure_of, read_runs, watched
from ...model.artifact import Reading
from ...model.command import Command, Outcome, Tool
from ...model.descriptors import Stage
from ...model.program import Program
from ...model.request import Request
from ...model.shapes.measurements import Measurements
from .emission import binary_product, optimisation_arguments
from .messages import read_errors
from .output import parse_output, require_main
from .rustc import OPTIMISED, command, crate_type_arguments, shown_line

_SMALLEST = "fn main() {}\n"
_STARTUP_NOTE = "The measured program does nothing: fn main() {}, compiled with the same options."
_COMPILE_NOTE = "The compiler was measured, from the program's text to an executable file, including the linker."


def benchmark_command(request: Request, tool: Tool) -> Command:
    measure = measure_of(request)
    if measure == "compile":
        return watched(_build(request), request)
    if measure == "startup":
        program = Program(request.program.language, _SMALLEST, "smallest.rs")
        request = msgspec.structs.replace(request, program=program)
    require_main(request.program)
    build, product = _build(request), binary_product(request.program)
    run = Command(arguments=(), program=product.file, after=build, shown=f"{build.shown} && ./{product.file}")
    return watched(run, request)


def _build(request: Request) -> Command:
    """Return the command that a reader compiles with. It has no flags of other stages, which would cost time."""
    arguments = (*crate_type_arguments(request.program), *optimisation_arguments(request))
    plain = command(request, (*arguments, "--emit={products}"), shown=shown_line(request, arguments))
    return msgspec.structs.replace(plain, products=(binary_product(request.program),))


def parse_benchmark(request: Request, outcome: Outcome | None) -> Reading:
    if outcome is None:
        return Reading()
    if measure_of(request) == "compile":
        return read_runs(request, outcome, read_errors(outcome, request.program), _COMPILE_NOTE)
    note = _STARTUP_NOTE if measure_of(request) == "startup" else ""
    return read_runs(request, outcome, parse_output(request, outcome).diagnostics, note)


STAGE = Stage(
    name="rust/benchmark",
    title="Benchmark",
    summary="What the program costs: run time, memory, start-up, compile time.",
    shape=Measurements,
    views=("bars",),
    command=benchmark_command,
    parse=parse_benchmark,
    options={**OPTIMISED, **OPTIONS},
    measured=True,
)
