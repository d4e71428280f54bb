"""A run by bytecode instruction: the log that ``probes/recorder.py`` wrote becomes the columns of a ``Trace``.

A log that ends early (a crash, a kill, a limit) is the run up to there.
"""

from __future__ import annotations

from ...model.artifact import Diagnostic, Reading
from ...model.command import Command, File, Outcome, Product, Tool
from ...model.descriptors import Stage
from ...model.errors import CodestagesError
from ...model.request import Request
from ...model.shapes import Trace
from . import archive
from .encoding import encoded
from .errors import read_failed_run
from .log import read_log
from .output import FLAGS
from .tool import command_name

MAX_STEPS = "10000"
MAIN_THREAD = "1"
NOTES = {
    "threads": "Only the steps of one thread are shown; the program has others (see the option thread).",
    "replaced": "The program took the recorder's place (sys.settrace, sys.monitoring): the rest is missing.",
    "interrupted": "A signal's handler raised an exception while a step was recorded; the rest is missing.",
    "failed": "The recorder failed, for the program changed what it relies on; what ran from there on is missing.",
    "sudden": "The process ended where the recording does, without an end of the program (os._exit, for example).",
    "shifted": "The program printed its own folder, which differs in every run: its output is shown at the end.",
    "deep": "Near the recursion limit nothing is recorded: the program is left to reach it undisturbed.",
    "ended": "The recording ends near the recursion limit, which the program is left to reach undisturbed.",
    "unread": "The operand stack is not shown: where this interpreter keeps it is not known for certain.",
    "missed": "Some steps are missing: there was no room left to record them.",
}


def command(request: Request, tool: Tool) -> Command:
    return recording_command(request, tool, "steps", "trace.log")


def recording_command(request: Request, tool: Tool, kind: str, file: str) -> Command:
    """A run under the recorder of a kind (see ``probes/trace.py``), which writes into ``file``."""
    program = request.program
    steps, thread = _count(request, "max-steps", MAX_STEPS), _count(request, "thread", MAIN_THREAD)
    return Command(
        arguments=(*FLAGS, program.filename),
        environment=(("CODESTAGES_TRACE", f"{kind} {steps} {thread} {file}"), ("PYTHONPATH", archive.NAME)),
        shown=f"{command_name(tool)} {program.filename}",
        files=(archive.probes(), File(program.filename, encoded(program))),
        products=(Product(file.partition(".")[0], file),),
    )


def _count(request: Request, name: str, default: str) -> str:
    value = request.option(name, default)
    if not value.isdecimal() or int(value) < 1:
        raise CodestagesError(f"{name} must be a whole number of at least 1, not {value!r}.")
    return str(int(value))


def parse(request: Request, outcome: Outcome | None) -> Reading:
    if outcome is None:
        return Reading()
    is_cut = outcome.stopped == "output-limit"
    log = read_log(request.program, outcome.files.get("trace.log", b""), outcome.stdout, is_cut=is_cut)
    diagnostics = read_failed_run(request.program, outcome)
    by_itself = outcome.exit_code >= 0 and not outcome.stopped
    if log.trace is None and by_itself and not diagnostics:
        thread = request.option("thread", MAIN_THREAD)
        diagnostics += (no_such_thread(thread) if log.ending == "end" and thread != MAIN_THREAD else GONE,)
    if log.ending == "limit":
        diagnostics += (step_limit(len(log.trace.frame) if log.trace else 0),)
    remarks = log.remarks if log.ending or not by_itself or log.trace is None else ("sudden",)
    notes = (*_recorder(outcome.tool, log.trace), *(NOTES[each] for each in remarks if each in NOTES))
    return Reading(shape=log.trace, diagnostics=diagnostics, notes=notes)


def _recorder(tool: Tool, trace: Trace | None) -> tuple[str, ...]:
    if trace is None:
        return ()
    means = "sys.monitoring" if tool.release >= (3, 12) else "sys.settrace"
    unseen = " It announces no step for RESUME." if tool.release >= (3, 11) else ""
    stack = "; its operand stack was read in place" if trace.stack else ""
    return (f"Recorded while the interpreter ran, through {means}{stack}.{unseen}",)


GONE = Diagnostic(
    level="error",
    code="no-recording",
    message="There is no recording of the run: the program has removed or changed it, as a file of its folder.",
)


def no_such_thread(thread: str) -> Diagnostic:
    message = f"There is nothing to show: the program's code ran in fewer than {thread} threads."
    return Diagnostic(level="error", code="no-recording", message=message)


def step_limit(steps: int) -> Diagnostic:
    message = f"The recording was stopped after {steps:,} steps."
    return Diagnostic(level="note", code="step-limit", message=message)


STAGE = Stage(
    name="python/trace",
    title="Run",
    summary="The virtual machine at work, instruction by instruction.",
    shape=Trace,
    views=("stepper",),
    command=command,
    parse=parse,
    options={"max-steps": MAX_STEPS, "thread": MAIN_THREAD},
)
