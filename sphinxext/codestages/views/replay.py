"""The states of a trace, one after another, for what is shown without scripts.

``tuple(replayed(trace, 12))`` are the machine's first twelve states, each *before* its instruction runs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate, islice

from ..model.shapes import Code, Instruction, Trace


@dataclass(frozen=True, kw_only=True)
class State:
    """A state of the run: ``number`` counts from 1; ``locals`` are those of the running frame, by name."""

    number: int
    depth: int
    code: Code
    instruction: Instruction | None
    locals: tuple[tuple[str, str], ...]


def running_frames(trace: Trace) -> Iterator[int]:
    """Per step, the index of the frame that runs."""
    return accumulate(trace.frame)


def depths(trace: Trace) -> tuple[int, ...]:
    """Per frame, how many callers it has."""
    found: list[int] = []
    for frame in trace.frames:
        found.append(found[frame.caller] + 1 if 0 <= frame.caller < len(found) else 0)
    return tuple(found)


def steps_of(entries: Iterable[tuple[int, object]]) -> tuple[int, ...]:
    """The steps of a column whose entries begin with the steps since the last one."""
    return tuple(accumulate(entry[0] for entry in entries))


def first_step_in(trace: Trace, code: Code) -> int:
    """The first step that runs ``code``; 0 where none does."""
    wanted = next((index for index, each in enumerate(trace.codes) if each is code), -1)
    return next((step for step, frame in enumerate(running_frames(trace)) if trace.frames[frame].code == wanted), 0)


def replayed(trace: Trace, count: int) -> Iterator[State]:
    """The first ``count`` states."""
    deep = depths(trace)
    positions: dict[int, int] = {}
    bound: dict[int, dict[int, int]] = {}
    changes = _changes(trace)
    waiting = next(changes, None)
    for step, (frame, moved) in enumerate(islice(zip(running_frames(trace), trace.instruction, strict=False), count)):
        positions[frame] = positions.get(frame, 0) + moved
        while waiting and waiting[0] <= step:
            bound.setdefault(frame, {})[waiting[1]] = waiting[2]
            waiting = next(changes, None)
        code = trace.codes[trace.frames[frame].code]
        yield State(
            number=step + 1,
            depth=deep[frame],
            code=code,
            instruction=_at(code, positions[frame]),
            locals=_named(trace, code, bound.get(frame, {})),
        )


def _changes(trace: Trace) -> Iterator[tuple[int, int, int]]:
    step = 0
    for since, slot, value in trace.locals:
        step += since
        yield step, slot, value


def _at(code: Code, position: int) -> Instruction | None:
    return code.instructions[position] if 0 <= position < len(code.instructions) else None


def _named(trace: Trace, code: Code, bound: dict[int, int]) -> tuple[tuple[str, str], ...]:
    known = sorted((slot, value) for slot, value in bound.items() if value >= 0 and slot < len(code.locals))
    return tuple((code.locals[slot], trace.values[value]) for slot, value in known)
