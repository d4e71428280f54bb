"""What the names of a running frame are bound to, read without leaving a reference or a copy behind.

A reader takes the frame and yields ``(slot, value)`` for each name, ``UNBOUND`` for one without a value. Function
frames have fixed slots; the namespace of a module or a class body gets a slot for each name when it first appears.

Up to 3.11 ``sys.settrace`` itself copies fast locals into ``f_locals`` for each event, so reading that changes
nothing; in 3.13 ``f_locals`` is a view. In 3.12 it is a copy that outlives the event and would keep objects alive:
there the slots are read in place, and a self-test decides at the start whether they are where they should be.
"""

import builtins
import ctypes
import sys
import types

from .codes import local_names

__builtins__ = dict(vars(builtins))  # the sample may do with the real ones what it likes

UNBOUND = object()
FRAME_IN_OBJECT = 24
NAMESPACE_IN_FRAME = 40
SLOTS_IN_FRAME = 72
OPTIMIZED = 0x1
_cell_contents = types.CellType.__dict__["cell_contents"].__get__


class Slots:
    """The slots of a function's frames, or the hidden ones of a module's, in place (64-bit 3.12 and 3.13)."""

    def __init__(self, code):
        self.names = local_names(code)
        self.count = len(self.names)
        self.cells = frozenset(
            slot for slot, name in enumerate(self.names) if name in code.co_cellvars or name in code.co_freevars
        )
        self.pointers = ctypes.c_size_t * self.count
        self.objects = ctypes.py_object * self.count

    def reader(self, frame):
        base = ctypes.c_size_t.from_address(id(frame) + FRAME_IN_OBJECT).value + SLOTS_IN_FRAME
        pointers = self.pointers.from_address(base)
        objects = self.objects.from_address(base)
        slots = tuple(range(self.count))
        cells = self.cells

        def read(frame):
            for slot in slots:
                if not pointers[slot]:
                    yield slot, UNBOUND
                elif slot in cells:
                    yield slot, _contents(objects[slot])
                else:
                    yield slot, objects[slot]

        return read


class View:
    """The names of a function's frames through ``f_locals``."""

    def __init__(self, code):
        self.names = local_names(code)
        self.slots = tuple(enumerate(self.names))

    def reader(self, frame):
        def read(frame):
            values = frame.f_locals
            for slot, name in self.slots:
                yield slot, values.get(name, UNBOUND)

        return read


class Namespace:
    """The names of a module's or a class body's frame; ``announce(name)`` is called for each new slot."""

    def __init__(self, code, announce):
        self.announce = announce
        self.is_module = code.co_name == "<module>"
        self.hidden = Slots(code) if LAYOUT_HOLDS and code.co_varnames else None
        self.slots = {}
        self.hidden_slots = {}

    def reader(self, frame):
        hidden = self.hidden.reader(frame) if self.hidden else _nothing

        def read(frame):
            yield from self._named(frame.f_globals if self.is_module else _class_namespace(frame))
            yield from self._inlined(hidden(frame))

        return read

    def _named(self, values):
        if not issubclass(type(values), dict):
            return
        for name in dict.copy(values):
            if type(name) is str and name not in self.slots and not (name[:2] == "__" == name[-2:]):
                self.slots[name] = self.announce(name)
        for name, slot in self.slots.items():
            yield slot, dict.get(values, name, UNBOUND)

    def _inlined(self, pairs):
        """The variables of comprehensions, which since 3.12 live in the frame around them."""
        for position, value in pairs:
            if position not in self.hidden_slots:
                if value is UNBOUND or self.hidden.names[position][:2] == "__":
                    continue
                self.hidden_slots[position] = self.announce(self.hidden.names[position])
            yield self.hidden_slots[position], value


def _nothing(frame):
    return ()


def _class_namespace(frame):
    if not LAYOUT_HOLDS:
        return frame.f_locals
    inner = ctypes.c_size_t.from_address(id(frame) + FRAME_IN_OBJECT).value
    return ctypes.py_object.from_address(inner + NAMESPACE_IN_FRAME).value


def _contents(cell):
    if type(cell) is not types.CellType:
        return cell
    try:
        return _cell_contents(cell)
    except ValueError:
        return UNBOUND


def _layout_holds():
    """Whether a frame of this very interpreter has its code and its slots where ``Slots`` looks for them."""
    ordinary = ctypes.sizeof(ctypes.c_void_p) == 8 and not hasattr(sys, "gettotalrefcount")
    if sys.version_info[:2] not in ((3, 12), (3, 13)) or not ordinary or "free-threading" in sys.version:
        return False
    return _sample(object())


def _sample(first, second=None):
    frame = sys._getframe()
    inner = ctypes.c_size_t.from_address(id(frame) + FRAME_IN_OBJECT).value
    if ctypes.c_size_t.from_address(inner).value != id(frame.f_code):
        return False
    values = dict(Slots(frame.f_code).reader(frame)(frame))
    return values[0] is first and values[1] is None and values[2] is frame


LAYOUT_HOLDS = _layout_holds()


def bindings_of(code, announce):
    if not code.co_flags & OPTIMIZED:
        return Namespace(code, announce)
    return Slots(code) if LAYOUT_HOLDS else View(code)
