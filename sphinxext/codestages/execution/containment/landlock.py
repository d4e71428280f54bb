"""Landlock: which files a process may read and write, enforced by the kernel for it and all its descendants.

See https://docs.kernel.org/userspace-api/landlock.html for the bits.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterable

from . import system

_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1, 2, 4, 8
_READ = _EXECUTE | _READ_FILE | _READ_DIR
_WRITE_FIRST = 0x1FF2
"""What version 1 can forbid of writing: to files, to make and remove entries of each kind."""
_REFER, _TRUNCATE = 1 << 13, 1 << 14
"""Since version 2 and 3: to move files between folders, and to truncate them."""
_OF_FILES = _EXECUTE | _WRITE_FILE | _READ_FILE | _TRUNCATE
"""What a rule of a file, and not of a folder, can have."""
_SCOPED = 0b11
"""Since version 6: no abstract Unix sockets, and no signals, to processes outside."""
_SCOPES_SINCE = 6


def restrict(readable: Iterable[str], writable: Iterable[str]) -> None:
    """Let this process read only ``readable`` paths and what is below them, and write only ``writable`` ones.

    Paths that do not exist are skipped. Raises OSError if the kernel has no Landlock.
    """
    version = system.landlock_version()
    write = _WRITE_FIRST | (_REFER if version >= 2 else 0) | (_TRUNCATE if version >= 3 else 0)
    ruleset = _ruleset(_READ | write, _SCOPED if version >= _SCOPES_SINCE else 0)
    try:
        for path in readable:
            _allow(ruleset, path, _READ)
        for path in writable:
            _allow(ruleset, path, _READ | write)
        system.call(system.LANDLOCK_RESTRICT_SELF, ruleset, ctypes.c_uint(0))
    finally:
        os.close(ruleset)


def _ruleset(files: int, scoped: int) -> int:
    """Return a descriptor of a new set of rules. Older kernels take a shorter structure: files, network, scopes."""
    fields = (files, 0, scoped) if scoped else (files,)
    attributes = (ctypes.c_uint64 * len(fields))(*fields)
    size = ctypes.c_size_t(ctypes.sizeof(attributes))
    return system.call(system.LANDLOCK_CREATE_RULESET, ctypes.byref(attributes), size, ctypes.c_uint(0))


def _allow(ruleset: int, path: str, rights: int) -> None:
    class Beneath(ctypes.Structure):
        _pack_ = 1
        _fields_ = (("rights", ctypes.c_uint64), ("parent", ctypes.c_int32))

    try:
        parent = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        held = Beneath(rights if os.path.isdir(path) else rights & _OF_FILES, parent)
        system.call(system.LANDLOCK_ADD_RULE, ruleset, ctypes.c_int(1), ctypes.byref(held), ctypes.c_uint(0))
    finally:
        os.close(parent)
