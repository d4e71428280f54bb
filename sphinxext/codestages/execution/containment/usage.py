"""What all processes of a run use together, and how they are ended."""

from __future__ import annotations

import contextlib
import os
import signal
import stat
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from .wire import Run

PAUSE = 0.05
"""The shortest time in seconds between two looks. Looks that take long come less often: see ``_SHARE``."""
_SHARE = 20
"""At most 1/20 of a processor's time is spent on looking."""
_ENDING_SECONDS = 10.0
_PAGE = os.sysconf("SC_PAGE_SIZE")
_HAS_PROC = os.path.exists("/proc/self/stat")


@dataclass
class Usage:
    """Looks at a run. ``is_alone`` is True in a process namespace of its own: then all processes belong to the run."""

    run: Run
    is_alone: bool
    pause: float = PAUSE
    _next: float = field(default_factory=lambda: time.monotonic() + PAUSE)

    def passed(self) -> str:
        """Return which limit the run has passed, or an empty text. Called often; looks only when it is time to."""
        before = time.monotonic()
        if before < self._next or not _HAS_PROC:
            return ""
        passed = self._passed()
        spent = time.monotonic() - before
        self.pause = max(PAUSE, spent * _SHARE)
        self._next = before + self.pause
        return passed

    def _passed(self) -> str:
        tasks = memory = 0
        for process in processes(is_alone=self.is_alone):
            tasks += _threads(process)
            memory += _memory(process)
        if tasks > self.run.processes:
            return "process-limit"
        if memory > self.run.memory:
            return "memory-limit"
        return "disk-limit" if _is_larger(self.run.folder, self.run.disk) else ""


def processes(*, is_alone: bool) -> list[str]:
    """Return the numbers of the run's processes: all others of this namespace, or those that descend from this one."""
    own = str(os.getpid())
    numbers = [name for name in os.listdir("/proc") if name.isdigit()]
    if is_alone:
        return [number for number in numbers if number != own]
    children: dict[str, list[str]] = {}
    for number in numbers:
        children.setdefault(_parent(number), []).append(number)
    found, waiting = [], [own]
    while waiting:
        below = children.get(waiting.pop(), [])
        found += below
        waiting += below
    return found


def end_all(*, is_alone: bool) -> None:
    """Kill all processes of the run, and wait until they have ended. This process must adopt orphans."""
    deadline = time.monotonic() + _ENDING_SECONDS
    while time.monotonic() < deadline:
        with contextlib.suppress(ChildProcessError):
            _kill(is_alone=is_alone)
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
            time.sleep(0.0005)
            continue
        return


def reap_orphans(program: int) -> None:
    """Forget the processes that have ended, except the program itself."""
    with contextlib.suppress(ChildProcessError):
        while ended := os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT | os.WNOHANG):
            if ended.si_pid == program:
                return
            os.waitpid(ended.si_pid, 0)


def _kill(*, is_alone: bool) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if is_alone:
            os.kill(-1, signal.SIGKILL)
            return
    for number in processes(is_alone=False) if _HAS_PROC else ():
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(int(number), signal.SIGKILL)


def _content(process: str, name: str) -> bytes:
    with contextlib.suppress(OSError), open(f"/proc/{process}/{name}", "rb", buffering=0) as file:
        return file.read()
    return b""


def _parent(process: str) -> str:
    """Return the number of the parent, the second field after the name, which is in brackets and can be anything."""
    fields = _content(process, "stat").rpartition(b")")[2].split()
    return fields[1].decode() if len(fields) > 1 else ""


def _threads(process: str) -> int:
    with contextlib.suppress(OSError):
        return max(os.stat(f"/proc/{process}/task").st_nlink - 2, 1)
    return 0


def _memory(process: str) -> int:
    """Return the bytes of memory that the process shares with no file: pages in memory without the shared ones."""
    fields = _content(process, "statm").split()
    return (int(fields[1]) - int(fields[2])) * _PAGE if len(fields) > 2 else 0


def _is_larger(folder: str, most: int) -> bool:
    """True if all files below a folder are larger together than ``most`` bytes. Each one counts for a page at least."""
    size = 0
    for size_of_one in _sizes(folder):
        size += max(size_of_one, _PAGE)
        if size > most:
            return True
    return False


def _sizes(folder: str) -> Iterator[int]:
    folders = [folder]
    while folders:
        with contextlib.suppress(OSError), os.scandir(folders.pop()) as entries:
            for entry in entries:
                with contextlib.suppress(OSError):
                    found = entry.stat(follow_symlinks=False)
                    if stat.S_ISDIR(found.st_mode):
                        folders.append(entry.path)
                    yield found.st_blocks * 512
