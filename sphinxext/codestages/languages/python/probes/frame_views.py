"""The names of a running frame and its operand stack, read without leaving a reference or a copy behind.

A view of a frame answers ``look(frame, offset)`` with two lists of words: one word for each name, and one for each
entry of the operand stack. The second list is None if the stack cannot be read. A word is what a slot contains: the
address of an object, or 0 for nothing. ``name(words, slot)`` and ``entry(words, position)`` return the objects. Frames
of functions have fixed slots. In the namespace of a module or a class body, a name gets a slot when it first appears.
"""

from __future__ import annotations

from . import TYPE_CHECKING, layout
from .code_objects import local_names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from types import CodeType, FrameType
    from typing import Any

OPTIMIZED = 0x1
MAX_NAMES = 200
"""The most names of a namespace that get a slot. A module that imports ``*`` may have thousands."""
INLINED = " (comprehension)"
"""Marks a comprehension's variable, to tell it from a name of the namespace."""
OWN = frozenset(
    "__annotate__ __annotate_func__ __annotations__ __builtins__ __cached__ __classcell__ __classdict__ "
    "__classdictcell__ __conditional_annotations__ __dict__ __file__ __firstlineno__ __loader__ __module__ __name__ "
    "__package__ __qualname__ __spec__ __static_attributes__ __type_params__".split()
)
"""Names that the interpreter itself puts into a namespace."""


class FrameView:
    """The base of all views. It answers for a view that knows no slots and holds no objects."""

    def belongs_to(self, frame: FrameType) -> bool:
        """True if the view was made for this frame, and not for an earlier one at the same address."""
        return True

    def look(self, frame: FrameType, offset: int) -> tuple[list[int], list[int] | None]:
        """Return the words of the names, and of the stack."""
        raise NotImplementedError

    def look_aside(self) -> list[int]:
        """Return the words of the names while the frame sleeps, or waits for a frame that it has called."""
        return []

    def look_again(self, dictionary: dict[str, Any]) -> list[int] | None:
        """Return the words of the names, from a function's globals; None if these are not the names of a module."""
        return None

    def name(self, words: Sequence[int], slot: int) -> Any:
        return layout.value_at(words[slot])

    def entry(self, words: Sequence[int], position: int) -> Any:
        return layout.value_at(words[position])

    def release(self) -> None:
        """Drop the objects that the last look found."""


class SlotsView(FrameView):
    """A frame whose slots are read in memory."""

    def __init__(self, slots: layout.FrameSlots, frame: FrameType) -> None:
        self.count = slots.count
        self.base = layout.base_of(frame, slots.count)
        self.read = slots.reader(frame)

    def belongs_to(self, frame: FrameType) -> bool:
        return layout.base_of(frame, self.count) == self.base

    def look(self, frame: FrameType, offset: int) -> tuple[list[int], list[int] | None]:
        words, depth = self.read(offset)
        return words[: self.count], None if depth is None else words[self.count :]

    def look_aside(self) -> list[int]:
        return layout.words_at(self.base, self.count)


class LocalsView(FrameView):
    """A function's frame in an unknown layout: names from ``f_locals``, which may be a copy, and no stack."""

    def __init__(self, names: list[str | None]) -> None:
        self.names = names
        self.values: Sequence[Any] = ()

    def look(self, frame: FrameType, offset: int) -> tuple[list[int], list[int] | None]:
        held = frame.f_locals
        self.values = [held.get(name, layout.NULL) if name else layout.NULL for name in self.names]
        return _words_of(self.values), None

    def name(self, words: Sequence[int], slot: int) -> Any:
        return self.values[slot]

    def release(self) -> None:
        self.values = ()


class NamespaceView(FrameView):
    """The frame of a module or a class body: a dictionary, and slots for the comprehensions inlined in it (3.12+)."""

    def __init__(self, slots: layout.FrameSlots | None, names: NamespaceSlots, frame: FrameType) -> None:
        self.names = names
        self.inner = SlotsView(slots, frame) if slots else None
        self.address = id(frame.f_globals)
        self.dictionary = 0
        self.offset = -1
        self.values: Sequence[Any] = ()

    def belongs_to(self, frame: FrameType) -> bool:
        return self.inner is None or self.inner.belongs_to(frame)

    def look(self, frame: FrameType, offset: int) -> tuple[list[int], list[int] | None]:
        self.offset = offset
        words, stack = self.inner.look(frame, offset) if self.inner else ([], None)
        dictionary = self._dictionary(frame)
        self.dictionary = id(dictionary)
        return self._values(dictionary, words), stack

    def look_aside(self) -> list[int]:
        """Return the words of the names. The frame has not ended, so its dictionary is still alive."""
        if self.inner is None or not self.dictionary:
            return []
        return self._values(layout.value_at(self.dictionary), self.inner.look_aside())

    def look_again(self, dictionary: dict[str, Any]) -> list[int] | None:
        if id(dictionary) != self.address:
            return None
        return self._values(dictionary, self.inner.look_aside() if self.inner else [])

    def _dictionary(self, frame: FrameType) -> Any:
        if self.names.is_module:
            return frame.f_globals
        return layout.namespace_of(frame) if layout.is_readable() else frame.f_locals

    def _values(self, dictionary: Any, words: Sequence[int]) -> list[int]:
        self.values = self.names.values(dictionary, words)
        return _words_of(self.values)

    def name(self, words: Sequence[int], slot: int) -> Any:
        return self.values[slot]

    def release(self) -> None:
        self.values = ()


def _words_of(values: Sequence[Any]) -> list[int]:
    return [0 if value is layout.NULL else id(value) for value in values]


class NamespaceSlots:
    """The slots of a namespace's names. ``announce(name)`` is called for each new one."""

    def __init__(self, code: CodeType, announce: Callable[[str], None]) -> None:
        self.announce = announce
        self.is_module = code.co_name == "<module>"
        self.inlined = local_names(code)
        self.slots: dict[str, int] = {}

    def values(self, dictionary: Any, words: Sequence[int]) -> list[Any]:
        """Return a value for each slot, ``layout.NULL`` for an unbound name."""
        values = [layout.NULL] * len(self.slots)
        for name, value in _items(dictionary):
            if type(name) is str and name not in OWN and not (name == "__doc__" and value is None):
                self._keep(values, name, value)
        for name, word in zip(self.inlined, words):
            if word not in layout.EMPTY and name[:2] != "__":
                self._keep(values, name + INLINED, layout.value_at(word))
        return values

    def _keep(self, values: list[Any], key: str, value: Any) -> None:
        slot = self.slots.get(key)
        if slot is None:
            if len(self.slots) == MAX_NAMES:
                return
            slot = self.slots[key] = len(self.slots)
            self.announce(key)
            values.append(layout.NULL)
        values[slot] = value


def _items(dictionary: Any) -> Iterable[tuple[Any, Any]]:
    """Return a dictionary's items without calling methods of a subclass.

    A metaclass can give a class body a namespace of any type. One that is no dictionary is not read.
    """
    if type(dictionary) is dict:
        return dictionary.copy().items()
    return list(dict.items(dictionary)) if issubclass(type(dictionary), dict) else ()


class FrameViews:
    """Makes the views of one code object's frames."""

    def __init__(self, code: CodeType, announce: Callable[[str], None]) -> None:
        self.slots = layout.FrameSlots(code) if layout.is_readable() else None
        self.names = None if code.co_flags & OPTIMIZED else NamespaceSlots(code, announce)
        self.locals = _found_by_name(code)

    def view(self, frame: FrameType) -> FrameView:
        if self.names is not None:
            return NamespaceView(self.slots, self.names, frame)
        return SlotsView(self.slots, frame) if self.slots else LocalsView(self.locals)


def _found_by_name(code: CodeType) -> list[str | None]:
    """Return the names of a function's slots for a look-up in ``f_locals``.

    A slot is None if a later slot has the same name (see ``layout.slot_count``).
    """
    names = local_names(code)
    last = {name: slot for slot, name in enumerate(names)}
    return [name if last[name] == slot else None for slot, name in enumerate(names)]
