"""Objects of a run, the names that are bound to them and their reference counts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from typing import ClassVar, Literal, Self, TypeAlias

import msgspec

from ..part import Part, unknown_function
from ..span import Span
from .base import BaseShape
from .trace import Frame, Value, plain_values


class Scope(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A module, class body or function that ran: its qualified name, and the names in it (those seen in the run)."""

    name: str
    names: tuple[str, ...]
    kind: Literal["module", "class", "function"] = "function"
    span: Span | None = None


IMMORTAL = -1
UNCOUNTED = -2

ReferencesEvent: TypeAlias = Literal["call", "return", "yield", "exception", "collection"]
ObjectEnd: TypeAlias = Literal["freed", "collected", "inferred", "hidden"]
"""``freed``: the interpreter was seen to have freed it; ``collected``: so had the cyclic garbage collector.

``inferred``: it cannot be observed, but all references that its count told of were in sight, and they are gone;
``hidden``: it is out of sight, and maybe alive.
"""


class References(BaseShape, frozen=True, tag="references", kw_only=True, omit_defaults=True):
    """Objects, the names that are bound to them and their reference counts, by step.

    A step is the state before the line ``line`` of the frame ``frame`` runs, or before the frame returns or yields
    (``events``). ``objects`` are the types of the objects, by their index. ``start`` is the step to begin with, from 0.

    The other columns are sparse; an entry begins with the steps since the one before, and holds from its step on:

    - ``names``: ``(since, frame, slot, object)``, a name of a frame is bound to an object, -1 for one that was unbound;
    - ``contents``: ``(since, object, value)``, what it holds, in which numbers are indices of objects;
    - ``counts``: ``(since, object, count, in use)``: its count (``IMMORTAL``, or ``UNCOUNTED`` where it was not read),
      and how many of its references are on operand stacks; with the first one an object comes into sight;
    - ``ends``: ``(since, object, how)``, from this step on it is out of sight, until it is counted again;
    - ``sleeping``: ``(since, frame, object)``, a frame that sleeps and belongs to a generator, -1 when it does no more;
    - ``resumed``: ``(since, frame, caller)``, another caller than the frame began with;
    - ``output``: ``(since, text)``, written to standard output; what came after the last step carries ``len(line)``;
    - ``events``: ``(since, what, value)``: a call that led to this step; a return or yield, with what is handed over,
      that this step is about to do; an exception that the step raised; a collection before it, with how much it found.
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

    def _selected(self, part: Part) -> Self:
        """The whole run, which begins with the first step of the function."""
        names = [scope.name for scope in self.scopes]
        if part.name not in names:
            raise unknown_function(part.name, names)
        wanted = names.index(part.name)
        steps = enumerate(accumulate(self.frame))
        first = next((step for step, frame in steps if self.frames[frame].code == wanted), 0)
        return msgspec.structs.replace(self, start=first)
