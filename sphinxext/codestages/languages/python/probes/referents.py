"""What an object refers to, in words as in ``descriptions``. But every object that is shown by itself is a number.

``[1, "a"]`` is ``["[1, ", 7, "]"]`` if a name is bound to the same ``"a"``, which is object 7.
"""

from __future__ import annotations

import types

from . import TYPE_CHECKING
from .collector import referents
from .descriptions import Description, written_contents
from .value_kinds import CALLING_ITERATORS, CUT, ITERATORS, SLEEPERS, has_number, type_name

if TYPE_CHECKING:
    from types import FrameType
    from typing import Any

    from .descriptions import Words
    from .object_graph import ObjectGraph

_FLOWING = frozenset(map(id, (*ITERATORS, *CALLING_ITERATORS)))
_SLEEPING = frozenset(map(id, SLEEPERS))
_FRAMES = {
    id(types.GeneratorType): types.GeneratorType.__dict__["gi_frame"].__get__,
    id(types.CoroutineType): types.CoroutineType.__dict__["cr_frame"].__get__,
    id(types.AsyncGeneratorType): types.AsyncGeneratorType.__dict__["ag_frame"].__get__,
}


def is_working(value: Any) -> bool:
    """True for iterators and generators. A loop keeps them on an operand stack for longer than a line."""
    return id(type(value)) in _FLOWING or id(type(value)) in _SLEEPING


def frame_of(value: Any) -> FrameType | None:
    """Return the frame of a generator or coroutine that has not ended, else None."""
    reader = _FRAMES.get(id(type(value)))
    return None if reader is None else reader(value)


def words_of(value: Any, graph: ObjectGraph) -> Words:
    """Return what ``value`` refers to, in words.

    ``graph`` returns the numbers of objects (``refer``), and knows which ones are shown, and whether more can be.
    """
    if id(type(value)) in _FLOWING:
        return _iterator(value, graph)
    description = LinkedDescription(graph, value)
    if has_number(value):
        return written_contents(value, description)
    description.put(value, 0)
    return description.words()


def _iterator(value: Any, graph: ObjectGraph) -> Words:
    """Return an iterator and what it iterates over, in words. Only the collector's view of its referents tells that."""
    words: list[str | int] = ["<" + type_name(type(value))]
    for referent in referents(value):
        if has_number(referent) or graph.is_shown(referent):
            words += [" of ", graph.refer(referent)]
    return [*words, ">"]


class LinkedDescription(Description):
    """Words in which every object that is shown by itself is a number."""

    def __init__(self, graph: ObjectGraph, whole: Any) -> None:
        super().__init__(graph.refer)
        self.graph = graph
        self.whole = whole

    def put(self, value: Any, depth: int) -> None:
        if value is not self.whole and self.graph.is_shown(value):
            self.parts.append(self.refer(value))
            self.length += 2
        elif value is not self.whole and has_number(value) and self.graph.is_full():
            self.add("<" + type_name(type(value)) + " " + CUT + ">")
        else:
            super().put(value, depth)
