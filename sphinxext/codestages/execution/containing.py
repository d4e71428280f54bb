"""Run a process through the server of contained runs, and watch its time and its output. POSIX systems only."""

from __future__ import annotations

import contextlib
import os
import resource
import select
import time
from collections.abc import Iterator
from typing import Any, BinaryIO

from ..model.command import Stop
from ..model.errors import ToolFailure
from .containment.wire import Run
from .folder import DISK_LIMIT, FILE_LIMIT
from .limits import MOST_PROCESSES, POLL_SECONDS, Ended, Limits, Start
from .observer import Observer
from .sandbox import SERVER, Conversation, Sandbox


def contain(start: Start, limits: Limits, observer: Observer | None, sandbox: Sandbox) -> Ended:
    """Start the process, wait for its end, and kill what it left behind.

    The output is read from the open files, because a sample can delete the files, or change their permissions.
    """
    level = sandbox.level()
    with (start.directory.parent / "stdout").open("w+b") as out, (start.directory.parent / "stderr").open("w+b") as err:
        run = Run(
            level=level,
            line=start.line,
            environment=start.environment,
            folder=str(start.directory.parent),
            directory=str(start.directory),
            readable=start.readable,
            limits=_bounds(limits),
            memory=limits.memory,
            disk=DISK_LIMIT,
            processes=MOST_PROCESSES,
            network=start.network,
            waits=observer is not None,
            is_kept=observer is not None and hasattr(os, "pidfd_open"),
            keeps_addresses=observer is None,
        )
        with _started(run, out, err) as conversation:
            begun = observer is None or _begin(conversation, observer)
            stopped = _wait(conversation, limits, out, err, observer) if begun else ""
            conversation.end()
            report = conversation.report()
        stopped = stopped or _reported(report, start.line, is_stopped=bool(stopped))
        if observer and "status" in report and not stopped:
            observer.account(report["cpu"], report["peak"])
        # the output may have passed its limit after the last check
        if not stopped and limits.are_passed(out, err):
            stopped = "output-limit"
        stdout, stderr = (os.pread(file.fileno(), most, 0) for file, most in ((out, limits.room), (err, limits.output)))
        return Ended(
            exit_code=report.get("status", -9), stopped=stopped, stdout=stdout, stderr=stderr, containment=level
        )


def stop_all() -> None:
    """Kill every run of this process that is under way, on all threads. Each returns the outcome of a killed run."""
    for conversation in list(SERVER.conversations):
        conversation.end()


def _reported(report: dict[str, Any], line: tuple[str, ...], *, is_stopped: bool) -> Stop:
    """Return the limit that the keeper saw passed. Raises ToolFailure if the program could not be started."""
    if is_stopped:
        return ""
    if error := report.get("error"):
        raise ToolFailure(f"cannot run {line[0]}: {error}")
    found: Stop = report.get("stopped", "")
    return found


@contextlib.contextmanager
def _started(run: Run, out: BinaryIO, err: BinaryIO) -> Iterator[Conversation]:
    conversation = SERVER.start(run, out, err)
    try:
        yield conversation
    finally:
        conversation.end()
        conversation.report()
        SERVER.forget(conversation)


def _bounds(limits: Limits) -> tuple[tuple[int, int], ...]:
    return (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_CPU, int(limits.seconds * 2) + 1),
        (resource.RLIMIT_FSIZE, FILE_LIMIT),
        (resource.RLIMIT_AS, limits.memory),
    )


def _begin(conversation: Conversation, observer: Observer) -> bool:
    """Wait until the process of an observed run waits, then let it become the program. False if it has ended."""
    waiting = conversation.waiting_program()
    if waiting is None:
        return False
    observer.begin(waiting.pid, peak=waiting.peak)
    waiting.begin()
    return True


def _wait(conversation: Conversation, limits: Limits, out: BinaryIO, err: BinaryIO, observer: Observer | None) -> Stop:
    """Wait until the program ends, or until it reaches a limit; return that limit, or an empty text.

    A program that reached a limit is still running.
    """
    deadline = time.monotonic() + limits.seconds
    with _end_of(conversation, observer) as end:
        while not select.select([end], [], [], observer.pause if observer else POLL_SECONDS)[0]:
            if time.monotonic() > deadline:
                return "timeout"
            if limits.are_passed(out, err):
                return "output-limit"
            if observer:
                observer.look()
        if observer:
            observer.end()
            conversation.forget()
    return ""


@contextlib.contextmanager
def _end_of(conversation: Conversation, observer: Observer | None) -> Iterator[int]:
    """Return a descriptor that can be read when the program has ended: of the process itself where the system has it.

    Only an observed program has a number that we know. For others, it is the keeper's report, which comes later: when
    all that the program left behind has been killed.
    """
    if observer is None or not hasattr(os, "pidfd_open"):
        yield conversation.fileno()
        return
    handle = os.pidfd_open(observer.pid)
    try:
        yield handle
    finally:
        os.close(handle)
