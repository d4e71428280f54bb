"""What the names of a running frame are bound to, and its operand stack, without leaving a reference or a copy behind.

A view of a frame answers ``look(frame, offset)`` with two lists of words: one for each name, one for each entry of the
operand stack (None where that cannot be read). A word is what a slot holds: an object's address, or 0 for nothing.
``name(words, slot)`` and ``entry(words, position)`` are the objects. Function frames have fixed slots; the namespace of
a module or a class body gets a slot for each name when it first appears.
"""


from . import layout
from .code_objects import local_names

OPTIMIZED = 0x1
MAX_NAMES = 200
"""Of a namespace: a module that imports ``*`` may have thousands."""
INLINED = " (comprehension)"
"""Tells a comprehension's variable from the namespace's own name."""


OWN = frozenset(
    "__annotate__ __annotate_func__ __annotations__ __builtins__ __cached__ __classcell__ __classdict__ "
    "__classdictcell__ __conditional_annotations__ __dict__ __file__ __firstlineno__ __loader__ __module__ __name__ "
    "__package__ __qualname__ __spec__ __static_attributes__ __type_params__".split()
)
"""What the interpreter puts into a namespace."""


class SlotsView:
    """A frame whose slots are read where they are."""

    def __init__(self, slots, frame):
        self.count = slots.count
        self.base = layout.base_of(frame, slots.count)
        self.read = slots.reader(frame)

    def belongs_to(self, frame):
        """Whether this is the frame that the view was made for, and not another one at its address."""
        return layout.base_of(frame, self.count) == self.base

    def look(self, frame, offset):
        words, depth = self.read(offset)
        return words[: self.count], None if depth is None else words[self.count :]

    def look_aside(self):
        """The names of the frame while others run that it has called, or while it sleeps."""
        return layout.words_at(self.base, self.count)

    def name(self, words, slot):
        return layout.value_at(words[slot])

    def entry(self, words, position):
        return layout.value_at(words[position])

    def release(self):
        """Nothing is held between two instructions."""


class LocalsView:
    """A function's frame of an unknown layout: names through ``f_locals``, which may be a copy, and no stack."""

    def __init__(self, names):
        self.names = names
        self.values = ()

    def belongs_to(self, frame):
        return True

    def look(self, frame, offset):
        held = frame.f_locals
        self.values = [held.get(name, layout.NULL) if name else layout.NULL for name in self.names]
        return [0 if each is layout.NULL else id(each) for each in self.values], None

    def look_aside(self):
        """Nothing: another frame is what can be asked."""
        return []

    def name(self, words, slot):
        return self.values[slot]

    def release(self):
        self.values = ()


class NamespaceView:
    """The frame of a module or a class body: a dictionary, and slots for the comprehensions inlined in it (3.12+)."""

    def __init__(self, slots, names, frame):
        self.names = names
        self.inner = SlotsView(slots, frame) if layout.is_readable() else None
        self.address = id(frame.f_globals)
        self.dictionary = 0
        self.offset = -1
        self.values = ()

    def belongs_to(self, frame):
        return self.inner is None or self.inner.belongs_to(frame)

    def look(self, frame, offset):
        self.offset = offset
        words, stack = self.inner.look(frame, offset) if self.inner else ([], None)
        dictionary = self._dictionary(frame)
        self.dictionary = id(dictionary)
        return self._values(dictionary, words), stack

    def look_aside(self):
        """The names while other frames run; the dictionary lives as long as this one does not end."""
        if self.inner is None or not self.dictionary:
            return []
        return self._values(layout.value_at(self.dictionary), self.inner.look_aside())

    def look_again(self, dictionary):
        """The names, from a function that shares the module's dictionary; None if it has another one."""
        if id(dictionary) != self.address:
            return None
        return self._values(dictionary, self.inner.look(None, self.offset)[0] if self.inner else [])

    def _dictionary(self, frame):
        if self.names.is_module:
            return frame.f_globals
        return layout.namespace_of(frame) if layout.is_readable() else frame.f_locals

    def _values(self, dictionary, words):
        self.values = self.names.values(dictionary, words)
        return [0 if each is layout.NULL else id(each) for each in self.values]

    def name(self, words, slot):
        return self.values[slot]

    def entry(self, words, position):
        return layout.value_at(words[position])

    def release(self):
        self.values = ()


class NamespaceSlots:
    """The slots of a namespace's names; ``announce(name)`` is called for each new one."""

    def __init__(self, code, announce):
        self.announce = announce
        self.is_module = code.co_name == "<module>"
        self.inlined = local_names(code)
        self.slots = {}

    def values(self, dictionary, words):
        """One for each slot."""
        values = [layout.NULL] * len(self.slots)
        for name, value in _items(dictionary):
            if type(name) is str and name not in OWN and not (name == "__doc__" and value is None):
                self._keep(values, name, value)
        for name, word in zip(self.inlined, words):
            if word not in layout.EMPTY and name[:2] != "__":
                self._keep(values, name + INLINED, layout.value_at(word))
        return values

    def _keep(self, values, key, value):
        slot = self.slots.get(key)
        if slot is None:
            if len(self.slots) == MAX_NAMES:
                return
            slot = self.slots[key] = len(self.slots)
            self.announce(key)
            values.append(layout.NULL)
        values[slot] = value


def _items(dictionary):
    """Without the methods of a subclass; a class body's namespace may be of any type, and then is not read."""
    if type(dictionary) is dict:
        return dictionary.copy().items()
    return list(dict.items(dictionary)) if issubclass(type(dictionary), dict) else ()


class FrameViews:
    """How to view the frames of one code object."""

    def __init__(self, code, announce):
        self.is_function = bool(code.co_flags & OPTIMIZED)
        self.slots = layout.FrameSlots(code) if layout.is_readable() else None
        self.names = _found_by_name(code) if self.is_function else NamespaceSlots(code, announce)

    def view(self, frame):
        if not self.is_function:
            return NamespaceView(self.slots, self.names, frame)
        return SlotsView(self.slots, frame) if self.slots else LocalsView(self.names)


def _found_by_name(code):
    """The names of a function's slots, None for one that only duplicates a later one (see ``layout.slot_count``)."""
    names = local_names(code)
    last = {name: slot for slot, name in enumerate(names)}
    return [name if last[name] == slot else None for slot, name in enumerate(names)]
