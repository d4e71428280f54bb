"""Observe a running process from outside: its time, its processor time, and its memory.

An observer observes one run. ``begin`` is called just before the program starts, ``look`` again and again while it
runs, ``end`` at its end, and ``account`` with the system's own counts. A subclass that observes more overrides these,
and is listed in ``measuring.OBSERVERS``.
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
    """Observes time and memory. ``usage`` is None until the run has ended by itself."""

    pause = 0.001
    """Seconds between two looks."""
    fewest = 5
    """The fewest pauses after which a peak of memory counts.

    In a shorter run, the last look may have come before the program was under way, so its memory is not known.
    """

    def __init__(self) -> None:
        self.pid = 0
        self.began = 0
        self.usage: Usage | None = None
        self._launcher = ""
        self._spent = 0
        self._peak = 0

    @property
    def slices(self) -> tuple[Slice, ...]:
        """When each thread ran; empty for an observer that does not look at threads."""
        return ()

    @property
    def sampling(self) -> Sampling | None:
        """How the threads were observed; None for an observer that does not look at threads."""
        return None

    def begin(self, pid: int) -> None:
        """Called when the process waits to be released, which happens next.

        On POSIX systems, the process is still the shell that launches the program. What the shell used is noted here,
        so that it can be left out.
        """
        self.pid = pid
        self._launcher = program_of(pid)
        self._spent = _time_on_processors(pid)
        self.began = time.perf_counter_ns()

    def look(self) -> None:
        """Called again and again while the process runs. The peak of memory only grows, so the last look counts."""
        if program_of(self.pid) != self._launcher:
            self._peak = _peak_memory(self.pid) or self._peak

    def end(self) -> None:
        """Called when the process has just ended, to note its wall-clock time. ``account`` adds its processor time."""
        wall = time.perf_counter_ns() - self.began
        seen = wall >= self.fewest * self.pause * 1e9
        self.usage = Usage(wall=wall, cpu=0, peak=self._peak if seen else 0)

    def account(self, used: struct_rusage) -> None:
        """Called with the system's counts of the process, which include the shell that launched the program."""
        assert self.usage is not None
        cpu = round((used.ru_utime + used.ru_stime) * 1e9) - self._spent
        self.usage = Usage(wall=self.usage.wall, cpu=max(cpu, 0), peak=max(self.usage.peak, _own_peak(used)))


def program_of(pid: int) -> str:
    """Return the path of the program that the process runs; empty if the system does not say."""
    with contextlib.suppress(OSError):
        return os.readlink(f"/proc/{pid}/exe")  # noqa: PTH115 - every millisecond
    return ""


def _peak_memory(pid: int) -> int:
    """Return the peak of memory of the process in bytes; 0 if it is not known, or the process has ended.

    ``VmHWM`` starts anew when a process becomes another program, so it does not include the shell.
    """
    with contextlib.suppress(OSError, ValueError):
        _, found, rest = _read(f"/proc/{pid}/status").partition(b"VmHWM:")
        return int(rest.split(maxsplit=1)[0]) * 1024 if found else 0
    return 0


def _time_on_processors(pid: int) -> int:
    """Return the processor time of the process so far in ns; 0 if it is not known."""
    with contextlib.suppress(OSError, ValueError, IndexError):
        return int(_read(f"/proc/{pid}/schedstat").split()[0])
    return 0


def _read(path: str) -> bytes:
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - every millisecond
        return file.read()


def _own_peak(used: struct_rusage) -> int:
    """Return the peak of memory in the system's counts in bytes; 0 if it may be that of the building process.

    A process that starts without a copy of its parent's memory inherits the parent's peak. So only a peak above the
    parent's own is certain to be the program's.
    """
    import resource  # noqa: PLC0415 - absent on Windows

    inherited = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    unit = 1024 if os.uname().sysname == "Linux" else 1  # `ru_maxrss`: kilobytes on Linux, bytes on macOS
    return used.ru_maxrss * unit if used.ru_maxrss > inherited else 0
