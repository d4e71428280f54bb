"""The system calls of Linux that Python's library lacks. Each raises OSError if it fails.

The numbers are those of the kernel's headers. Those above 424 are the same on every processor.
"""

from __future__ import annotations

import ctypes
import os
import platform
import signal

# PyDLL keeps the interpreter's lock during a call, so that a copy made by ``clone`` holds it, too.
_LIBC = ctypes.PyDLL(None, use_errno=True)

MACHINE = platform.machine()
_CLONE = {"x86_64": 56, "aarch64": 220}
_PIVOT_ROOT = {"x86_64": 155, "aarch64": 41}
_MOUNT_SETATTR, LANDLOCK_CREATE_RULESET, LANDLOCK_ADD_RULE, LANDLOCK_RESTRICT_SELF = 442, 444, 445, 446

CLONE_NEWNS, CLONE_NEWIPC, CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNET = (
    0x00020000,
    0x08000000,
    0x10000000,
    0x20000000,
    0x40000000,
)

MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_BIND, MS_REC, MS_PRIVATE = 2, 4, 8, 4096, 16384, 1 << 18
_MNT_DETACH = 2
_ATTR_RDONLY, _ATTR_NOSUID, _ATTR_NODEV, _AT_RECURSIVE, _AT_FDCWD = 1, 2, 4, 0x8000, -100

_PR_SET_SECCOMP, _PR_CAPBSET_DROP, _PR_SET_CHILD_SUBREAPER, _PR_SET_NO_NEW_PRIVS = 22, 24, 36, 38
_SECCOMP_MODE_FILTER = 2
_ADDR_NO_RANDOMIZE = 0x0040000


def call(number: int, *arguments: object) -> int:
    """Make a system call by its number, and return its result."""
    return _checked(_LIBC.syscall(ctypes.c_long(number), *arguments))


def has_namespaces() -> bool:
    """True if the numbers of the system calls that namespaces need are known for this processor."""
    return MACHINE in _CLONE


def clone(flags: int) -> int:
    """Fork into the new namespaces of ``flags``. Return the copy's number, and 0 in the copy."""
    zero = ctypes.c_long(0)
    return call(_CLONE[MACHINE], ctypes.c_long(flags | signal.SIGCHLD), zero, zero, zero, zero)


def mount(source: str, target: str, kind: str, flags: int = 0, options: str = "") -> None:
    """Mount ``source`` at the folder ``target``. Raises OSError that names the folder."""
    if _LIBC.mount(*map(os.fsencode, (source, target, kind)), ctypes.c_ulong(flags), os.fsencode(options)):
        number = ctypes.get_errno()
        raise OSError(number, f"mount: {os.strerror(number)}", target)


def protect(target: str, *, writable: bool, recursive: bool = True) -> None:
    """Forbid devices and set-user-id programs at a mount; and to write, if not ``writable``.

    ``recursive`` includes all mounts below it. Flags that a mount has already stay: in a user namespace, it is
    forbidden to clear them.
    """
    flags = _ATTR_NOSUID | _ATTR_NODEV | (0 if writable else _ATTR_RDONLY)
    attributes = (ctypes.c_uint64 * 4)(flags, 0, 0, 0)
    path = ctypes.c_char_p(os.fsencode(target))
    call(
        _MOUNT_SETATTR,
        _AT_FDCWD,
        path,
        _AT_RECURSIVE if recursive else 0,
        ctypes.byref(attributes),
        ctypes.sizeof(attributes),
    )


def pivot_root(new: str, old: str) -> None:
    call(_PIVOT_ROOT[MACHINE], ctypes.c_char_p(os.fsencode(new)), ctypes.c_char_p(os.fsencode(old)))


def detach(target: str) -> None:
    """Unmount a folder and all below it."""
    _checked(_LIBC.umount2(os.fsencode(target), _MNT_DETACH))


def adopt_orphans() -> None:
    """Become the parent of all processes that descend from this one, when their own parents end."""
    _prctl(_PR_SET_CHILD_SUBREAPER, 1)


def gain_no_rights() -> None:
    """Let no program that this process becomes gain rights (set-user-id)."""
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)


def drop_capabilities() -> None:
    """Let the program that this process becomes have no capabilities, even as root. Nothing to do for other users.

    With CAP_PERFMON, for example, it could read the environment of others in spite of Landlock.
    """
    for number in range(64):
        try:
            _prctl(_PR_CAPBSET_DROP, number)
        except OSError:
            return


def filter_calls(program: bytes) -> None:
    """Pass all system calls through a filter (``seccomp``), given as instructions of BPF of 8 bytes."""

    class Filter(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))

    held = Filter(len(program) // 8, program)
    _prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.addressof(held))


def keep_addresses() -> None:
    """Give the program that this process becomes the same addresses in every run. Where it is forbidden: no change."""
    _LIBC.personality(ctypes.c_ulong(_ADDR_NO_RANDOMIZE))


def landlock_version() -> int:
    """Return the version of Landlock that the kernel has; 0 if it has none."""
    try:
        return call(LANDLOCK_CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint(1))
    except OSError:
        return 0


def _prctl(option: int, value: int, further: int = 0) -> None:
    _checked(_LIBC.prctl(option, ctypes.c_ulong(value), ctypes.c_ulong(further), ctypes.c_ulong(0), ctypes.c_ulong(0)))


def _checked(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result
