"""The last steps of the process that becomes the program: it lowers its limits and its rights, and starts it."""

from __future__ import annotations

import contextlib
import os
import resource
import signal
import socket
import sys
from typing import NoReturn

from . import landlock, seccomp, system, view
from .wire import FULL, LIMITS, Run, message

_WAITING = ("/bin/sh", "-c", 'kill -s STOP $$; exec "$0" "$@"')
"""A shell that stops itself, and then becomes the program. To become it takes the shell less time than this process."""
IS_LINUX = sys.platform == "linux"


def become(run: Run, channel: socket.socket, streams: tuple[int, int]) -> NoReturn:
    """Become the program. Raises OSError if that cannot be done.

    ``streams`` are its standard output and error. A program that waits says over ``channel`` how much memory this
    process has used, and the kernel tells the client its number. Then it stops, and begins when it is continued.
    """
    os.setsid()
    empty = os.open(os.devnull, os.O_RDONLY)
    for target, source in enumerate((empty, *streams)):
        os.dup2(source, target)
    os.chdir(run.directory)
    _restrict(run)
    if run.waits:
        used = resource.getrusage(resource.RUSAGE_SELF)
        channel.sendall(message(waits=os.getpid(), peak=used.ru_maxrss))
    for number in (signal.SIGPIPE, signal.SIGXFSZ, signal.SIGINT):  # Python ignores or catches these
        signal.signal(number, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_SETMASK, ())
    line = (*_WAITING, *run.line) if run.waits else run.line
    os.execve(line[0], line, run.environment)


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
