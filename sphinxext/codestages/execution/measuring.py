"""Runs that are measured: one at a time, alone as far as it is in our hands, as often as asked for.

A measured run holds the lock of ``measuring_lock.py``, so no other run of this user's builds is under way meanwhile.
Other programs on the machine are not in our hands: the spread of several runs tells of them.
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
from .process import Limits, run
from .thread_counters import ThreadObserver

OBSERVERS: Mapping[Watch, type[Observer]] = {"usage": Observer, "threads": ThreadObserver}
"""What accompanies a run that is watched so."""


def measure(command: Command, tool: Tool, limits: Limits, before: Outcome | None = None) -> Outcome:
    """Run a watched command ``repeat`` times, or until its time is used up or it fails: the last run's outcome."""
    usages: list[Usage] = []
    with alone():
        deadline = time.monotonic() + limits.seconds
        while True:
            observer = OBSERVERS[command.watch]()
            outcome = run(command, tool, limits, before, observer)
            usages += [observer.usage] if observer.usage else []
            failed = outcome.exit_code or outcome.stopped
            if failed or len(usages) >= command.repeat or time.monotonic() > deadline:
                break
    return msgspec.structs.replace(
        outcome, usages=tuple(usages), slices=observer.slices, sampling=observer.sampling, machine=machine()
    )


@cache
def machine() -> str:
    """The processor's name, how many cores this process may use, and the system: ``EPYC, 2 cores, Linux 6.1``."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return f"{_processor()}, {cores} {'core' if cores == 1 else 'cores'}, {platform.system()} {platform.release()}"


def _processor() -> str:
    with contextlib.suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines():
            name, _, value = line.partition(":")
            if name.strip() == "model name":
                return value.strip()
    return platform.processor() or platform.machine()
