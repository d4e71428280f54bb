"""What a run leaves behind, also where it left the run's session: found among all processes, and killed."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from collections.abc import Collection, Iterator
from functools import cache
from pathlib import Path
from typing import TypeAlias

Process: TypeAlias = tuple[str, int]
"""A process by its number and the inode that the kernel makes for it: numbers are used again."""

_HAS_PROC = Path("/proc/self/environ").exists()


def kill_stragglers(directory: Path, label: int, sessions: Collection[int]) -> None:
    """Kill what left the session: what bears the run's label, stands in its directory, writes there, or lives there.

    ``sessions`` are those of other runs: nothing can enter one, so nobody there has to be looked at.

    Nothing found is an end where no process started meanwhile, else twice nothing in a row: what starts while the list
    of processes is read may be missing from it. Who was looked at and is none of them is not looked at again: all
    evidence is inherited.
    """
    quiet = 0
    others = set(processes_before())
    for attempt in range(50):
        newest = _newest()
        remaining = _stragglers(directory, label, sessions, others)
        for pid in remaining:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(pid, signal.SIGKILL)
        quiet = 0 if remaining else quiet + 1
        if quiet == 2 or (quiet and newest and newest == _newest()):
            return
        if remaining:
            time.sleep(min(0.001 * 2**attempt, 0.01))


def _newest() -> bytes:
    """The number that the kernel gave to a process last, which tells whether one has started; nothing if unknown."""
    with contextlib.suppress(OSError, IndexError):
        return _content("loadavg").split()[4]
    return b""


def _stragglers(directory: Path, label: int, sessions: Collection[int], others: set[Process]) -> list[int]:
    """The run's processes that are not among ``others``, to which those that are none of it are added."""
    home, limit, folder = f"HOME={directory}".encode(), f" {label} ".encode(), f"{directory.parent}{os.sep}"
    found = []
    for process in _processes():
        if process in others:
            continue
        name = process[0]
        with contextlib.suppress(OSError):
            if os.getsid(int(name)) in sessions:
                continue
            _link(name, "exe")  # the kernel's own have none, nor has what has ended and was not waited for
            labelled = label and limit in _content(name, "limits")
            if labelled or _stands_in(name, folder) or home in _content(name, "environ").split(b"\0"):
                found.append(int(name))
                continue
        others.add(process)
    return found


@cache
def processes_before() -> frozenset[Process]:
    """What was running before the first run; to be called before it."""
    return frozenset(_processes())


def _processes() -> Iterator[Process]:
    """All that run on this machine but this one, where there is a way to know them."""
    own = str(os.getpid())
    if not _HAS_PROC:
        return
    with os.scandir("/proc") as found:
        yield from ((each.name, each.inode()) for each in found if each.name.isdigit() and each.name != own)


def _stands_in(process: str, folder: str) -> bool:
    for name in ("cwd", "fd/1", "fd/2"):
        with contextlib.suppress(OSError):
            if f"{_link(process, name)}{os.sep}".startswith(folder):
                return True
    return False


def _link(process: str, name: str) -> str:
    return os.readlink(f"/proc/{process}/{name}")  # noqa: PTH115 - see _processes


def _content(*path: str) -> bytes:
    with open("/".join(("/proc", *path)), "rb", buffering=0) as file:  # noqa: PTH123 - see _processes
        return file.read()
