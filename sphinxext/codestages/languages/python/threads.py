"""When each thread ran, observed from outside while ``python fib.py`` runs, and who held the interpreter lock.

A probe starts the program and notes the names of its threads (``probes/threads.py``), because up to Python 3.13 the
system does not know them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import msgspec

from ...languages.measured.schedule import KnownThread, notes_of, schedule_of, zero_of
from ...model.artifact import Diagnostic, Reading
from ...model.command import Command, File, Outcome, Product, Sampling, Tool
from ...model.descriptors import Stage
from ...model.program import Program
from ...model.request import Request
from ...model.shapes.schedule import Schedule
from . import archive
from .encoding import encoded
from .errors import read_failed_run
from .lock import inferred_lock
from .output import FLAGS
from .tool import command_name

_PRODUCT = Product("threads", "threads.log")
_STARTED_NOTE = "Times count from the program's first instruction, without the start of the interpreter."
_UNNAMED_NOTE = "The names that the program gives its threads are not known. The system's names are shown instead."
_LOCK_NOTE = (
    "Who held the interpreter lock was not measured, but inferred: while only one thread ran, it is assumed to have "
    "held the lock. A thread may have released the lock while it computed in C."
)
_FREE_NOTE = "This interpreter is a free-threaded build. It ran without an interpreter lock, so no lane shows one."
_GONE = Diagnostic(
    level="error", code="no-measurement", message="The program ended before its threads could be observed twice."
)


def threads_command(request: Request, tool: Tool) -> Command:
    program = request.program
    return Command(
        arguments=(*FLAGS, archive.NAME, "threads", _PRODUCT.file, program.filename),
        shown=f"{command_name(tool)} {program.filename}",
        files=(archive.probes(), File(program.filename, encoded(program))),
        products=(_PRODUCT,),
        watch="threads",
    )


def parse_threads(request: Request, outcome: Outcome | None) -> Reading:
    if outcome is None:
        return Reading()
    diagnostics = read_failed_run(request.program, outcome)
    if outcome.sampling is None:
        return Reading(diagnostics=diagnostics or (_GONE,))
    records = _read(outcome.files.get(_PRODUCT.file, b""))
    began = next((record["began"] for record in records if isinstance(record.get("began"), int)), 0)
    known = _names(request.program, records)
    schedule = schedule_of(outcome.slices, outcome.sampling, known=known, began=began)
    schedule, notes = _with_lock(schedule, records, outcome.sampling, zero_of(outcome.sampling, began))
    notes = (*notes_of(outcome, schedule), *((_STARTED_NOTE,) if began else ()), *notes)
    return Reading(shape=schedule, diagnostics=diagnostics, notes=notes if known else (*notes, _UNNAMED_NOTE))


def _with_lock(
    schedule: Schedule, records: list[dict[str, Any]], sampling: Sampling, zero: int
) -> tuple[Schedule, tuple[str, ...]]:
    """Return the schedule with what is known of the lock, and the notes about it.

    ``zero`` is the start of the schedule's axis, in ns on the axis of ``sampling``.
    """
    states = [record for record in records if isinstance(record.get("switch"), float)]
    if not states:
        return schedule, ()
    if not any(state.get("lock", True) for state in states):
        return schedule, (_FREE_NOTE,)
    if len(schedule.threads) == 1:
        return schedule, ()
    crowds = [(start - zero, end - zero) for start, end in sampling.crowds]
    lock = inferred_lock(
        schedule,
        crowds,
        interval=round(states[0]["switch"] * 1e9),
        distance=max(sampling.distance * 2, sampling.longest),
    )
    return msgspec.structs.replace(schedule, lock=lock), (_LOCK_NOTE,)


def _read(content: bytes) -> list[dict[str, Any]]:
    """Return the probe's records, one from each line.

    Lines that were cut off, or that the program changed, are left out.
    """
    found = []
    for line in content.splitlines():
        try:
            record = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(record, dict):
            found.append(record)
    return found


def _names(program: Program, records: list[dict[str, Any]]) -> Mapping[int, KnownThread]:
    """Return what the program calls its threads, by the system's numbers. The last name of a thread counts."""
    names: dict[int, KnownThread] = {}
    for record in records:
        number, name, line = record.get("thread"), record.get("name"), record.get("line", 0)
        if isinstance(number, int) and isinstance(name, str) and isinstance(line, int):
            is_line = 1 <= line <= len(program.lines)
            names[number] = KnownThread(name, program.line_span(line) if is_line else None)
    return names


STAGE = Stage(
    name="python/threads",
    title="Threads",
    summary="When which thread ran, measured, and who held the interpreter lock.",
    shape=Schedule,
    views=("threads",),
    command=threads_command,
    parse=parse_threads,
    measured=True,
)
