"""Find and kill the processes that a run leaves behind, even if they left its session."""

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
"""A process: its number, and the inode of its folder in ``/proc``, because the kernel uses numbers again."""

_HAS_PROC = Path("/proc/self/environ").exists()


def kill_stragglers(directory: Path, label: int, sessions: Collection[int]) -> None:
    """Kill the processes that left a run's session.

    A process belongs to the run if it has the run's label, if its working directory or its output is in the run's
    directory, or if this directory is its ``HOME``. ``sessions`` are those of other runs. A process cannot enter an
    existing session, so processes in them are skipped.

    A process that starts while the list of processes is read can be missing from it. So the search is over when nothing
    was found and no process has started meanwhile, or when nothing was found twice in a row. All marks of a run are
    inherited, so a process without them cannot get them later, and is not looked at again.
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
    """Return the number that the kernel gave to a process last; empty if unknown.

    It changes when a process starts. It is the last field of ``/proc/loadavg``.
    """
    with contextlib.suppress(OSError, IndexError):
        return _content("loadavg").split()[4]
    return b""


def _stragglers(directory: Path, label: int, sessions: Collection[int], others: set[Process]) -> list[int]:
    """Return the run's processes. Processes that do not belong to it are added to ``others``, and skipped next time."""
    home, limit, folder = f"HOME={directory}".encode(), f" {label} ".encode(), f"{directory.parent}{os.sep}"
    found = []
    for process in _processes():
        if process in others:
            continue
        name = process[0]
        with contextlib.suppress(OSError):
            if os.getsid(int(name)) in sessions:
                continue
            _link(name, "exe")  # raises OSError for the kernel's own processes, and for those that have ended
            labelled = label and limit in _content(name, "limits")
            if labelled or _is_in(name, folder) or home in _content(name, "environ").split(b"\0"):
                found.append(int(name))
                continue
        others.add(process)
    return found


@cache
def processes_before() -> frozenset[Process]:
    """Return the processes that ran before the first run. The first call has to come before that run starts."""
    return frozenset(_processes())


def _processes() -> Iterator[Process]:
    """Yield all processes of this machine except this one; none on a system without ``/proc``."""
    own = str(os.getpid())
    if not _HAS_PROC:
        return
    with os.scandir("/proc") as found:
        yield from ((entry.name, entry.inode()) for entry in found if entry.name.isdigit() and entry.name != own)


def _is_in(process: str, folder: str) -> bool:
    """True if the working directory of a process, or a file that it writes its output to, is in ``folder``."""
    for name in ("cwd", "fd/1", "fd/2"):
        with contextlib.suppress(OSError):
            if f"{_link(process, name)}{os.sep}".startswith(folder):
                return True
    return False


def _link(process: str, name: str) -> str:
    return os.readlink(f"/proc/{process}/{name}")  # noqa: PTH115 - done for every process, after every run


def _content(*path: str) -> bytes:
    with open("/".join(("/proc", *path)), "rb", buffering=0) as file:  # noqa: PTH123 - done for every process, after every run
        return file.read()
