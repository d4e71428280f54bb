"""The states of a trace, one after another, for what is shown without scripts.

``tuple(replayed(trace, 12))`` are the machine's first twelve states, each *before* its instruction runs. The script
of the stepper resolves the columns in the same way; a test compares the two.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate, islice

from ...model.shapes.trace import Code, Instruction, Trace

DEEPEST = 3
"""How far objects within objects are followed."""
MOST_OBJECTS = 24
"""How many objects are spelt out in one value."""


@dataclass(frozen=True, kw_only=True)
class State:
    """A state of the run: ``number`` counts from 1; ``locals`` are the running frame's names (the module's: globals).

    ``stack`` is its operand stack, top last; None where it was not read.
    """

    number: int
    depth: int
    code: Code
    instruction: Instruction | None
    locals: tuple[tuple[str, str], ...]
    stack: tuple[str, ...] | None


def running_frames(trace: Trace) -> Iterator[int]:
    """Per step, the index of the frame that runs."""
    return accumulate(trace.frame)


def depths(trace: Trace) -> Iterator[int]:
    """Per step, how many callers the running frame has: a generator may have others each time that it goes on."""
    callers = [each.caller for each in trace.frames]
    deep = [0] * len(callers)
    resumed = _by_step(trace.resumed, len(trace.frame))
    for step, frame in enumerate(running_frames(trace)):
        for resumed_frame, caller in resumed.get(step, ()):
            callers[resumed_frame] = caller
        deep[frame] = deep[callers[frame]] + 1 if callers[frame] >= 0 else 0
        yield deep[frame]


def replayed(trace: Trace, count: int) -> Iterator[State]:
    """The first ``count`` states."""
    machine = _Machine(trace, count)
    steps = zip(running_frames(trace), trace.instruction, depths(trace), strict=False)
    for step, (frame, moved, depth) in enumerate(islice(steps, count)):
        machine.begin(step, frame, moved)
        code = trace.codes[trace.frames[frame].code]
        yield State(
            number=step + 1,
            depth=depth,
            code=code,
            instruction=_at(code, machine.positions[frame]),
            locals=machine.names(frame),
            stack=machine.stack(frame),
        )
        machine.run(step, frame)


class _Machine:
    """What the columns say up to a step."""

    def __init__(self, trace: Trace, count: int) -> None:
        self.trace = trace
        self.positions: defaultdict[int, int] = defaultdict(int)
        self.heap: dict[int, int] = {}
        self._globals: dict[int, int] = {}
        self._locals: defaultdict[int, dict[int, int]] = defaultdict(dict)
        self._changes = tuple(_by_step(each, count) for each in (trace.locals, trace.globals, trace.heap))
        initial = trace.stack.initial if trace.stack else ()
        self._stacks = defaultdict[int, list[int]](list, {frame: list(values) for frame, values in initial})

    def begin(self, step: int, frame: int, moved: int) -> None:
        """What is so from this step on."""
        self.positions[frame] += moved
        tables = (self._locals[frame], self._globals, self.heap)
        for changes, table in zip(self._changes, tables, strict=True):
            table.update(changes.get(step, ()))

    def run(self, step: int, frame: int) -> None:
        """What the step does to its frame's operand stack."""
        if self.trace.stack:
            stack = self._stacks[frame]
            del stack[max(0, len(stack) - self.trace.stack.pops[step]) :]
            stack += self.trace.stack.pushes[step]

    def names(self, frame: int) -> tuple[tuple[str, str], ...]:
        code = self.trace.frames[frame].code
        bound = self._locals[frame] if code else self._globals | self._locals[frame]
        names = enumerate(self.trace.codes[code].locals)
        return tuple((name, self.said(bound[slot])) for slot, name in names if bound.get(slot, -1) >= 0)

    def stack(self, frame: int) -> tuple[str, ...] | None:
        return tuple(self.said(each) for each in self._stacks[frame]) if self.trace.stack else None

    def said(self, value: int) -> str:
        """A value with the contents of its objects, each of them once: ``#2 [1, #4 [2]]``."""
        return self._said(value, 0, set())

    def _said(self, value: int, depth: int, seen: set[int]) -> str:
        parts = self.trace.values[value]
        if isinstance(parts, str):
            return parts
        return "".join(each if isinstance(each, str) else self._object(each, depth, seen) for each in parts)

    def _object(self, number: int, depth: int, seen: set[int]) -> str:
        if number not in self.heap:
            return f"#{number}"
        if depth == DEEPEST or number in seen or len(seen) == MOST_OBJECTS:
            return f"#{number} …"
        seen.add(number)
        return f"#{number} {self._said(self.heap[number], depth + 1, seen)}"


def _by_step(column: Iterable[tuple[int, int, int]], count: int) -> dict[int, list[tuple[int, int]]]:
    found: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    step = 0
    for since, key, value in column:
        step += since
        if step >= count:
            break
        found[step].append((key, value))
    return found


def _at(code: Code, position: int) -> Instruction | None:
    return code.instructions[position] if 0 <= position < len(code.instructions) else None
