"""The last steps of the process that becomes the program: it lowers its limits and its rights, and starts it."""

from __future__ import annotations

import contextlib
import os
import resource
import signal
import socket
import sys
import time
from typing import NoReturn

from . import landlock, seccomp, system, view
from .wire import BEGIN, FULL, LIMITS, Run, message

IS_LINUX = sys.platform == "linux"


def become(run: Run, channel: socket.socket, streams: tuple[int, int]) -> NoReturn:
    """Become the program. Raises OSError if that cannot be done.

    ``streams`` are its standard output and error. A program that waits says over ``channel`` what this process has used
    so far, and begins when it gets the signal ``BEGIN``. The kernel tells the client its number.
    """
    os.setsid()
    empty = os.open(os.devnull, os.O_RDONLY)
    for target, source in enumerate((empty, *streams)):
        os.dup2(source, target)
    os.chdir(run.directory)
    _restrict(run)
    if run.waits:
        used = resource.getrusage(resource.RUSAGE_SELF)
        channel.sendall(message(waits=os.getpid(), peak=used.ru_maxrss, cpu=time.process_time()))
        signal.sigwait((BEGIN,))  # the keeper has blocked all signals, so none is missed
    for number in (signal.SIGPIPE, signal.SIGXFSZ, signal.SIGINT):  # Python ignores or catches these
        signal.signal(number, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_SETMASK, ())
    os.execve(run.line[0], run.line, run.environment)


def _restrict(run: Run) -> None:
    for number, value in run.limits:
        hard = resource.getrlimit(number)[1]
        lowered = value if hard == resource.RLIM_INFINITY else min(value, hard)
        with contextlib.suppress(ValueError, OSError):  # macOS refuses a limit of the address space
            resource.setrlimit(number, (lowered, lowered))
    if not IS_LINUX:
        return
    if run.keeps_addresses:
        system.keep_addresses()
    system.gain_no_rights()
    if run.level != LIMITS:
        system.drop_capabilities()
        landlock.restrict(_readable(run), _writable(run))
        seccomp.restrict(network=run.level == FULL or run.network)


def _readable(run: Run) -> tuple[str, ...]:
    """Return the paths that the run can read: at FULL, there are no others."""
    if run.level == FULL:
        return ("/", "/proc")
    return (*view.paths(network=run.network), *view.DEVICES, "/proc", *run.readable)


def _writable(run: Run) -> tuple[str, ...]:
    """Return the paths that the run can write to. Semaphores are files in /dev/shm, which is the run's own at FULL."""
    return (run.folder, os.devnull, *(("/dev/shm",) if run.level == FULL else ()))
