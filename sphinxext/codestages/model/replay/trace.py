"""The machine at every step of a trace: frames, names, objects, operand stacks, the exception that is being handled.

``next(replay_trace(trace))`` is the machine before the first instruction runs. Values are indices into
``Trace.values``. A returned state does not change when the replay goes on.
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
    """A frame before its instruction. If the frame waits for a call to return, the instruction is the call.

    ``position`` is the index of the instruction in its code. ``locals`` are values by slot (see ``Machine.names``).
    ``stack`` has the operands, the top last, or is None if they were not read. The instruction pops ``pops`` operands,
    then pushes the values ``pushes``.
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
        """The operands after the instruction, or None if they were not read."""
        if self.stack is None:
            return None
        return (*self.stack[: max(0, len(self.stack) - self.pops)], *self.pushes)


@dataclass(frozen=True, kw_only=True)
class Machine:
    """The machine before the instruction of a step.

    ``globals`` are values by the slot of the module's name. ``heap`` has the contents of each object, as a value by the
    object's number. ``handled`` is the exception that is being handled; -1 for none. ``written`` is how many characters
    the program has written so far. ``marks`` are the calls, returns and exceptions of the step, as in ``Trace.marks``.
    """

    step: int
    running: Activation
    globals: Mapping[int, int]
    heap: Mapping[int, int]
    handled: int
    written: int
    marks: tuple[tuple[Literal["call", "return", "exception"], int], ...]

    def names(self, activation: Activation) -> Mapping[int, int]:
        """Return the values of a frame's names by slot. For the module (code 0), these are the globals."""
        return activation.locals if activation.code else self.globals

    def chain(self) -> Iterator[Activation]:
        """Yield the running frame and its callers, the innermost first."""
        activation: Activation | None = self.running
        while activation is not None:
            yield activation
            activation = activation.caller


class Running(NamedTuple):
    """The frame that runs, the frame that called it (-1: none), and the length of its chain of callers."""

    frame: int
    caller: int
    depth: int


def replay_trace(trace: Trace) -> Iterator[Machine]:
    """Yield the machine at every step, in order."""
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
    """Yield, for each step, the frame that runs. A generator can have another caller each time that it is resumed."""
    callers = [entry.caller for entry in trace.frames]
    depths = [0] * len(callers)
    for frame, resumed in zip(sums(trace.frame), by_step(trace.resumed, len(trace.frame)), strict=True):
        for generator, resumer in resumed:
            callers[generator] = resumer
        caller = callers[frame]
        depths[frame] = depths[caller] + 1 if caller >= 0 else 0
        yield Running(frame, caller, depths[frame])


def _activations(trace: Trace) -> Iterator[Activation]:
    """Yield, for each step, the frame that runs. Its callers are as they were at their own last steps."""
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
    """Return every frame as it is before its first step."""
    initial = dict(trace.stack.initial) if trace.stack else {}
    stacks = (initial.get(index, ()) if trace.stack else None for index in range(len(trace.frames)))
    frames = enumerate(zip(trace.frames, stacks, strict=True))
    return [Activation(frame=index, code=frame.code, stack=stack) for index, (frame, stack) in frames]


def _effects(trace: Trace) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Return, for each step, how many operands its instruction pops, and the values that it pushes."""
    return zip(trace.stack.pops, trace.stack.pushes, strict=True) if trace.stack else repeat((0, ()))
