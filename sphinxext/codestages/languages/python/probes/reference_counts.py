"""The reference count of an object, read where the interpreter keeps it, so that nothing adds to it.

``count_at(address)`` is a number, ``IMMORTAL``, or ``UNKNOWN`` where the layout of objects is not known for certain.
"""

from __future__ import annotations

import ctypes
import sys

from . import layout

IMMORTAL = -1
UNKNOWN = -2
_FLAG = 1 << 31
"""Since 3.12 the count is a number of 32 bits, and one with the highest bit set never changes (PEP 683)."""

_kind = ctypes.c_uint32 if sys.version_info >= (3, 12) else ctypes.c_ssize_t
_is_readable = False


def count_at(address: int) -> int:
    if not _is_readable:
        return UNKNOWN
    count: int = _kind.from_address(address).value
    return IMMORTAL if count >= _FLAG and _kind is ctypes.c_uint32 else count


def is_readable() -> bool:
    return _is_readable


def verify() -> None:
    """Read no counts unless they follow when references to an object come and go."""
    global _is_readable
    _is_readable = layout.is_readable() and sys.byteorder == "little"
    if _is_readable:
        _is_readable = _follows(object())


def _follows(probe: object) -> bool:
    first = count_at(id(probe))
    held = [probe] * 3
    more = count_at(id(probe))
    held.pop()
    fewer = count_at(id(probe))
    del held
    return 0 < first < 10 and (more, fewer, count_at(id(probe))) == (first + 3, first + 2, first)
