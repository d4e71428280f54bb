"""Reads a trace step by step, with names and instructions instead of slots and positions, and values as text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sphinxext.codestages.model.replay.trace import replay_trace
from sphinxext.codestages.model.shapes.trace import Instruction, Trace, Value


@dataclass(frozen=True, kw_only=True)
class Moment:
    """The machine before a step. ``stack``, ``names`` and ``heap`` (contents of objects) hold indices of values."""

    step: int
    frame: int
    code: int
    instruction: Instruction
    stack: tuple[int, ...]
    names: dict[str, int]
    heap: Mapping[int, int]


def moments(trace: Trace) -> Iterator[Moment]:
    """Yield every state of the run, in order; checks that no step takes more from its stack than there is."""
    for machine in replay_trace(trace):
        running = machine.running
        code = trace.codes[running.code]
        assert running.stack is not None
        assert running.pops <= len(running.stack)
        yield Moment(
            step=machine.step,
            frame=running.frame,
            code=running.code,
            instruction=code.instructions[running.position],
            stack=running.stack,
            names={code.locals[slot]: value for slot, value in sorted(machine.names(running).items())},
            heap=machine.heap,
        )


def written(trace: Trace, moment: Moment, value: int, depth: int = 0) -> str:
    """Return a value as text, with the contents of its objects: ``[1, [2]]``."""
    parts: Value = trace.values[value]
    if isinstance(parts, str):
        return parts
    return "".join(part if isinstance(part, str) else _contents(trace, moment, part, depth) for part in parts)


def _contents(trace: Trace, moment: Moment, number: int, depth: int) -> str:
    if number not in moment.heap or depth > 5:
        return "…"
    return written(trace, moment, moment.heap[number], depth + 1)
