"""A run under a recorder: how it is started, and what a figure says about its end."""

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
    "threads": "The program has several threads, and only one is shown. The option thread chooses another one.",
    "replaced": "The program replaced the recorder (sys.settrace, sys.monitoring). The rest of the run is missing.",
    "interrupted": "A signal handler raised an exception while a step was recorded. The rest of the run is missing.",
    "failed": "The recorder failed, because the program changed something it needs. The rest of the run is missing.",
    "sudden": "The recording ends early, because the process ended without the regular exit (os._exit, for example).",
    "shifted": "The program printed its folder's path, which differs in every run. All output is shown at the end.",
    "deep": "No steps are recorded near the recursion limit, so that the program reaches it as in a plain run.",
    "ended": "The recording ends near the recursion limit, so that the program reaches it as in a plain run.",
    "unread": "The operand stack is not shown, because it is not certain where this interpreter keeps it.",
    "missed": "Some steps are missing, because there was no room to record them.",
}
"""Notes for readers, by the recorder's remark."""


def recording_command(request: Request, tool: Tool, kind: str, file: str) -> Command:
    """Return the command of a run under a recorder. ``kind`` is one of ``_RECORDERS`` in ``probes/recording.py``.

    The recorder writes its log into ``file``.
    """
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
    """Return diagnostics of how the run ended, and the recorder's remarks. ``steps`` is how many were recorded."""
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
    message="The run has no recording: the program removed or changed the recording's file, which is in its folder.",
)


def _no_such_thread(thread: str) -> Diagnostic:
    message = f"There is no thread {thread} to show: the program's code ran in fewer than {thread} threads."
    return Diagnostic(level="error", code="no-recording", message=message)


def _step_limit(steps: int) -> Diagnostic:
    message = f"The recording was stopped after {steps:,} steps."
    return Diagnostic(level="note", code="step-limit", message=message)
