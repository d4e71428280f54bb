"""How a run ended, where that is part of the truth about a sample: at a limit, or by a signal."""

from __future__ import annotations

import signal

import msgspec

from ..model.artifact import Diagnostic, Reading
from ..model.command import Outcome
from .process import Limits


def complete(reading: Reading, outcome: Outcome, limits: Limits) -> Reading:
    """The reading, with how the run ended where that is part of the truth: a limit, or a signal."""
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
    if outcome.exit_code < 0:
        name = _signal_name(-outcome.exit_code)
        if b"memory allocation of" in outcome.stderr:
            message = f"could not get more than {limits.memory:,} bytes of memory (codestages_memory_limit)"
            return Diagnostic(level="error", code="memory-limit", message=message)
        rendered = outcome.stderr[-2000:].decode(errors="replace")
        return Diagnostic(level="error", code="crash", message=f"ended by {name}", rendered=rendered)
    return None


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:  # real-time signals have none
        return f"signal {number}"
