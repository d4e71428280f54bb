"""The reference count of an object, read from the interpreter's memory, so that the reading adds nothing to it.

``count_at(address)`` is a number, ``IMMORTAL``, or ``UNKNOWN`` if the layout of objects is not known for certain.
"""

from __future__ import annotations

import ctypes
import sys

from . import layout

IMMORTAL = -1
UNKNOWN = -2
_FLAG = 1 << 31
"""Since 3.12, the count is a number of 32 bits. If its highest bit is set, it never changes (PEP 683)."""

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
    """Read no counts unless they change when references to an object come and go."""
    global _is_readable
    _is_readable = layout.is_readable() and sys.byteorder == "little"
    if _is_readable:
        _is_readable = _follows(object())


def _follows(probe: object) -> bool:
    """True if the count of ``probe`` rises and falls with its references."""
    first = count_at(id(probe))
    held = [probe] * 3
    more = count_at(id(probe))
    held.pop()
    fewer = count_at(id(probe))
    del held
    return 0 < first < 10 and (more, fewer, count_at(id(probe))) == (first + 3, first + 2, first)
