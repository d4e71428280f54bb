"""Run a process on Windows, which has neither limits that can be inherited nor a sandbox: time and output only."""

from __future__ import annotations

import subprocess
import time
from typing import BinaryIO

from ..model.command import Stop
from .limits import POLL_SECONDS, Ended, Limits, Start
from .observer import Observer
from .sandbox import Sandbox

_RUNNING: set[subprocess.Popen[bytes]] = set()


def contain(start: Start, limits: Limits, observer: Observer | None, sandbox: Sandbox) -> Ended:
    """Start the process, and wait for its end."""
    level = sandbox.level()
    with (start.directory.parent / "stdout").open("w+b") as out, (start.directory.parent / "stderr").open("w+b") as err:
        process = subprocess.Popen(
            start.line, cwd=start.directory, env=start.environment, stdin=subprocess.DEVNULL, stdout=out, stderr=err
        )
        try:
            _RUNNING.add(process)
            if observer:
                observer.begin(process.pid)
            stopped = _wait(process, limits, out, err, observer)
        finally:
            process.kill()
            process.wait()
            _RUNNING.discard(process)
        if not stopped and limits.are_passed(out, err):
            stopped = "output-limit"
        stdout, stderr = _read(out, limits.room), _read(err, limits.output)
        return Ended(exit_code=process.returncode, stopped=stopped, stdout=stdout, stderr=stderr, containment=level)


def stop_all() -> None:
    """Kill every run of this process that is under way, on all threads. Each returns the outcome of a killed run."""
    for process in list(_RUNNING):
        process.kill()


def _wait(
    process: subprocess.Popen[bytes], limits: Limits, out: BinaryIO, err: BinaryIO, observer: Observer | None
) -> Stop:
    deadline = time.monotonic() + limits.seconds
    while not _has_ended(process, observer.pause if observer else POLL_SECONDS):
        if time.monotonic() > deadline:
            return "timeout"
        if limits.are_passed(out, err):
            return "output-limit"
        if observer:
            observer.look()
    if observer:
        observer.end()
    return ""


def _has_ended(process: subprocess.Popen[bytes], seconds: float) -> bool:
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


def _read(file: BinaryIO, most: int) -> bytes:
    file.seek(0)
    return file.read(most)
