"""Measures the CPU time of processes, and two actions in turn."""

from __future__ import annotations

import resource
import statistics
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Spent:
    """Seconds of CPU time, in this process and in those that it waited for, and seconds on the clock."""

    cpu: float
    wall: float


def spent(action: Callable[[], object]) -> Spent:
    """Return the time that ``action`` takes."""
    start, cpu = time.perf_counter(), time.process_time()
    children = cpu_spent(action)
    return Spent(time.process_time() - cpu + children, time.perf_counter() - start)


def cpu_spent(action: Callable[[], object]) -> float:
    """Return the CPU time, in seconds, of the processes that ``action`` starts and waits for."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    action()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime)


def cpu_of(line: list[str], cwd: Path | None = None) -> float:
    """Return the CPU time, in seconds, of a command and its children."""
    return cpu_spent(
        lambda: subprocess.run(line, cwd=cwd, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    )


def paired(runs: int, first: Callable[[], float], second: Callable[[], float]) -> tuple[float, float]:
    """Return the medians of both actions, which run in turn ``runs`` times after one warm-up."""
    first(), second()
    pairs = [(first(), second()) for _ in range(runs)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)
