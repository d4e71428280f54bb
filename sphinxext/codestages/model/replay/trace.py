"""The machine at every step of a trace: frames, names, objects, operand stacks, the exception that is being handled.

``next(replay_trace(trace))`` is the machine before the first instruction runs. Values are indices of ``Trace.values``.
What is given back for a step stays as it is when the replay goes on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import repeat
from typing import Literal, NamedTuple

from ..shapes.trace import Trace
from .columns import by_step, changed, sums, tables, written


@dataclass(frozen=True, kw_only=True)
class Activation:
    """A frame before an instruction: the one that it runs or, where it waits for a call, the one that calls.

    ``position`` is the index of that instruction. ``locals`` are values by slot (see ``Machine.names``). ``stack`` are
    the operands, the top last, or None where they were not read. The instruction pops ``pops`` and pushes ``pushes``.
    """

    frame: int
    code: int
    position: int = 0
    locals: Mapping[int, int] = field(default_factory=dict)
    stack: tuple[int, ...] | None
    pops: int = 0
    pushes: tuple[int, ...] = ()
    caller: Activation | None = field(default=None, repr=False, compare=False)

    @property
    def stack_afterwards(self) -> tuple[int, ...] | None:
        """What the instruction leaves."""
        if self.stack is None:
            return None
        return (*self.stack[: max(0, len(self.stack) - self.pops)], *self.pushes)


@dataclass(frozen=True, kw_only=True)
class Machine:
    """The machine before the instruction of a step.

    ``globals`` are values by slot of the module's names, ``heap`` are values by number of the object that contains
    them. ``handled`` is the exception that is being handled, -1 for none. ``written`` counts the characters of the
    output so far. ``marks`` are the step's calls, returns and exceptions, as in ``Trace.marks``.
    """

    step: int
    running: Activation
    globals: Mapping[int, int]
    heap: Mapping[int, int]
    handled: int
    written: int
    marks: tuple[tuple[Literal["call", "return", "exception"], int], ...]

    def names(self, activation: Activation) -> Mapping[int, int]:
        """Values by slot of the names of a frame; a module's names are the globals."""
        return activation.locals if activation.code else self.globals

    def chain(self) -> Iterator[Activation]:
        """The running frame and its callers, innermost first."""
        activation: Activation | None = self.running
        while activation is not None:
            yield activation
            activation = activation.caller


class Running(NamedTuple):
    """The frame that runs, the frame that called it (-1: none), and how many callers it has in all."""

    frame: int
    caller: int
    depth: int


def replay_trace(trace: Trace) -> Iterator[Machine]:
    """The machine at every step, in order."""
    steps = len(trace.frame)
    columns = zip(
        _activations(trace),
        tables(trace.globals, steps),
        tables(trace.heap, steps),
        tables(((since, 0, value) for since, value in trace.handled), steps),
        zip(written(trace.output, steps), by_step(trace.marks, steps), strict=True),
        strict=True,
    )
    for step, (running, names, heap, handled, (count, marks)) in enumerate(columns):
        yield Machine(
            step=step,
            running=running,
            globals=names,
            heap=heap,
            handled=handled.get(0, -1),
            written=count,
            marks=marks,
        )


def running_frames(trace: Trace) -> Iterator[Running]:
    """Per step, the frame that runs. A generator may have another caller each time that it goes on."""
    callers = [each.caller for each in trace.frames]
    depths = [0] * len(callers)
    for frame, resumed in zip(sums(trace.frame), by_step(trace.resumed, len(trace.frame)), strict=True):
        for generator, resumer in resumed:
            callers[generator] = resumer
        caller = callers[frame]
        depths[frame] = depths[caller] + 1 if caller >= 0 else 0
        yield Running(frame, caller, depths[frame])


def _activations(trace: Trace) -> Iterator[Activation]:
    """Per step, the frame that runs. Frames that wait are as they were at their last steps."""
    activations = _unstarted(trace)
    bindings = by_step(trace.locals, len(trace.frame))
    steps = zip(running_frames(trace), trace.instruction, bindings, _effects(trace), strict=False)
    for (frame, caller, _), moved, bound, (pops, pushes) in steps:
        before = activations[frame]
        activations[frame] = Activation(
            frame=frame,
            code=before.code,
            position=before.position + moved,
            locals=changed(before.locals, bound),
            stack=before.stack_afterwards,
            pops=pops,
            pushes=pushes,
            caller=activations[caller] if caller >= 0 else None,
        )
        yield activations[frame]


def _unstarted(trace: Trace) -> list[Activation]:
    """Every frame before its first step."""
    initial = dict(trace.stack.initial) if trace.stack else {}
    stacks = (initial.get(index, ()) if trace.stack else None for index in range(len(trace.frames)))
    frames = enumerate(zip(trace.frames, stacks, strict=True))
    return [Activation(frame=index, code=frame.code, stack=stack) for index, (frame, stack) in frames]


def _effects(trace: Trace) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Per step, how many operands its instruction pops, and what it pushes."""
    return zip(trace.stack.pops, trace.stack.pushes, strict=True) if trace.stack else repeat((0, ()))
