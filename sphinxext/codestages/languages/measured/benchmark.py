"""What the benchmarks of all languages share: their options, and how the runs of a program become measurements."""

from __future__ import annotations

import msgspec

from ...model.artifact import Diagnostic, Reading
from ...model.command import Command, Outcome
from ...model.errors import UnknownName
from ...model.quantities import Unit
from ...model.request import Request
from ...model.shapes.measurements import MEASURES, Measure, Measurements, Series

OPTIONS = {"measure": "time", "repeat": "10"}
MOST = 1000
"""The largest number of runs that ``:repeat:`` accepts."""

_TIME_NOTE = (
    "The time on the clock runs from the moment at which the program replaces its launcher to the program's end. "
    "The time on processors is the system's count, for the program and the processes that it waited for."
)
_MEMORY_NOTE = (
    "The peak of the memory that the process held in RAM (VmHWM), including pages of shared libraries. It is read "
    "about every millisecond. The memory of processes that the program started is not included."
)
_RUNS_NOTE = "{}, one at a time. Nothing else of this build ran meanwhile."
_FEWER_NOTE = " {} runs were asked for, but the time limit was reached first (codestages_timeout)."
_UNKNOWN = "Not known: the program ended before its memory was read, or the system does not report it."


def measure_of(request: Request) -> Measure:
    """Return what the request measures. Raises UnknownName if there is no such measure."""
    wanted = request.option("measure", OPTIONS["measure"])
    if wanted not in MEASURES:
        raise UnknownName(f"unknown measure: {wanted!r}. Available: {', '.join(MEASURES)}.")
    return wanted


def repeat_of(request: Request) -> int:
    """Return how many runs are asked for. Raises UnknownName unless that is a whole number from 1 to ``MOST``."""
    wanted = request.option("repeat", OPTIONS["repeat"])
    if not wanted.isdecimal() or not 1 <= int(wanted) <= MOST:
        raise UnknownName(f"repeat must be a whole number from 1 to {MOST:,}, not {wanted!r}.")
    return int(wanted)


def read_runs(request: Request, outcome: Outcome, diagnostics: tuple[Diagnostic, ...], what: str = "") -> Reading:
    """Return the measurements of the program's runs, with notes that say how they were made.

    There is no shape if the last run failed. Nor is there one if the memory of no run is known; then a diagnostic says
    so. ``what`` is a note that says what was run, if that was not simply the program.
    """
    failed = outcome.exit_code or outcome.stopped or any(diagnostic.level == "error" for diagnostic in diagnostics)
    if failed or not outcome.usages:
        return Reading(diagnostics=diagnostics)
    measure = measure_of(request)
    found = _memory(outcome) if measure == "memory" else _times(outcome)
    notes = (*filter(None, (what,)), _how(measure), runs_note(len(outcome.usages), repeat_of(request)))
    if found is None:
        unknown = Diagnostic(level="warning", code="unknown", message=_UNKNOWN)
        return Reading(diagnostics=(*diagnostics, unknown), notes=notes)
    return measured(measure, "bytes" if measure == "memory" else "ns", found, outcome, diagnostics, notes)


def measured(  # noqa: PLR0913, PLR0917 - all that a reading of a benchmark is made of
    measure: Measure,
    unit: Unit,
    series: tuple[Series, ...],
    outcome: Outcome,
    diagnostics: tuple[Diagnostic, ...],
    notes: tuple[str, ...],
) -> Reading:
    """Return ``series`` as a reading, with the machine that ``outcome`` was measured on."""
    shape = Measurements(measure=measure, unit=unit, series=series, machine=outcome.machine)
    return Reading(shape=shape, diagnostics=diagnostics, notes=notes)


def runs_note(runs: int, wanted: int) -> str:
    """Return the note that says how many runs there were and, if there were fewer than wanted, why."""
    return _RUNS_NOTE.format("One run" if runs == 1 else f"{runs:,} runs") + (
        _FEWER_NOTE.format(f"{wanted:,}") if runs < wanted else ""
    )


def watched(command: Command, request: Request) -> Command:
    """Return ``command`` with the instruction to measure it as often as ``request`` asks."""
    return msgspec.structs.replace(command, watch="usage", repeat=repeat_of(request))


def _how(measure: Measure) -> str:
    return _MEMORY_NOTE if measure == "memory" else _TIME_NOTE


def _times(outcome: Outcome) -> tuple[Series, ...]:
    """Return wall-clock and processor times, in ns. Processor times are left out if the system counted none."""
    wall = Series(label="on the clock", values=tuple(usage.wall for usage in outcome.usages))
    cpu = Series(label="on processors", values=tuple(usage.cpu for usage in outcome.usages))
    return (wall, cpu) if any(cpu.values) else (wall,)


def _memory(outcome: Outcome) -> tuple[Series, ...] | None:
    """Return the peaks of memory that are known, in bytes; None if none is known."""
    peaks = tuple(usage.peak for usage in outcome.usages if usage.peak)
    return (Series(label="at most", values=peaks),) if peaks else None
