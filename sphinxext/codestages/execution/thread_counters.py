"""Look at the threads of a running process about every millisecond, and say afterwards when each of them ran.

The program is not changed, and does not take part: Linux counts for every thread how long it has run, and how long it
waited for a processor, both in ns (``/proc/PID/task/TID/schedstat``). ``slices.py`` works out from these counters when
each thread ran.
"""

from __future__ import annotations

import contextlib
import os
import time
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from ..model.command import Sampling, Slice
from ..model.errors import ToolFailure
from .observer import Observer
from .slices import Charge, Life, Moment, crowds_of, slices_of

PAUSE = 0.001
"""The shortest time in seconds between two looks."""
LOOKING_DIVISOR = 10
"""At most 1/10 of a processor's time is spent on looking. If there are many threads, looks are farther apart."""
MOST_THREADS = 200
"""The most threads that are watched at a time. Each of them needs an open file."""
_STARTING_PAUSE = 0.0001
"""Seconds between two looks until the program has started."""
_COUNTER = "schedstat"
_FIRST_LOOKS = 5
"""A thread's name is read at each of its first looks, and then ever more rarely."""


def require_counters() -> None:
    """Raise ToolFailure if the system does not count how long threads run."""
    if not Path("/proc/thread-self", _COUNTER).exists():
        raise ToolFailure(
            "threads can be measured on Linux only (/proc/PID/task/TID/schedstat). "
            "Commit a recording made on Linux: codestages record --measured"
        )


@dataclass
class _Track:
    """A thread that is watched.

    ``file`` is the open file of its counters. ``counted`` and ``waited`` are their last values: how long the thread ran
    and waited for a processor, in ns. ``looks`` counts how often they were read.
    """

    thread: int
    file: int
    counted: int
    born: int
    name: str = ""
    waited: int = 0
    looks: int = 0
    charges: list[Charge] = field(default_factory=list)


class ThreadObserver(Observer):
    """Watches all threads of a run.

    The first look comes when the launcher has become the program.
    """

    def __init__(self) -> None:
        super().__init__()
        require_counters()
        self._folder = ""
        self._process = 0
        self._clock = 0
        self._command_line = b""
        self._tracks: dict[str, _Track] = {}
        self._lives: list[Life] = []
        self._waits: list[tuple[int, int, int]] = []
        self._moments: list[Moment] = []
        self._left_out: set[str] = set()
        self._cost_before = self._cost = 0

    def begin(self, pid: int, *, peak: int = 0) -> None:
        self.pause = _STARTING_PAUSE
        self._folder = f"/proc/{pid}"
        self._process = self._own_number(str(pid))
        self._clock = ~pid << 3 | 2  # the clock of all threads of the process, as clock_getcpuclockid(3) names it
        self._command_line = self._read("cmdline")  # the launcher's: it changes when the program starts
        self._cost_before = time.thread_time_ns()
        super().begin(pid, peak=peak)

    def look(self) -> None:
        """Read the counters of all threads; do nothing until the program has started."""
        if not self._moments and self._read("cmdline") in (self._command_line, b""):
            return
        before = time.monotonic_ns()
        self._read_all(before)
        self.pause = max(PAUSE, (time.monotonic_ns() - before) * (LOOKING_DIVISOR - 1) / 1e9)

    def end(self) -> None:
        """Look for the last time. Nobody has waited for the main thread yet, so its counters can still be read."""
        super().end()
        if self._moments:
            self._read_all(time.monotonic_ns())

    @property
    def slices(self) -> tuple[Slice, ...]:
        """When each thread ran. To be read after the end of the run: it closes the counters.

        For a run that was cut off, these are the slices until the last look.
        """
        for track in self._tracks.values():
            self._close(track, 0)
        self._tracks = {}
        return slices_of(self._lives, self._moments)

    @property
    def sampling(self) -> Sampling | None:
        """How the threads were observed; None if there were fewer than two looks. Read ``slices`` first."""
        if len(self._moments) < 2:
            return None
        times = [moment.time for moment in self._moments]
        distances = sorted(after - before for before, after in pairwise(times))
        return Sampling(
            process=self._process,
            began=times[0],
            lasted=times[-1] - times[0],
            count=len(times),
            distance=distances[len(distances) // 2],
            longest=distances[-1],
            spent=self._cost,
            cpu=self._moments[-1].cpu - self._moments[0].cpu,
            processors=len(os.sched_getaffinity(0)),
            left_out=len(self._left_out),
            waits=tuple((thread, seen - times[0], length) for thread, seen, length in self._waits),
            crowds=crowds_of(self._lives, self._moments),
        )

    def _read_all(self, now: int) -> None:
        """Read the counters of all threads, and note which threads have ended."""
        try:
            found = os.listdir(f"{self._folder}/task")  # noqa: PTH208 - every millisecond
            cpu = time.clock_gettime_ns(self._clock)
        except OSError:
            return
        self._moments.append(Moment(now, cpu))
        self._cost = time.thread_time_ns() - self._cost_before
        for thread in found:
            self._read_counters(thread, now)
        for thread in self._tracks.keys() - set(found):
            self._close(self._tracks.pop(thread), now)

    def _read_counters(self, thread: str, now: int) -> None:
        """Read the counters of one thread, and note what is new."""
        track = self._tracks.get(thread) or self._open(thread, now)
        if track is None:
            return
        try:
            counted, waited = map(int, os.pread(track.file, 64, 0).split()[:2])
        except (OSError, ValueError):  # the thread has just ended: the next look will not find it
            return
        if counted > track.counted:
            track.charges.append(Charge(self._previous, now, counted - track.counted))
            track.counted = counted
        if waited > track.waited:
            self._waits.append((track.thread, now, waited - track.waited))
            track.waited = waited
        track.looks += 1
        # Threads name themselves, most of them soon. After the first looks, the name is read at powers of two only.
        if track.looks <= _FIRST_LOOKS or track.looks & (track.looks - 1) == 0:
            track.name = self._read("task", thread, "comm").rstrip(b"\n").decode(errors="replace") or track.name

    @property
    def _previous(self) -> int:
        """The time of the look before the current one; at the first look, the time of that one."""
        return self._moments[-2].time if len(self._moments) > 1 else self._moments[-1].time

    def _open(self, thread: str, now: int) -> _Track | None:
        """Start to watch a thread; None if too many are watched already, or if it has just ended.

        At the first look, the counters start from their current values: what the process ran until then, it ran as the
        launcher. Counters of later threads start from 0.
        """
        if len(self._tracks) >= MOST_THREADS:
            self._left_out.add(thread)
            return None
        try:
            file = os.open(f"{self._folder}/task/{thread}/{_COUNTER}", os.O_RDONLY | os.O_CLOEXEC)
            is_first = len(self._moments) == 1
            counted, waited = map(int, os.pread(file, 64, 0).split()[:2]) if is_first else (0, 0)
        except (OSError, ValueError):
            return None
        born = now if is_first else self._previous
        track = _Track(thread=self._own_number(thread), file=file, counted=counted, waited=waited, born=born)
        self._tracks[thread] = track
        return track

    def _own_number(self, thread: str) -> int:
        """Return the number that the thread has for the program itself, which may be in a namespace of its own."""
        _, found, rest = self._read("task", thread, "status").partition(b"\nNSpid:")
        return int(rest.partition(b"\n")[0].split()[-1]) if found else int(thread)

    def _read(self, *path: str) -> bytes:
        with contextlib.suppress(OSError):
            return Path(self._folder, *path).read_bytes()
        return b""

    def _close(self, track: _Track, now: int) -> None:
        """Close the counters of a thread that was gone at the look ``now`` (0: it was there to the end)."""
        os.close(track.file)
        self._lives.append(
            Life(thread=track.thread, name=track.name, born=track.born, gone=now, charges=tuple(track.charges))
        )
