"""Look at the threads of a running process, about every millisecond, and tell afterwards when each of them ran.

Nothing is asked of the program, and nothing in it is changed: Linux counts for every thread the nanoseconds that it ran
(``/proc/PID/task/TID/schedstat``). What the counters mean is the matter of ``slices.py``.
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
"""Seconds between two looks, where looking is quick."""
SHARE = 10
"""One part in so many of a processor's time is spent on looking at most: where there are many threads, less often."""
MOST_THREADS = 200
"""So many are watched at a time; each takes an open file."""
_STARTING_PAUSE = 0.0001
_COUNTER = "schedstat"
_SOON = 5


def require_counters() -> None:
    """Raises ToolFailure where the system does not count how long threads run."""
    if not Path("/proc/thread-self", _COUNTER).exists():
        raise ToolFailure(
            "threads can be measured on Linux only (/proc/PID/task/TID/schedstat). "
            "Commit a recording made on Linux: codestages record --measured"
        )


@dataclass
class _Track:
    """A thread that is watched: its counter's open file, what the counter said last, and how it has changed."""

    thread: int
    file: int
    counted: int
    born: int
    name: str = ""
    waited: int = 0
    looks: int = 0
    charges: list[Charge] = field(default_factory=list)


class ThreadObserver(Observer):
    """Watches all threads of a run. Times count from when the program has taken the place of what launches it."""

    def __init__(self) -> None:
        super().__init__()
        require_counters()
        self._folder = ""
        self._clock = 0
        self._command_line = b""
        self._tracks: dict[str, _Track] = {}
        self._lives: list[Life] = []
        self._waits: list[tuple[int, int, int]] = []
        self._moments: list[Moment] = []
        self._left_out: set[str] = set()
        self._cost_before = self._cost = 0

    def begin(self, pid: int) -> None:
        self.pause = _STARTING_PAUSE
        self._folder = f"/proc/{pid}"
        self._clock = ~pid << 3 | 2  # the clock of all threads of the process, as clock_getcpuclockid(3) names it
        self._command_line = self._read("cmdline")
        self._cost_before = time.thread_time_ns()
        super().begin(pid)

    def look(self) -> None:
        """See what every thread has run since the last look."""
        if not self._moments and self._read("cmdline") in (self._command_line, b""):
            return
        before = time.monotonic_ns()
        self._see(before)
        self.pause = max(PAUSE, (time.monotonic_ns() - before) * (SHARE - 1) / 1e9)

    def end(self) -> None:
        """Look for the last time: what the main thread has run can still be read, for nobody has waited for it."""
        super().end()
        if self._moments:
            self._see(time.monotonic_ns())

    @property
    def slices(self) -> tuple[Slice, ...]:
        """When each thread ran; after the end, or what is known of a run that was cut off."""
        for track in self._tracks.values():
            self._bury(track, 0)
        self._tracks = {}
        return slices_of(self._lives, self._moments)

    @property
    def sampling(self) -> Sampling | None:
        if len(self._moments) < 2:
            return None
        times = [moment.time for moment in self._moments]
        distances = sorted(after - before for before, after in pairwise(times))
        return Sampling(
            process=self.pid,
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

    def _see(self, now: int) -> None:
        try:
            found = os.listdir(f"{self._folder}/task")  # noqa: PTH208 - every millisecond
            cpu = time.clock_gettime_ns(self._clock)
        except OSError:
            return
        self._moments.append(Moment(now, cpu))
        self._cost = time.thread_time_ns() - self._cost_before
        for each in found:
            self._follow(each, now)
        for each in self._tracks.keys() - set(found):
            self._bury(self._tracks.pop(each), now)

    def _follow(self, each: str, now: int) -> None:
        """Note what the counter of one thread says now."""
        track = self._tracks.get(each) or self._meet(each, now)
        if track is None:
            return
        try:
            counted, waited = map(int, os.pread(track.file, 64, 0).split()[:2])
        except (OSError, ValueError):  # it has just ended, and is missing at the next look
            return
        if counted > track.counted:
            track.charges.append(Charge(self._previous, now, counted - track.counted))
            track.counted = counted
        if waited > track.waited:
            self._waits.append((track.thread, now, waited - track.waited))
            track.waited = waited
        track.looks += 1
        if track.looks <= _SOON or track.looks & (track.looks - 1) == 0:  # threads name themselves, mostly soon
            track.name = self._read("task", each, "comm").rstrip(b"\n").decode(errors="replace") or track.name

    @property
    def _previous(self) -> int:
        """When the last look but this one was."""
        return self._moments[-2].time if len(self._moments) > 1 else self._moments[-1].time

    def _meet(self, each: str, now: int) -> _Track | None:
        """Begin with a thread; what the first one has run until now, it has run as the launcher."""
        if len(self._tracks) >= MOST_THREADS:
            self._left_out.add(each)
            return None
        try:
            file = os.open(f"{self._folder}/task/{each}/{_COUNTER}", os.O_RDONLY | os.O_CLOEXEC)
            is_first = len(self._moments) == 1
            counted, waited = map(int, os.pread(file, 64, 0).split()[:2]) if is_first else (0, 0)
        except (OSError, ValueError):
            return None
        born = now if is_first else self._previous
        track = self._tracks[each] = _Track(thread=int(each), file=file, counted=counted, waited=waited, born=born)
        return track

    def _read(self, *path: str) -> bytes:
        with contextlib.suppress(OSError):
            return Path(self._folder, *path).read_bytes()
        return b""

    def _bury(self, track: _Track, now: int) -> None:
        """Keep what is known of a thread that was gone at ``now``; 0 if it was there to the end."""
        os.close(track.file)
        self._lives.append(
            Life(thread=track.thread, name=track.name, born=track.born, gone=now, charges=tuple(track.charges))
        )
