"""A run, instruction by instruction: the log of ``probes/step_recorder.py`` as the columns of a ``Trace``.

If the log ends early (a crash, a kill, a limit), it shows the run up to that point.
"""

from __future__ import annotations

from ...model.artifact import Reading
from ...model.command import Command, Outcome, Tool
from ...model.descriptors import Stage
from ...model.request import Request
from ...model.shapes.trace import Trace
from .instruction_words import instruction_in_words
from .recording import NOTES, OPTIONS, read_ending, recording_command
from .trace_log import read_trace

_PRODUCT = "trace.log"


def command(request: Request, tool: Tool) -> Command:
    return recording_command(request, tool, "steps", _PRODUCT)


def parse(request: Request, outcome: Outcome | None) -> Reading:
    if outcome is None:
        return Reading()
    is_cut = outcome.stopped == "output-limit"
    log = read_trace(request.program, outcome.files.get(_PRODUCT, b""), outcome.stdout, is_cut=is_cut)
    steps = len(log.shape.frame) if log.shape else 0
    diagnostics, remarks = read_ending(request, outcome, log, steps=steps)
    notes = (*_recorder(outcome.tool, log.shape), *(NOTES[remark] for remark in remarks if remark in NOTES))
    return Reading(shape=log.shape, diagnostics=diagnostics, notes=notes)


def _recorder(tool: Tool, trace: Trace | None) -> tuple[str, ...]:
    if trace is None:
        return ()
    means = "sys.monitoring" if tool.release >= (3, 12) else "sys.settrace"
    unseen = " The interpreter announces no step for RESUME." if tool.release >= (3, 11) else ""
    stack = " The operand stack was read from the interpreter's memory." if trace.stack else ""
    return (f"Recorded through {means} while the interpreter ran.{stack}{unseen}",)


STAGE = Stage(
    name="python/trace",
    title="Run",
    summary="The virtual machine at work, instruction by instruction.",
    shape=Trace,
    views=("stepper",),
    words=instruction_in_words,
    command=command,
    parse=parse,
    options=OPTIONS,
)
