"""The run of a Python program, instruction by instruction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import ClassVar, Literal, Self, TypeAlias

import msgspec

from ..part import Part, unknown_function
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

    def _selected(self, part: Part) -> Self:
        """Return the whole run, with ``start`` at the first step of the function."""
        codes = [index for index, code in enumerate(self.codes) if code.name == part.name]
        if not codes:
            raise unknown_function(part.name, (code.name for code in self.codes))
        steps = enumerate(accumulate(self.frame))
        first = next((step for step, frame in steps if self.frames[frame].code == codes[0]), 0)
        return msgspec.structs.replace(self, start=first)


def plain_values(values: Iterable[Value]) -> Iterator[str]:
    """Return each value as one text. Objects in it are shown by their numbers."""
    return (value if isinstance(value, str) else "".join(map(str, value)) for value in values)


def instruction_words(instruction: Instruction) -> str:
    """Return an instruction in words, made from its name: ``load fast n``."""
    return f"{instruction.name.lower().replace('_', ' ')} {instruction.argument}".strip()
