"""Diagnostics that say that a limit or a signal ended a run, so that a figure shows it."""

from __future__ import annotations

import signal

import msgspec

from ..model.artifact import Diagnostic, Reading
from ..model.command import Outcome
from .folder import DISK_LIMIT
from .limits import MOST_PROCESSES, Limits

_OF_ALL = {
    "memory-limit": "used more than {limits.memory:,} bytes of memory (codestages_memory_limit)",
    "disk-limit": f"wrote files of more than {DISK_LIMIT:,} bytes",
    "process-limit": f"were more than {MOST_PROCESSES:,} processes and threads",
}
"""How a run passed a limit that holds for all its processes together."""


def complete(reading: Reading, outcome: Outcome, limits: Limits) -> Reading:
    """Return the reading with a diagnostic of the limit or signal that ended the run, unless it has one already."""
    ending = _ending(outcome, limits)
    if ending is None or any(diagnostic.code == ending.code for diagnostic in reading.diagnostics):
        return reading
    return msgspec.structs.replace(reading, diagnostics=(*reading.diagnostics, ending))


def _ending(outcome: Outcome, limits: Limits) -> Diagnostic | None:
    if outcome.stopped == "timeout":
        return Diagnostic(
            level="error", code="timeout", message=f"stopped after {limits.seconds:g} s (codestages_timeout)"
        )
    if outcome.stopped == "output-limit":
        size = f"{limits.output:,} bytes"
        return Diagnostic(
            level="error", code="output-limit", message=f"wrote more than {size} (codestages_output_limit)"
        )
    if outcome.stopped in _OF_ALL:
        message = f"all its processes together {_OF_ALL[outcome.stopped].format(limits=limits)}"
        return Diagnostic(level="error", code=outcome.stopped, message=message)
    if outcome.exit_code < 0:
        name = _signal_name(-outcome.exit_code)
        if b"memory allocation of" in outcome.stderr:  # Rust: "memory allocation of 64 bytes failed", then it aborts
            message = f"needed more than {limits.memory:,} bytes of memory (codestages_memory_limit)"
            return Diagnostic(level="error", code="memory-limit", message=message)
        rendered = outcome.stderr[-2000:].decode(errors="replace")
        return Diagnostic(level="error", code="crash", message=f"ended by {name}", rendered=rendered)
    return None


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:  # real-time signals have no names
        return f"signal {number}"
