"""A run under a recorder: how it is started, and what is said of how it ended."""

from __future__ import annotations

from ...model.artifact import Diagnostic
from ...model.command import Command, File, Outcome, Product, Tool
from ...model.errors import CodestagesError
from ...model.request import Request
from ...model.shapes.references import References
from ...model.shapes.trace import Trace
from . import archive
from .encoding import encoded
from .errors import read_failed_run
from .log import Log
from .output import FLAGS
from .tool import command_name

_MAX_STEPS = "10000"
_MAIN_THREAD = "1"
OPTIONS = {"max-steps": _MAX_STEPS, "thread": _MAIN_THREAD}
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
"""What the recorder's remarks mean."""


def recording_command(request: Request, tool: Tool, kind: str, file: str) -> Command:
    """A run under the recorder of a kind (see ``probes/recording.py``), which writes into ``file``."""
    program = request.program
    steps, thread = _count(request, "max-steps", _MAX_STEPS), _count(request, "thread", _MAIN_THREAD)
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


def read_ending(
    request: Request, outcome: Outcome, log: Log[Trace] | Log[References], *, steps: int
) -> tuple[tuple[Diagnostic, ...], tuple[str, ...]]:
    """Diagnostics of how a run of so many steps ended, and the recorder's remarks on it."""
    diagnostics = read_failed_run(request.program, outcome)
    by_itself = outcome.exit_code >= 0 and not outcome.stopped
    if log.shape is None and by_itself and not diagnostics:
        thread = request.option("thread", _MAIN_THREAD)
        diagnostics += (_no_such_thread(thread) if log.ending == "end" and thread != _MAIN_THREAD else _GONE,)
    if log.ending == "limit":
        diagnostics += (_step_limit(steps),)
    remarks = log.remarks if log.ending or not by_itself or log.shape is None else ("sudden",)
    return diagnostics, remarks


_GONE = Diagnostic(
    level="error",
    code="no-recording",
    message="There is no recording of the run: the program has removed or changed it, as a file of its folder.",
)


def _no_such_thread(thread: str) -> Diagnostic:
    message = f"There is nothing to show: the program's code ran in fewer than {thread} threads."
    return Diagnostic(level="error", code="no-recording", message=message)


def _step_limit(steps: int) -> Diagnostic:
    message = f"The recording was stopped after {steps:,} steps."
    return Diagnostic(level="note", code="step-limit", message=message)
