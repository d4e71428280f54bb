"""Where this interpreter keeps the names and the operand stack of a running frame.

``is_readable()`` is false if the layout is not known, or if a self-test at the start does not find everything in its
place. Nothing is read then. Otherwise the interpreter's own memory is read, without copying an object or taking a
reference.
"""

from __future__ import annotations

import ctypes
import dis
import sys

from . import TYPE_CHECKING
from .stack_depths import depths_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import CodeType, FrameType
    from typing import Any, TypeAlias

    Words: TypeAlias = list[int]
    DepthReader: TypeAlias = Callable[[int], int | None]

WORD = ctypes.sizeof(ctypes.c_void_p)
FRAME_IN_OBJECT = 3 * WORD
"""The offset of ``f_frame`` in a frame object, in bytes (3.11 and later)."""
NULL = object()
"""Stands for the interpreter's NULL, which calls push."""


class SavedStack:
    """3.8 to 3.10: the frame object holds everything. The depth is saved before every instruction that is traced."""

    NAMESPACE = 56  # f_locals
    STACK = 64  # `f_valuestack`

    def __init__(self, depth_is_pointer: bool, depth_offset: int) -> None:
        self.depth_is_pointer = depth_is_pointer
        self.depth_offset = depth_offset

    def base(self, frame: FrameType, count: int) -> int:
        return _word(id(frame) + self.STACK) - count * WORD

    def namespace(self, frame: FrameType) -> int:
        return _word(id(frame) + self.NAMESPACE)

    def depths(self, code: CodeType) -> dict[int, int]:
        return {}

    def depth_reader(self, frame: FrameType, depths: dict[int, int], base: int, count: int) -> DepthReader:
        address = id(frame) + self.depth_offset
        if not self.depth_is_pointer:
            saved = ctypes.c_int.from_address(address)
            return lambda offset: saved.value
        pointer = ctypes.c_size_t.from_address(address)
        start = base + count * WORD
        return lambda offset: (pointer.value - start) // WORD


class InnerFrame:
    """3.11 and later: the frame object leads to an inner frame.

    ``saved`` says how the inner frame saves the depth of its stack: as a ``count`` or a ``pointer``. With ``static``,
    it does not, and the depth comes from the compiler.
    """

    def __init__(self, slots: int, namespace: int, saved: str, saved_offset: int = 64) -> None:
        self.slots = slots
        self.namespace_offset = namespace
        self.saved = saved
        self.saved_offset = saved_offset

    def base(self, frame: FrameType, count: int) -> int:
        return _word(id(frame) + FRAME_IN_OBJECT) + self.slots

    def namespace(self, frame: FrameType) -> int:
        return _word(_word(id(frame) + FRAME_IN_OBJECT) + self.namespace_offset) & ~1

    def depths(self, code: CodeType) -> dict[int, int]:
        return depths_of(code) if self.saved == "static" else {}

    def depth_reader(self, frame: FrameType, depths: dict[int, int], base: int, count: int) -> DepthReader:
        address = base - self.slots + self.saved_offset
        if self.saved == "count":
            saved = ctypes.c_int.from_address(address)
            return lambda offset: saved.value - count
        if self.saved == "pointer":
            pointer = ctypes.c_size_t.from_address(address)
            start = base + count * WORD
            return lambda offset: (pointer.value - start) // WORD
        return depths.get


# Offsets in bytes. Those up to 3.13 are for 64-bit builds.
_LAYOUTS: dict[tuple[int, int], SavedStack | InnerFrame] = {
    (3, 8): SavedStack(True, 72),
    (3, 9): SavedStack(True, 72),
    (3, 10): SavedStack(False, 80),
    (3, 11): InnerFrame(72, 24, "count"),
    (3, 12): InnerFrame(72, 40, "static"),
    (3, 13): InnerFrame(72, 40, "static"),
    (3, 14): InnerFrame(10 * WORD, 5 * WORD, "pointer", 8 * WORD),
    (3, 15): InnerFrame(10 * WORD, 5 * WORD, "pointer", 8 * WORD),
}
_TAGGED = sys.version_info >= (3, 14)
EMPTY = (0, 1) if _TAGGED else (0,)
"""Words of a slot without a value. Since 3.14, NULL is the word 1."""


_arrays: dict[int, Any] = {}
"""Types of arrays by length. Each is kept, because otherwise it becomes garbage, which the sample could count."""


def _array(count: int) -> Any:
    if count not in _arrays:
        _arrays[count] = ctypes.c_size_t * count
    return _arrays[count]


def words_at(base: int, count: int) -> Words:
    """Return ``count`` words from the address ``base`` on."""
    words: Words = _array(count).from_address(base)[:]
    return words


def reference(word: int) -> tuple[int, bool]:
    """Return the address in a slot of the operand stack, and whether the slot adds to that object's count.

    The address is 0 if the slot holds no object. Since 3.14, a slot with its lowest bit set only borrows its reference.
    """
    if word in EMPTY or (_TAGGED and word & 3 == 3):
        return 0, False
    return (word & ~3, not word & 1) if _TAGGED else (word, True)


def base_of(frame: FrameType, count: int) -> int:
    """Return the address of a frame's slots. The first ``count`` of them are names."""
    assert LAYOUT is not None
    return LAYOUT.base(frame, count)


class FrameSlots:
    """The slots of a code object's frames: first the names, then the operand stack."""

    def __init__(self, code: CodeType) -> None:
        self.code = code
        self.count = slot_count(code)
        self.pointers = _array(self.count + code.co_stacksize + 1)
        assert LAYOUT is not None
        self.layout = LAYOUT
        self.depths = LAYOUT.depths(code)

    def reader(self, frame: FrameType) -> Callable[[int], tuple[Words, int | None]]:
        """Return a function from an instruction's offset to the words in use and the depth.

        The depth is None if it is not known. The words are then those of the names.
        """
        base = base_of(frame, self.count)
        pointers = self.pointers.from_address(base)
        count, deepest = self.count, self.code.co_stacksize
        depth_at = self.layout.depth_reader(frame, self.depths, base, count)

        def read(offset: int) -> tuple[Words, int | None]:
            depth = depth_at(offset)
            if depth is None or not 0 <= depth <= deepest:
                return pointers[:count], None
            return pointers[: count + depth], depth

        return read


def slot_count(code: CodeType) -> int:
    """Return how many slots names have. Up to 3.10, an argument that is a cell has two, and the first stays empty."""
    if sys.version_info < (3, 11):
        return len(code.co_varnames) + len(code.co_cellvars) + len(code.co_freevars)
    cells = [name for name in code.co_cellvars if name not in code.co_varnames]
    return len(code.co_varnames) + len(cells) + len(code.co_freevars)


def value_at(word: int) -> Any:
    """Return the object, or the plain number, in a slot; ``NULL`` if the slot is empty.

    Since 3.14, the two lowest bits say what a word is.
    """
    if word in EMPTY:
        return NULL
    if _TAGGED:
        if word & 3 == 3:
            return word >> 2
        word &= ~3
    return ctypes.cast(word, ctypes.py_object).value


def namespace_of(frame: FrameType) -> Any:
    """Return the dictionary of a class body's frame, without the copy that ``f_locals`` may make."""
    assert LAYOUT is not None
    return ctypes.cast(LAYOUT.namespace(frame), ctypes.py_object).value


def _word(address: int) -> int:
    return ctypes.c_size_t.from_address(address).value


def _known_layout() -> SavedStack | InnerFrame | None:
    version = sys.version_info[:2]
    ordinary = not hasattr(sys, "gettotalrefcount") and "free-threading" not in sys.version
    if sys.implementation.name != "cpython" or not ordinary or (WORD != 8 and version < (3, 14)):
        return None
    return _LAYOUTS.get(version)


LAYOUT = _known_layout()


def is_readable() -> bool:
    return LAYOUT is not None


def verify(run_watched: Callable[[CodeType, Callable[[FrameType, int], None], Callable[[], object]], None]) -> None:
    """Run a function whose stack is known, and forget the layout unless every slot holds what it must.

    ``run_watched(code, callback, call)`` calls ``callback(frame, offset)`` before every instruction of ``code`` while
    ``call`` runs. The words are only compared, because a wrong address must not be followed.
    """
    global LAYOUT
    if LAYOUT is None:
        return
    names = {found.offset: found.opname for found in dis.get_instructions(_exercise.__code__)}
    slots = FrameSlots(_exercise.__code__)
    seen: dict[str | None, Words] = {}

    def on_instruction(frame: FrameType, offset: int) -> None:
        words, _ = slots.reader(frame)(offset)
        seen[names.get(offset)] = [word & ~3 if _TAGGED else word for word in words]

    first, second = object(), object()
    run_watched(_exercise.__code__, on_instruction, lambda: _exercise(first, second))
    one, two = id(first), id(second)
    # Two names, and on the stack two values before BUILD_LIST, one before RETURN_VALUE.
    lengths = [len(seen.get(name, ())) for name in ("BUILD_LIST", "RETURN_VALUE")]
    if seen.get("BUILD_TUPLE") != [one, two, two, one, two, one] or lengths != [4, 3]:
        LAYOUT = None


def _exercise(first: object, second: object) -> list[object]:
    return [second, (first, second, first)]
