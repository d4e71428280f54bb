"""A trace replayed step by step, with values as they are in its tables: what tests hold against the instructions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from sphinxext.codestages.model.shapes.trace import Instruction, Trace, Value


@dataclass(frozen=True, kw_only=True)
class Moment:
    """The machine before a step; ``stack`` and ``names`` hold indices of ``Trace.values``, ``heap`` of contents."""

    step: int
    frame: int
    code: int
    instruction: Instruction
    stack: tuple[int, ...]
    names: dict[str, int]
    heap: dict[int, int]
    handled: int


def moments(trace: Trace) -> Iterator[Moment]:
    """Every state of the run, in order."""
    assert trace.stack is not None
    stacks = defaultdict[int, list[int]](list, {frame: list(values) for frame, values in trace.stack.initial})
    positions: dict[int, int] = defaultdict(int)
    slots: dict[int, dict[int, int]] = defaultdict(dict)
    heap: dict[int, int] = {}
    handled, frame = -1, 0
    columns = [_by_step(each) for each in (trace.locals, trace.globals, trace.heap, trace.handled)]
    for step, (change, moved) in enumerate(zip(trace.frame, trace.instruction, strict=True)):
        frame += change
        code = trace.frames[frame].code
        positions[frame] += moved
        slots[frame].update(columns[0].get(step, ()))
        slots[0].update(columns[1].get(step, ()))
        heap.update(columns[2].get(step, ()))
        for (value,) in columns[3].get(step, ()):
            handled = value
        yield Moment(
            step=step,
            frame=frame,
            code=code,
            instruction=trace.codes[code].instructions[positions[frame]],
            stack=tuple(stacks[frame]),
            names={trace.codes[code].locals[slot]: value for slot, value in slots[frame].items() if value >= 0},
            heap=dict(heap),
            handled=handled,
        )
        pops = trace.stack.pops[step]
        assert pops <= len(stacks[frame])
        del stacks[frame][len(stacks[frame]) - pops :]
        stacks[frame] += trace.stack.pushes[step]


def _by_step(column: tuple[tuple[int, ...], ...]) -> dict[int, list[tuple[int, ...]]]:
    found: dict[int, list[tuple[int, ...]]] = defaultdict(list)
    step = 0
    for since, *entry in column:
        step += since
        found[step].append(tuple(entry))
    return found


def written(trace: Trace, moment: Moment, value: int, depth: int = 0) -> str:
    """A value with the contents of its objects: ``[1, [2]]``."""
    parts: Value = trace.values[value]
    if isinstance(parts, str):
        return parts
    return "".join(each if isinstance(each, str) else _contents(trace, moment, each, depth) for each in parts)


def _contents(trace: Trace, moment: Moment, number: int, depth: int) -> str:
    if number not in moment.heap or depth > 5:
        return "…"
    return written(trace, moment, moment.heap[number], depth + 1)
