"""Measure runs: one at a time, as often as asked for, and with no other run of ours meanwhile.

A measured run holds the lock of ``measuring_lock.py``, so no other run of this user's builds is under way meanwhile. We
cannot keep other programs of the machine away. Their effect shows in the spread of several runs.
"""

from __future__ import annotations

import contextlib
import os
import platform
import time
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import msgspec

from ..model.command import Command, Outcome, Tool, Usage, Watch
from .measuring_lock import alone
from .observer import Observer
from .process import UNRESTRICTED, Limits, Runner
from .thread_counters import ThreadObserver

OBSERVERS: Mapping[Watch, type[Observer]] = {"usage": Observer, "threads": ThreadObserver}
"""The type of observer for each way to watch a run (``Command.watch``)."""


def measure(
    command: Command, tool: Tool, limits: Limits, before: Outcome | None = None, runner: Runner = UNRESTRICTED
) -> Outcome:
    """Run a watched command ``repeat`` times, and return the outcome of the last run, with the usages of all runs.

    Fewer times if a run fails, or if all runs together take longer than the time limit of one.
    """
    usages: list[Usage] = []
    with alone():
        deadline = time.monotonic() + limits.seconds
        while True:
            observer = OBSERVERS[command.watch]()
            outcome = runner.run(command, tool, limits, before, observer)
            usages += [observer.usage] if observer.usage else []
            failed = outcome.exit_code or outcome.stopped
            if failed or len(usages) >= command.repeat or time.monotonic() > deadline:
                break
    # slices come first: reading them closes the counters, and sampling needs the closed ones
    return msgspec.structs.replace(
        outcome, usages=tuple(usages), slices=observer.slices, sampling=observer.sampling, machine=machine()
    )


@cache
def machine() -> str:
    """Return the processor, how many cores this process can use, and the system: ``EPYC, 2 cores, Linux 6.1``."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return f"{_processor()}, {cores} {'core' if cores == 1 else 'cores'}, {platform.system()} {platform.release()}"


def _processor() -> str:
    with contextlib.suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines():
            name, _, value = line.partition(":")
            if name.strip() == "model name":
                return value.strip()
    return platform.processor() or platform.machine()
