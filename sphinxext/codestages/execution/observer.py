"""What is seen of a running process from outside: how long it takes, what it uses, how much memory it holds.

An observer accompanies one run. ``begin`` comes just before the program does, ``look`` again and again while it runs,
``end`` at its end, and ``account`` with what the system counted. One that is to see more overrides them, and has its
place in ``measuring.OBSERVERS``.
"""

from __future__ import annotations

import contextlib
import os
import time
from typing import TYPE_CHECKING

from ..model.command import Sampling, Slice, Usage

if TYPE_CHECKING:
    from resource import struct_rusage


class Observer:
    """Observes time and memory. ``usage`` is there once the run has come to its end by itself."""

    pause = 0.001
    """Seconds between two looks."""
    fewest = 5
    """A run that ended after fewer pauses may have been looked at before it was under way: its memory is not known."""

    def __init__(self) -> None:
        self.pid = 0
        self.began = 0
        self.usage: Usage | None = None
        self._launcher = ""
        self._spent = 0
        self._peak = 0

    @property
    def slices(self) -> tuple[Slice, ...]:
        """What the threads did, where they are looked at."""
        return ()

    @property
    def sampling(self) -> Sampling | None:
        """How they were looked at."""
        return None

    def begin(self, pid: int) -> None:
        """The process stands ready, and is let go next: what launches it, where something does, has done its part."""
        self.pid = pid
        self._launcher = program_of(pid)
        self._spent = _time_on_processors(pid)
        self.began = time.perf_counter_ns()

    def look(self) -> None:
        """The process runs. Its peak only grows, so the last look counts."""
        if program_of(self.pid) != self._launcher:
            self._peak = _peak_memory(self.pid) or self._peak

    def end(self) -> None:
        """The process has just ended, and can still be asked for what it used."""
        wall = time.perf_counter_ns() - self.began
        seen = wall >= self.fewest * self.pause * 1e9
        self.usage = Usage(wall=wall, cpu=0, peak=self._peak if seen else 0)

    def account(self, used: struct_rusage) -> None:
        """``used`` is what the system counted, what launched the program included."""
        assert self.usage is not None
        cpu = round((used.ru_utime + used.ru_stime) * 1e9) - self._spent
        self.usage = Usage(wall=self.usage.wall, cpu=max(cpu, 0), peak=max(self.usage.peak, _own_peak(used)))


def program_of(pid: int) -> str:
    """The path of what the process runs; nothing where the system does not tell."""
    with contextlib.suppress(OSError):
        return os.readlink(f"/proc/{pid}/exe")  # noqa: PTH115 - every millisecond
    return ""


def _peak_memory(pid: int) -> int:
    """The most memory in bytes that it has held, of its program alone; 0 where it is not known, or no more."""
    with contextlib.suppress(OSError, ValueError):
        _, found, rest = _read(f"/proc/{pid}/status").partition(b"VmHWM:")
        return int(rest.split(maxsplit=1)[0]) * 1024 if found else 0
    return 0


def _time_on_processors(pid: int) -> int:
    """Nanoseconds that it has run so far."""
    with contextlib.suppress(OSError, ValueError, IndexError):
        return int(_read(f"/proc/{pid}/schedstat").split()[0])
    return 0


def _read(path: str) -> bytes:
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - every millisecond
        return file.read()


def _own_peak(used: struct_rusage) -> int:
    """The peak by the system's account, where it can only be the program's own.

    A process that is started without a copy of its parent's memory inherits the parent's peak with it.
    """
    import resource  # noqa: PLC0415 - absent on Windows

    inherited = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    unit = 1024 if os.uname().sysname == "Linux" else 1
    return used.ru_maxrss * unit if used.ru_maxrss > inherited else 0
