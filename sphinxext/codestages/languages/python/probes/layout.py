"""Where this very interpreter keeps the names and the operand stack of a running frame.

Where that is not known, or where a self-test at the start does not find everything in its place, nothing is read:
``is_readable()`` says so. What is read is the interpreter's own memory: nothing is copied, no reference is taken.
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
NULL = object()
"""What stands for the interpreter's NULL, which calls push."""


class SavedStack:
    """3.8 to 3.10: the frame object holds all, and the depth is saved before every instruction that is traced."""

    NAMESPACE = 56
    STACK = 64

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
    """3.11 and later: the frame object leads to an inner frame. ``saved`` tells how it saves its depth, if it does."""

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


# Offsets in bytes, of 64-bit builds up to 3.13.
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
"""Words of a slot without a value."""


_arrays: dict[int, Any] = {}
"""Types of arrays by length: each is garbage for the collector as soon as nobody keeps it."""


def _array(count: int) -> Any:
    if count not in _arrays:
        _arrays[count] = ctypes.c_size_t * count
    return _arrays[count]


def words_at(base: int, count: int) -> Words:
    """``count`` words from an address on."""
    words: Words = _array(count).from_address(base)[:]
    return words


def reference(word: int) -> tuple[int, bool]:
    """The address in a slot of the operand stack, and whether the slot adds to that object's count.

    Since 3.14 it need not: the lowest bit tells of one that is only borrowed.
    """
    if word in EMPTY or (_TAGGED and word & 3 == 3):
        return 0, False
    return (word & ~3, not word & 1) if _TAGGED else (word, True)


def base_of(frame: FrameType, count: int) -> int:
    """Where the slots of a frame begin, of which ``count`` are names."""
    assert LAYOUT is not None
    return LAYOUT.base(frame, count)


class FrameSlots:
    """The slots of a code object's frames: names first, then the operand stack."""

    def __init__(self, code: CodeType) -> None:
        self.code = code
        self.count = slot_count(code)
        self.pointers = _array(self.count + code.co_stacksize + 1)
        assert LAYOUT is not None
        self.layout = LAYOUT
        self.depths = LAYOUT.depths(code)

    def reader(self, frame: FrameType) -> Callable[[int], tuple[Words, int | None]]:
        """A function from an instruction's offset to the words in use and the depth; None where that is not known."""
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
    """Up to 3.10 an argument that is a cell has two slots, and the first stays empty."""
    if sys.version_info < (3, 11):
        return len(code.co_varnames) + len(code.co_cellvars) + len(code.co_freevars)
    cells = [name for name in code.co_cellvars if name not in code.co_varnames]
    return len(code.co_varnames) + len(cells) + len(code.co_freevars)


def value_at(word: int) -> Any:
    """The object, or plain number, in a slot that is in use. Since 3.14 the two lowest bits tell what a word is."""
    if word in EMPTY:
        return NULL
    if _TAGGED:
        if word & 3 == 3:
            return word >> 2
        word &= ~3
    return ctypes.cast(word, ctypes.py_object).value


def namespace_of(frame: FrameType) -> Any:
    """The dictionary of a class body's frame, without the copy that asking the frame may make."""
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
    ``call`` runs. Words are only compared here: where they are not what they should be, none may be followed.
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
    lengths = [len(seen.get(name, ())) for name in ("BUILD_LIST", "RETURN_VALUE")]
    if seen.get("BUILD_TUPLE") != [one, two, two, one, two, one] or lengths != [4, 3]:
        LAYOUT = None


def _exercise(first: object, second: object) -> list[object]:
    return [second, (first, second, first)]
