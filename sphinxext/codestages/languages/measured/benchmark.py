"""What the benchmarks of all languages have in common: their options, and how the runs of a program are read."""

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

_TIME_NOTE = (
    "Time on the clock from the moment at which the program takes the place of what launches it to its end; time on "
    "processors as the system counted it, of the program and of what it waited for."
)
_MEMORY_NOTE = (
    "The most memory that the process held in RAM at a time, pages of shared libraries included (VmHWM), looked at "
    "about every millisecond; memory of processes that it started is not counted."
)
_RUNS_NOTE = "{}, one after another, with nothing else of this build beside them."
_FEWER_NOTE = " {} were asked for; then the time allowed was used up (codestages_timeout)."
_UNKNOWN = "Not known: the program ended too soon to be looked at, or the system does not tell."


def measure_of(request: Request) -> Measure:
    """What is to be measured; raises UnknownName where that is nothing that can be."""
    wanted = request.option("measure", OPTIONS["measure"])
    if wanted not in MEASURES:
        raise UnknownName(f"unknown measure: {wanted!r}. There are: {', '.join(MEASURES)}.")
    return wanted


def repeat_of(request: Request) -> int:
    """How often; raises UnknownName for what is no number of times."""
    wanted = request.option("repeat", OPTIONS["repeat"])
    if not wanted.isdecimal() or not 1 <= int(wanted) <= MOST:
        raise UnknownName(f"repeat must be a whole number from 1 to {MOST:,}, not {wanted!r}.")
    return int(wanted)


def read_runs(request: Request, outcome: Outcome, diagnostics: tuple[Diagnostic, ...], what: str = "") -> Reading:
    """What was measured of the program's runs; nothing where the last one failed.

    ``what`` says what was run, where it was not simply the program.
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
    shape = Measurements(measure=measure, unit=unit, series=series, machine=outcome.machine)
    return Reading(shape=shape, diagnostics=diagnostics, notes=notes)


def runs_note(runs: int, wanted: int) -> str:
    """How often it was, and why not more often."""
    return _RUNS_NOTE.format("One run" if runs == 1 else f"{runs:,} runs") + (
        _FEWER_NOTE.format(f"{wanted:,}") if runs < wanted else ""
    )


def watched(command: Command, request: Request) -> Command:
    """``command``, to be measured as often as ``request`` asks."""
    return msgspec.structs.replace(command, watch="usage", repeat=repeat_of(request))


def _how(measure: Measure) -> str:
    return _MEMORY_NOTE if measure == "memory" else _TIME_NOTE


def _times(outcome: Outcome) -> tuple[Series, ...]:
    wall = Series(label="on the clock", values=tuple(usage.wall for usage in outcome.usages))
    cpu = Series(label="on processors", values=tuple(usage.cpu for usage in outcome.usages))
    return (wall, cpu) if any(cpu.values) else (wall,)


def _memory(outcome: Outcome) -> tuple[Series, ...] | None:
    peaks = tuple(usage.peak for usage in outcome.usages if usage.peak)
    return (Series(label="at most", values=peaks),) if peaks else None
