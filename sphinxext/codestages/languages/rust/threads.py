"""When each thread of the program ran, observed from outside during the run.

Threads have the names that the program gave them. The system keeps the first 15 bytes of a name.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from ...languages.measured.schedule import KnownThread, notes_of, schedule_of
from ...model.artifact import Diagnostic, Reading
from ...model.command import Command, Outcome, Tool
from ...model.descriptors import Stage
from ...model.request import Request
from ...model.shapes.schedule import Schedule
from .output import output_command, parse_output
from .rustc import EDITION

OPTIONS: Mapping[str, str] = {**EDITION, "opt-level": "3"}
"""The program is optimised by default, because a program that is meant to be fast is optimised."""

_LONGEST_NAME = 15
"""Bytes of a thread's name that Linux keeps (https://man7.org/linux/man-pages/man3/pthread_setname_np.3.html)."""
_MAIN = KnownThread("main")
"""The name of the main thread. The system names it after the program's file."""
_CUT_NOTE = "The system keeps 15 bytes of a thread's name; longer ones are cut."
_GONE = Diagnostic(
    level="error", code="no-measurement", message="The program ended before its threads could be observed twice."
)


def threads_command(request: Request, tool: Tool) -> Command:
    level = request.option("opt-level", OPTIONS["opt-level"])
    options = {**dict(request.options), "opt-level": level}
    asked = msgspec.structs.replace(request, options=tuple(sorted(options.items())))
    return msgspec.structs.replace(output_command(asked, tool), watch="threads")


def parse_threads(request: Request, outcome: Outcome | None) -> Reading:
    if outcome is None:
        return Reading()
    diagnostics = parse_output(request, outcome).diagnostics
    if outcome.sampling is None:
        return Reading(diagnostics=diagnostics or (_GONE,))
    schedule = schedule_of(outcome.slices, outcome.sampling, known={outcome.sampling.process: _MAIN})
    is_cut = any(len(thread.name.encode()) >= _LONGEST_NAME for thread in schedule.threads)
    return Reading(
        shape=schedule,
        diagnostics=diagnostics,
        notes=(*notes_of(outcome, schedule), *((_CUT_NOTE,) if is_cut else ())),
    )


STAGE = Stage(
    name="rust/threads",
    title="Threads",
    summary="When each thread ran, measured.",
    shape=Schedule,
    views=("threads",),
    command=threads_command,
    parse=parse_threads,
    options=OPTIONS,
    measured=True,
)
