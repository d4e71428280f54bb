"""What a program costs: the time and the memory of its run, of an empty program's run, and of its compilation."""

from __future__ import annotations

from ...languages.measured.benchmark import OPTIONS, measure_of, measured, read_runs, repeat_of, watched
from ...model.artifact import Reading
from ...model.command import Command, File, Outcome, Product, Tool
from ...model.descriptors import Stage
from ...model.request import Request
from ...model.shapes.measurements import Measurements, Series
from . import archive
from .encoding import encoded
from .errors import read_failed_run
from .output import FLAGS
from .static import inline, read_product, times_of
from .tool import command_name

_SMALLEST = "smallest.py"
_STARTUP_NOTE = "The measured program is an empty file, which does nothing."
_COMPILE_NOTE = (
    "Each step was measured on its own, in a running interpreter. The first step is compile(), from the program's text "
    "to bytecode. The other two are the work of an import before the module runs: without a cache, it reads the file, "
    "compiles it and writes the cache; with a cache, it reads the cached bytecode."
)
_TIMES_NOTE = "The steps took turns, {:,} times each, while nothing else of this build ran."
_STEPS = {"compile": "compile()", "fresh": "import, nothing cached", "cached": "import, from the cache"}
_PRODUCT = Product("benchmark", "benchmark.json")


def command(request: Request, tool: Tool) -> Command:
    measure = measure_of(request)
    if measure == "compile":
        return _compilation(request, tool)
    program = request.program
    file = File(_SMALLEST, b"") if measure == "startup" else File(program.filename, encoded(program))
    plain = Command(arguments=(file.name,), shown=f"{command_name(tool)} {file.name}", files=(file,))
    return watched(plain, request)


def _compilation(request: Request, tool: Tool) -> Command:
    program = request.program
    code = (
        f"import timeit; print(timeit.timeit(lambda: compile(open('{program.filename}').read(), '', 'exec'), number=1))"
    )
    return Command(
        arguments=(*FLAGS, archive.NAME, "benchmark", _PRODUCT.file, str(repeat_of(request)), program.filename),
        shown=f"{command_name(tool)} {inline(code)}",
        files=(archive.probes(), File(program.filename, encoded(program))),
        products=(_PRODUCT,),
        watch="usage",
    )


def parse(request: Request, outcome: Outcome | None) -> Reading:
    if outcome is None:
        return Reading()
    diagnostics = read_failed_run(request.program, outcome)
    measure = measure_of(request)
    if measure != "compile":
        return read_runs(request, outcome, diagnostics, _STARTUP_NOTE if measure == "startup" else "")
    answer = read_product(outcome, _PRODUCT.name)
    times = {label: times_of(answer, name) for name, label in _STEPS.items()}
    series = tuple(Series(label=label, values=values) for label, values in times.items() if values)
    if diagnostics or not times[_STEPS["compile"]]:
        return Reading(diagnostics=diagnostics)
    notes = (_COMPILE_NOTE, _TIMES_NOTE.format(len(series[0].values)))
    return measured(measure, "ns", series, outcome, diagnostics, notes)


STAGE = Stage(
    name="python/benchmark",
    title="Benchmark",
    summary="What the program costs: run time, memory, start-up, compile time.",
    shape=Measurements,
    views=("bars",),
    command=command,
    parse=parse,
    options=OPTIONS,
    measured=True,
)
