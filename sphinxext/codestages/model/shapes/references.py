"""The objects of a Python run, the names bound to them, and their reference counts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from typing import ClassVar, Literal, Self, TypeAlias

import msgspec

from ..budget import Budget, Cut
from ..checks import MOST, check_dates, check_indices, check_length, check_number, check_numbers, check_spans, refuse
from ..part import Part, unknown_function
from ..program import Program
from ..span import Span
from .base import BaseShape
from .trace import Frame, Value, check_callers, check_frames, check_values, plain_values


class Scope(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A module, class body or function that ran: its qualified name, and its names that were seen in the run."""

    name: str
    names: tuple[str, ...]
    kind: Literal["module", "class", "function"] = "function"
    span: Span | None = None


IMMORTAL = -1
"""In place of a count: the object is immortal, so the interpreter does not count its references."""
UNCOUNTED = -2
"""In place of a count: the count was not read."""

ReferencesEvent: TypeAlias = Literal["call", "return", "yield", "exception", "collection"]
ObjectEnd: TypeAlias = Literal["freed", "collected", "inferred", "hidden"]
"""``freed``: the recorder saw that the interpreter freed the object; ``collected``: the garbage collector freed it.

``inferred``: the end of this object cannot be observed, but the recorder saw as many references as its count, and all
of them are gone. ``hidden``: the object is out of sight, and can still be alive.
"""


class References(BaseShape, frozen=True, tag="references", kw_only=True, omit_defaults=True):
    """The objects of a run, the names bound to them, and their reference counts, step by step.

    A step is the state before a line runs, or before a frame returns or yields (``events``). ``line`` has the line of
    each step; ``frame`` has, for each step, the change of the running frame's index. ``objects`` has the type of each
    object; other columns refer to an object by its index there. ``start`` is the step to show first, from 0.

    The other columns are sparse. An entry begins with ``since``, the number of steps since the entry before, and holds
    from its step on (``replay/columns.py``):

    - ``names``: ``(since, frame, slot, object)``, a name of a frame is bound to an object; -1 if it was unbound;
    - ``contents``: ``(since, object, value)``, what the object holds. Numbers in the value are indices of objects;
    - ``counts``: ``(since, object, count, in use)``: the object's reference count (or ``IMMORTAL``, ``UNCOUNTED``), and
      how many of the references are on operand stacks. An object comes into sight with its first entry;
    - ``ends``: ``(since, object, how)``, from this step on the object is out of sight, until it is counted again;
    - ``sleeping``: ``(since, frame, object)``, the frame is suspended and belongs to this generator; -1 if it is no
      longer suspended;
    - ``resumed``: ``(since, frame, caller)``, the frame has another caller than at its beginning;
    - ``output``: ``(since, text)``, text written to standard output. Output after the last step has the step
      ``len(line)``;
    - ``events``: ``(since, what, value)``: a call that led to this step; a return or yield that comes next, with its
      value; an exception that this step raised; a garbage collection before this step, with how many objects it found.
    """

    scopes: tuple[Scope, ...]
    frames: tuple[Frame, ...]
    objects: tuple[str, ...]
    values: tuple[Value, ...]
    line: tuple[int, ...]
    frame: tuple[int, ...]
    names: tuple[tuple[int, int, int, int], ...] = ()
    contents: tuple[tuple[int, int, int], ...] = ()
    counts: tuple[tuple[int, int, int, int], ...] = ()
    ends: tuple[tuple[int, int, ObjectEnd], ...] = ()
    sleeping: tuple[tuple[int, int, int], ...] = ()
    resumed: tuple[tuple[int, int, int], ...] = ()
    output: tuple[tuple[int, str], ...] = ()
    events: tuple[tuple[int, ReferencesEvent, int], ...] = ()
    start: int = 0

    noun: ClassVar[str] = "step"

    @property
    def items(self) -> tuple[int, ...]:
        return self.line

    def texts(self) -> Iterator[str]:
        yield "".join(text for _, text in self.output)
        yield from self.objects
        yield from plain_values(self.values)

    def check(self, program: Program) -> None:
        steps = len(self.line)
        check_number(self.start, "start", most=steps - 1)
        check_spans(self.scopes, program, "scopes[{}]")
        check_numbers(self.line, "line[{}]", most=len(program.lines))
        check_length(self.frame, steps, "frame")
        check_frames(self.frames, self.scopes)
        check_indices([*accumulate(self.frame)], "frame[{}]", self.frames)
        check_values(self.values, len(self.objects))
        self._check_names(steps)
        self._check_objects(steps)
        check_dates(self.resumed, steps, "resumed")
        check_callers(self.frames, self.resumed)
        check_dates(self.output, steps + 1, "output")
        self._check_events(steps)

    def _check_names(self, steps: int) -> None:
        check_dates(self.names, steps, "names")
        check_indices([frame for _, frame, _, _ in self.names], "names[{}][1]", self.frames)
        check_indices([bound for *_, bound in self.names], "names[{}][3]", self.objects, least=-1)
        slots = [len(self.scopes[frame.code].names) for frame in self.frames]
        for index, (_, frame, slot, _) in enumerate(self.names):
            if not 0 <= slot < slots[frame]:
                refuse("the frame has no such name", f"names[{index}][2]")

    def _check_objects(self, steps: int) -> None:
        for column, where in ((self.contents, "contents"), (self.counts, "counts"), (self.ends, "ends")):
            check_dates(column, steps, where)
            check_indices([entry[1] for entry in column], f"{where}[{{}}][1]", self.objects)
        check_indices([value for _, _, value in self.contents], "contents[{}][2]", self.values, least=-1)
        check_numbers([count for _, _, count, _ in self.counts], "counts[{}][2]", least=UNCOUNTED)
        check_numbers([in_use for *_, in_use in self.counts], "counts[{}][3]")
        check_dates(self.sleeping, steps, "sleeping")
        check_indices([frame for _, frame, _ in self.sleeping], "sleeping[{}][1]", self.frames)
        check_indices([generator for *_, generator in self.sleeping], "sleeping[{}][2]", self.objects, least=-1)

    def _check_events(self, steps: int) -> None:
        check_dates(self.events, steps, "events", is_sorted=False)
        for index, (_, what, value) in enumerate(self.events):
            least = 0 if what == "collection" else -1
            most = MOST if what == "collection" else len(self.values) - 1
            check_number(value, f"events[{index}][2]", least=least, most=most)

    def _selected(self, part: Part) -> Self:
        """Return the whole run, with ``start`` at the first step of the function."""
        names = [scope.name for scope in self.scopes]
        if part.name not in names:
            raise unknown_function(part.name, names)
        wanted = names.index(part.name)
        steps = enumerate(accumulate(self.frame))
        first = next((step for step, frame in steps if self.frames[frame].code == wanted), 0)
        return msgspec.structs.replace(self, start=first)

    def limited(self, budget: Budget, program: Program | None) -> Cut[Self]:
        """Return the whole run: its number of steps is limited already. Views draw the program's first lines."""
        texts = program.lines if program else ()
        return Cut(self, budget.fitting(map(len, texts)), len(texts), "line")
