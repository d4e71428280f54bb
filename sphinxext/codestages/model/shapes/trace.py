"""The run of a Python program, instruction by instruction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import ClassVar, Literal, Self, TypeAlias

import msgspec

from ..budget import Budget, Cut
from ..checks import MOST, check_dates, check_indices, check_length, check_number, check_numbers, check_spans, refuse
from ..part import Part, unknown_function
from ..program import Program
from ..span import Span
from .base import BaseShape


class Instruction(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An instruction of a code object. ``offset`` is in bytes; ``target`` is the offset to which it can jump."""

    offset: int
    name: str
    argument: str = ""
    target: int | None = None
    span: Span | None = None


class Code(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A code object that ran: its qualified name, its instructions (without caches) and the names of its locals.

    The names of a module or a class body are in a dictionary. For these, ``locals`` lists the names that were seen in
    the run. A *slot* is an index into ``locals``. ``cells`` are the slots of variables that are shared with other
    functions.
    """

    name: str
    instructions: tuple[Instruction, ...]
    locals: tuple[str, ...]
    cells: tuple[int, ...] = ()
    span: Span | None = None


class Frame(msgspec.Struct, frozen=True, array_like=True):
    """A frame. ``code`` is an index into the shape's codes or scopes, ``caller`` one into its frames (-1: none)."""

    code: int
    caller: int


Value: TypeAlias = str | tuple[str | int, ...]
"""A value in words: a text, or texts with the numbers of objects between them.

``("[1, ", 4, "]")`` is a list of 1 and of object 4. The contents of object 4 are in ``Trace.heap``.
"""


class Stack(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What each step does to its frame's operand stack: it pops ``pops`` entries, then pushes the values ``pushes``.

    Values are indices into ``Trace.values``. ``initial`` lists the frames that begin with values on their stacks, as
    ``(frame, values)``. All other frames begin with an empty stack.
    """

    pops: tuple[int, ...]
    pushes: tuple[tuple[int, ...], ...]
    initial: tuple[tuple[int, tuple[int, ...]], ...] = ()


class Trace(BaseShape, frozen=True, tag="trace", kw_only=True, omit_defaults=True):
    """The states of a run, as columns of deltas. State *n* is the machine *before* its n-th instruction runs.

    ``frame`` has, for each step, the change of the running frame's index. ``instruction`` has, for each step, the
    change of the index into the code's instructions since the last step of the same frame (the first step of a frame
    counts from 0). The number of steps is ``len(frame)``.

    The other columns are sparse. An entry begins with ``since``, the number of steps since the entry before, and holds
    from its step on (``replay/columns.py``):

    - ``locals``: ``(since, slot, value)`` of the frame that runs at that step. The value is -1 if the name was unbound;
    - ``globals``: the same for the module's names (``codes[0].locals``), whatever frame runs;
    - ``heap``: ``(since, object, value)``, the new contents of an object;
    - ``resumed``: ``(since, frame, caller)``, a generator's frame goes on with another caller than at its beginning;
    - ``handled``: ``(since, value)``, the exception that is being handled; -1 for none;
    - ``output``: ``(since, text)``, text written to standard output. Output after the last step has the step
      ``len(frame)``;
    - ``marks``: ``(since, what, value)``: a call (value -1), a return and its value, or an exception that is raised.

    ``stack`` is None if the interpreter's operand stack was not read. ``start`` is the step to show first, from 0.
    """

    codes: tuple[Code, ...]
    frames: tuple[Frame, ...]
    values: tuple[Value, ...]
    frame: tuple[int, ...]
    instruction: tuple[int, ...]
    locals: tuple[tuple[int, int, int], ...] = ()
    globals: tuple[tuple[int, int, int], ...] = ()
    heap: tuple[tuple[int, int, int], ...] = ()
    resumed: tuple[tuple[int, int, int], ...] = ()
    handled: tuple[tuple[int, int], ...] = ()
    output: tuple[tuple[int, str], ...] = ()
    marks: tuple[tuple[int, Literal["call", "return", "exception"], int], ...] = ()
    stack: Stack | None = None
    start: int = 0

    noun: ClassVar[str] = "step"

    @property
    def items(self) -> tuple[int, ...]:
        return self.frame

    def texts(self) -> Iterator[str]:
        yield "".join(text for _, text in self.output)
        for code in self.codes:
            yield from (f"{instruction.name} {instruction.argument}" for instruction in code.instructions)
        yield from plain_values(self.values)

    def check(self, program: Program) -> None:
        steps = len(self.frame)
        check_number(self.start, "start", most=steps - 1)
        check_length(self.instruction, steps, "instruction")
        self._check_codes(program)
        check_frames(self.frames, self.codes)
        running = [*accumulate(self.frame)]
        check_indices(running, "frame[{}]", self.frames)
        self._check_positions(running)
        check_values(self.values)
        self._check_names(running)
        self._check_events(steps)
        check_callers(self.frames, self.resumed)
        if self.stack:
            self._check_stack(self.stack, steps)

    def _check_codes(self, program: Program) -> None:
        check_spans(self.codes, program, "codes[{}]")
        for index, code in enumerate(self.codes):
            where = f"codes[{index}].instructions[{{}}]"
            check_spans(code.instructions, program, where)
            check_numbers([instruction.offset for instruction in code.instructions], f"{where}.offset")
            check_numbers([instruction.target or 0 for instruction in code.instructions], f"{where}.target")
            check_indices(code.cells, f"codes[{index}].cells[{{}}]", code.locals)

    def _check_positions(self, running: Sequence[int]) -> None:
        """Raise Implausible if a step is at an instruction that the code of its frame does not have."""
        positions = [0] * len(self.frames)
        lengths = [len(self.codes[frame.code].instructions) for frame in self.frames]
        for step, (frame, moved) in enumerate(zip(running, self.instruction, strict=True)):
            positions[frame] += moved
            if not 0 <= positions[frame] < lengths[frame]:
                refuse("the code of this step's frame has no such instruction", f"instruction[{step}]")

    def _check_names(self, running: Sequence[int]) -> None:
        steps = len(running)
        dates = check_dates(self.locals, steps, "locals")
        slots = [len(self.codes[frame.code].locals) for frame in self.frames]
        for index, (date, (_, slot, _)) in enumerate(zip(dates, self.locals, strict=True)):
            if not 0 <= slot < slots[running[date]]:
                refuse("the frame of this step has no such name", f"locals[{index}][1]")
        check_dates(self.globals, steps, "globals")
        check_indices([slot for _, slot, _ in self.globals], "globals[{}][1]", self.codes[0].locals)
        check_dates(self.heap, steps, "heap")
        check_numbers([number for _, number, _ in self.heap], "heap[{}][1]")
        for column, where in ((self.locals, "locals"), (self.globals, "globals"), (self.heap, "heap")):
            check_indices([value for *_, value in column], f"{where}[{{}}][2]", self.values, least=-1)

    def _check_events(self, steps: int) -> None:
        check_dates(self.resumed, steps, "resumed")
        check_dates(self.handled, steps, "handled")
        check_indices([value for _, value in self.handled], "handled[{}][1]", self.values, least=-1)
        check_dates(self.output, steps + 1, "output")
        check_dates(self.marks, steps, "marks", is_sorted=False)
        check_indices([value for _, _, value in self.marks], "marks[{}][2]", self.values, least=-1)

    def _check_stack(self, stack: Stack, steps: int) -> None:
        check_length(stack.pops, steps, "stack.pops")
        check_length(stack.pushes, steps, "stack.pushes")
        check_numbers(stack.pops, "stack.pops[{}]")
        pushed = [value for values in stack.pushes for value in values]
        check_indices(pushed, "stack.pushes", self.values)
        check_indices([frame for frame, _ in stack.initial], "stack.initial[{}][0]", self.frames)
        initial = [value for _, values in stack.initial for value in values]
        check_indices(initial, "stack.initial", self.values)

    def _selected(self, part: Part) -> Self:
        """Return the whole run, with ``start`` at the first step of the function."""
        codes = [index for index, code in enumerate(self.codes) if code.name == part.name]
        if not codes:
            raise unknown_function(part.name, (code.name for code in self.codes))
        steps = enumerate(accumulate(self.frame))
        first = next((step for step, frame in steps if self.frames[frame].code == codes[0]), 0)
        return msgspec.structs.replace(self, start=first)

    def limited(self, budget: Budget, program: Program | None) -> Cut[Self]:
        """Return the whole run: its number of steps is limited already. Views draw the program's first lines."""
        texts = program.lines if program else ()
        return Cut(self, budget.fitting(map(len, texts)), len(texts), "line")


def check_frames(frames: Sequence[Frame], codes: Sequence[object]) -> None:
    """Raise Implausible if a frame runs no code of the run, or was called by a frame that began later."""
    check_indices([frame.code for frame in frames], "frames[{}][0]", codes)
    for index, frame in enumerate(frames):
        if not -1 <= frame.caller < index:
            refuse("a frame is called by one that began earlier, or by none (-1)", f"frames[{index}][1]")


def check_callers(frames: Sequence[Frame], resumed: Sequence[tuple[int, int, int]]) -> None:
    """Raise Implausible if a frame is resumed by itself, or by a frame that it called: it would call for ever."""
    check_indices([frame for _, frame, _ in resumed], "resumed[{}][1]", frames)
    check_indices([caller for _, _, caller in resumed], "resumed[{}][2]", frames, least=-1)
    callers = [frame.caller for frame in frames]
    for index, (_, frame, caller) in enumerate(resumed):
        callers[frame], around = caller, caller
        while around >= 0:
            if around == frame:
                refuse("the frame is resumed by itself, or by a frame that it called", f"resumed[{index}]")
            around = callers[around]


def check_values(values: Sequence[Value], objects: int = MOST) -> None:
    """Raise Implausible if a value names an object whose number is not below ``objects``."""
    for index, value in enumerate(values):
        if not isinstance(value, str):
            numbers = [part for part in value if not isinstance(part, str)]
            check_numbers(numbers, f"values[{index}]", most=objects - 1)


def plain_values(values: Iterable[Value]) -> Iterator[str]:
    """Return each value as one text. Objects in it are shown by their numbers."""
    return (value if isinstance(value, str) else "".join(map(str, value)) for value in values)


def instruction_words(instruction: Instruction) -> str:
    """Return an instruction in words, made from its name: ``load fast n``."""
    return f"{instruction.name.lower().replace('_', ' ')} {instruction.argument}".strip()
