"""Observe a running process from outside: its time, its processor time, and its memory.

An observer observes one run. ``begin`` is called just before the program starts, ``look`` again and again while it
runs, ``end`` at its end, and ``account`` with the system's own counts. A subclass that observes more overrides these,
and is listed in ``measuring.OBSERVERS``.
"""

from __future__ import annotations

import contextlib
import os
import time

from ..model.command import Sampling, Slice, Usage


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
        self._launcher = b""
        self._spent = 0
        self._inherited = 0
        self._peak = 0

    @property
    def slices(self) -> tuple[Slice, ...]:
        """When each thread ran; empty for an observer that does not look at threads."""
        return ()

    @property
    def sampling(self) -> Sampling | None:
        """How the threads were observed; None for an observer that does not look at threads."""
        return None

    def begin(self, pid: int, *, peak: int = 0) -> None:
        """Called when the process waits to become the program, which happens next.

        Until then it is the launcher. ``peak`` is the peak of its memory, in the unit of ``ru_maxrss``. That, and the
        time that it has used, are left out.
        """
        self.pid = pid
        self._launcher = command_line_of(pid)
        self._spent, self._inherited = _time_on_processors(pid), peak
        self.began = time.perf_counter_ns()

    def look(self) -> None:
        """Called again and again while the process runs. The peak of memory only grows, so the last look counts."""
        if command_line_of(self.pid) not in (self._launcher, b""):
            self._peak = _peak_memory(self.pid) or self._peak

    def end(self) -> None:
        """Called when the process has just ended, to note its wall-clock time. ``account`` adds its processor time."""
        wall = time.perf_counter_ns() - self.began
        seen = wall >= self.fewest * self.pause * 1e9
        self.usage = Usage(wall=wall, cpu=0, peak=self._peak if seen else 0)

    def account(self, cpu: float, peak: int) -> None:
        """Called with the system's counts of the process, which include the launcher.

        ``cpu`` is its processor time in seconds, and ``peak`` the peak of its memory, in the unit of ``ru_maxrss``.
        Only a peak well above the launcher's is certain to be the program's: the launcher grows a little after it was
        asked.
        """
        assert self.usage is not None
        own = max(round(cpu * 1e9) - self._spent, 0)
        certain = peak * _unit_of_peak() if peak > self._inherited * 1.25 else 0
        self.usage = Usage(wall=self.usage.wall, cpu=own, peak=max(self.usage.peak, certain))


def command_line_of(pid: int) -> bytes:
    """Return the command line of the process; empty if the system does not say.

    The launcher and the program can be the same executable, a Python interpreter, but have other arguments.
    """
    with contextlib.suppress(OSError):
        return _read(f"/proc/{pid}/cmdline")
    return b""


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


def _unit_of_peak() -> int:
    """Return the unit of ``ru_maxrss`` in bytes: kilobytes on Linux, bytes on macOS."""
    return 1024 if os.uname().sysname == "Linux" else 1
