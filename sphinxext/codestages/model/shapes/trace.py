"""The run of a program, instruction by instruction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import ClassVar, Literal, Self, TypeAlias

import msgspec

from ..part import Part, unknown_function
from ..span import Span
from .base import BaseShape


class Instruction(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One instruction of a code object; ``offset`` in bytes, ``target`` the offset it may jump to."""

    offset: int
    name: str
    argument: str = ""
    target: int | None = None
    span: Span | None = None


class Code(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A code object that ran: its qualified name, its instructions (caches left out) and the names of its locals.

    For a module or a class body, whose names live in a dictionary, ``locals`` lists the names seen in the run.
    ``cells`` are the slots whose variables are shared with other functions.
    """

    name: str
    instructions: tuple[Instruction, ...]
    locals: tuple[str, ...]
    cells: tuple[int, ...] = ()
    span: Span | None = None


class Frame(msgspec.Struct, frozen=True, array_like=True):
    """An activation: ``code`` is an index into ``Trace.codes``, ``caller`` one into ``Trace.frames`` (-1: none)."""

    code: int
    caller: int


Value: TypeAlias = str | tuple[str | int, ...]
"""What a name or a stack entry holds, in words: a text, or texts and, where an object stands, its number.

``("[1, ", 4, "]")`` is a list of 1 and of object 4, whose contents are in ``Trace.heap``.
"""


class Stack(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What each step does to its frame's operand stack: entries popped, then values pushed (``Trace.values``).

    A frame begins with nothing on its stack, or with what ``initial`` names: ``(frame, values)``.
    """

    pops: tuple[int, ...]
    pushes: tuple[tuple[int, ...], ...]
    initial: tuple[tuple[int, tuple[int, ...]], ...] = ()


class Trace(BaseShape, frozen=True, tag="trace", kw_only=True, omit_defaults=True):
    """The states of a run, as columns of deltas. State *n* is the machine *before* its n-th instruction runs.

    ``frame``: per step, the change of the running frame's index. ``instruction``: per step, the change of the index
    into the code's instructions, within the same frame (a frame's first step counts from 0). The number of steps is
    ``len(frame)``.

    The other columns are sparse; an entry begins with the steps since the one before, and holds from its step on:

    - ``locals``: ``(since, slot, value)`` of the frame running at that step, value -1 for a name that was unbound;
    - ``globals``: the same of the module's names (``codes[0].locals``), whatever frame runs;
    - ``heap``: ``(since, object, value)``, what an object now contains;
    - ``resumed``: ``(since, frame, caller)``, another caller than the frame began with, for a generator that goes on;
    - ``handled``: ``(since, value)``, the exception that is being handled, -1 for none;
    - ``output``: ``(since, text)``, written to standard output; what came after the last step carries ``len(frame)``;
    - ``marks``: ``(since, what, value)``, calls (value -1), returns with what is returned, exceptions raised.

    ``stack`` is absent where the interpreter's operand stack was not read. ``start`` is the step to begin with, from 0.
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

    def _selected(self, part: Part) -> Self:
        """The whole run, which begins with the first step of the function."""
        codes = [index for index, code in enumerate(self.codes) if code.name == part.name]
        if not codes:
            raise unknown_function(part.name, (code.name for code in self.codes))
        steps = enumerate(accumulate(self.frame))
        first = next((step for step, frame in steps if self.frames[frame].code == codes[0]), 0)
        return msgspec.structs.replace(self, start=first)


def plain_values(values: Iterable[Value]) -> Iterator[str]:
    """The texts of values, with the numbers of objects in them."""
    return (value if isinstance(value, str) else "".join(map(str, value)) for value in values)


def instruction_words(instruction: Instruction) -> str:
    """An instruction in words, read out of its name: ``load fast n``."""
    return f"{instruction.name.lower().replace('_', ' ')} {instruction.argument}".strip()
