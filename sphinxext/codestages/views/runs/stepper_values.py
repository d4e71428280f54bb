"""The first states of a trace in words, for the part of the stepper that needs no script.

``tuple(first_rows(trace, 12))`` are the first twelve states of the machine, each *before* its instruction runs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from ...model.replay.trace import Activation, Machine, replay_trace
from ...model.shapes.trace import Code, Instruction, Trace

DEEPEST = 3
"""The depth to which objects inside objects are spelt out."""
MOST_OBJECTS = 24
"""Objects that are spelt out in one value, at most."""


@dataclass(frozen=True, kw_only=True)
class Row:
    """A step of the run in words. ``number`` counts from 1.

    ``locals`` are the names and values of the running frame. ``stack`` is its operand stack, the top last, or None if
    it was not read. ``instruction`` is None if the position is not in the code object.
    """

    number: int
    code: Code
    instruction: Instruction | None
    locals: tuple[tuple[str, str], ...]
    stack: tuple[str, ...] | None


def first_rows(trace: Trace, count: int) -> Iterator[Row]:
    """Return the first ``count`` steps."""
    return (_row(trace, machine) for machine in islice(replay_trace(trace), count))


def _row(trace: Trace, machine: Machine) -> Row:
    running = machine.running
    code = trace.codes[running.code]
    words = _Words(trace, machine)
    return Row(
        number=machine.step + 1,
        code=code,
        instruction=_at(code, running.position),
        locals=tuple(words.names(running)),
        stack=None if running.stack is None else tuple(map(words.said, running.stack)),
    )


@dataclass(frozen=True)
class _Words:
    """Describes values as they are at one step."""

    trace: Trace
    machine: Machine

    def names(self, activation: Activation) -> Iterator[tuple[str, str]]:
        bound = self.machine.names(activation)
        for slot, name in enumerate(self.trace.codes[activation.code].locals):
            if slot in bound:
                yield name, self.said(bound[slot])

    def said(self, value: int) -> str:
        """Return a value with the contents of its objects, each of them once: ``#2 [1, #4 [2]]``."""
        return self._said(value, 0, set())

    def _said(self, value: int, depth: int, seen: set[int]) -> str:
        parts = self.trace.values[value]
        if isinstance(parts, str):
            return parts
        return "".join(part if isinstance(part, str) else self._object(part, depth, seen) for part in parts)

    def _object(self, number: int, depth: int, seen: set[int]) -> str:
        heap = self.machine.heap
        if number not in heap:
            return f"#{number}"
        if depth == DEEPEST or number in seen or len(seen) == MOST_OBJECTS:
            return f"#{number} …"
        seen.add(number)
        return f"#{number} {self._said(heap[number], depth + 1, seen)}"


def _at(code: Code, position: int) -> Instruction | None:
    return code.instructions[position] if 0 <= position < len(code.instructions) else None
