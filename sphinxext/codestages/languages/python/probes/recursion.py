"""How many calls the running thread has left before its recursion limit, as the interpreter itself counts them.

The number of frames is not enough, because calls from C back into Python count, too, and no frame shows them.
"""

from __future__ import annotations

import ctypes
from sys import getrecursionlimit, version_info

_MADE = {(3, 8): 32, (3, 9): 32, (3, 10): 32}
_LEFT = {(3, 11): (32,), (3, 12): (28, 36), (3, 13): (44, 52)}
"""Offsets in the thread's state, in bytes, of 64-bit builds.

``_MADE``: of the number of calls made. ``_LEFT``: of the numbers of calls left, in Python and from C.
"""

# An object of our own: the sample sees `ctypes.pythonapi`.
_python = ctypes.PyDLL(ctypes.pythonapi._name, handle=ctypes.pythonapi._handle)
_python.PyThreadState_Get.restype = ctypes.c_size_t
_is_known = version_info[:2] in {**_MADE, **_LEFT}


def calls_left() -> int | None:
    """Return the number of calls that are left, or None if it is not known."""
    return _read() if _is_known else None


def _read() -> int:
    state = _python.PyThreadState_Get()
    made = _MADE.get(version_info[:2])
    if made is not None:
        return getrecursionlimit() - ctypes.c_int.from_address(state + made).value
    return min([ctypes.c_int.from_address(state + offset).value for offset in _LEFT[version_info[:2]]])


def verify() -> None:
    """Forget the offsets unless the count is a possible one, and goes down by one with each call."""
    global _is_known
    if not _is_known:
        return
    here, deeper = _read(), _one_deeper()
    _is_known = 0 < here <= getrecursionlimit() and deeper == here - 1


def _one_deeper() -> int:
    return _read()
