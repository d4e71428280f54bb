"""The keeper of a run: it shuts itself in, starts the program, watches it, and ends all that is left of it."""

from __future__ import annotations

import contextlib
import fcntl
import os
import re
import resource
import select
import signal
import socket
import struct
from typing import Any, NoReturn

from . import program, system, usage, view
from .wire import FULL, Run, line_from, message, run_of

_FEWEST_NUMBERS = 400
"""The kernel takes no lower limit than 301 for the numbers of processes."""
_LONGEST_SLEEP = 0.005
"""The longest wait in seconds between two checks for the end of a process, on a system without ``pidfd_open``."""


def keep(channel: socket.socket, streams: tuple[int, int], owner: tuple[int, int], *, in_namespaces: bool) -> NoReturn:
    """Run what the client asks for over ``channel``, report how it ended, and exit.

    ``owner`` is the user and group that this process had outside of its namespaces.
    """
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())  # the program may send us any, where it sees us
    try:
        report = _kept(channel, streams, owner, in_namespaces=in_namespaces)
    except Exception as error:
        report = {"error": _described(error)}
    with contextlib.suppress(OSError):
        channel.sendall(message(**report))
    os._exit(0)


def shut_in(run: Run, owner: tuple[int, int]) -> None:
    """Become a user without rights in a root of its own. This process is in new namespaces already."""
    _map_user(*owner)
    view.build(run)
    with contextlib.suppress(OSError):
        _write("/proc/sys/user/max_user_namespaces", "0")
    if _has_own_numbers():
        with contextlib.suppress(OSError):
            _write("/proc/sys/kernel/pid_max", str(max(2 * run.processes, _FEWEST_NUMBERS)))
    system.protect("/proc", writable=False)  # settings of the whole machine are there, and root's files belong to us
    if not run.network:
        _bring_loopback_up()


def _kept(
    channel: socket.socket, streams: tuple[int, int], owner: tuple[int, int], *, in_namespaces: bool
) -> dict[str, Any]:
    line = line_from(channel)
    if not line:
        return {}
    run = run_of(line)
    if in_namespaces:
        shut_in(run, owner)
    elif program.IS_LINUX:
        system.adopt_orphans()
    started, failed = _start(run, channel, streams)
    try:
        report = _watched(run, channel, started)
        reason = os.read(failed, 4096).decode(errors="replace")  # ends at once: nobody has the other end any more
        return {"error": reason} if reason else report
    finally:
        if not program.IS_LINUX:
            with contextlib.suppress(OSError):
                os.killpg(started, signal.SIGKILL)
        usage.end_all(is_alone=in_namespaces)


def _start(run: Run, channel: socket.socket, streams: tuple[int, int]) -> tuple[int, int]:
    """Fork the program. Return its number, and a pipe from which the reason can be read if it could not be started."""
    failed, failing = os.pipe()
    started = os.fork()
    if started:
        os.close(failing)
        return started, failed
    try:
        program.become(run, channel, streams)
    except BaseException as error:
        os.write(failing, _described(error).encode(errors="replace"))
    os._exit(127)


def _watched(run: Run, channel: socket.socket, started: int) -> dict[str, Any]:
    """Wait for the program's end, and return how it ended. Kill it if it passes a limit, or if the client has gone."""
    watching, child = usage.Usage(run, is_alone=run.level == FULL), Child(started)
    stopped = ""
    if run.waits and child.has_stopped():
        channel.sendall(message(stopped=True))
    while not child.has_ended(channel, watching.pause):
        if _is_readable(channel):  # nothing is said before the end: the client wants the run to end, or has gone
            child.kill()
            return {}
        if program.IS_LINUX:
            usage.reap_orphans(started)
        if stopped := watching.passed():
            child.kill()
            break
    if run.is_kept and not stopped:
        channel.recv(1)  # the client has looked for the last time
    return {**child.end(), "stopped": stopped}


class Child:
    """The program as a process. On Linux, its number stays its own until ``end``."""

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self._handle = os.pidfd_open(pid) if hasattr(os, "pidfd_open") else None
        self._ended: tuple[int, resource.struct_rusage] | None = None

    def has_ended(self, channel: socket.socket, seconds: float) -> bool:
        """Wait for the end of the program, a word of the client, or the end of the time. True if it has ended."""
        if self._handle is not None:
            return (
                self._ended is not None
                or self._handle in select.select([self._handle, channel.fileno()], [], [], seconds)[0]
            )
        select.select([channel], [], [], min(seconds, _LONGEST_SLEEP))
        self._wait(os.WNOHANG)
        return self._ended is not None

    def has_stopped(self) -> bool:
        """Wait until the program has stopped itself, or has ended. True if it has stopped."""
        self._wait(os.WUNTRACED)
        return self._ended is None

    def kill(self) -> None:
        if self._ended is None:
            os.kill(self.pid, signal.SIGKILL)

    def end(self) -> dict[str, Any]:
        """Wait for the program, and return its exit code, its processor time in seconds, and its peak of memory."""
        self._wait(0)
        assert self._ended is not None
        status, used = self._ended
        cpu = used.ru_utime + used.ru_stime
        return {"status": os.waitstatus_to_exitcode(status), "cpu": cpu, "peak": used.ru_maxrss}

    def _wait(self, options: int) -> None:
        if self._ended is None:
            pid, status, used = os.wait4(self.pid, options)
            self._ended = (status, used) if pid and not os.WIFSTOPPED(status) else None


def _is_readable(channel: socket.socket) -> bool:
    return bool(select.select([channel], [], [], 0)[0])


def _described(error: BaseException) -> str:
    if isinstance(error, OSError) and error.strerror:
        return f"{error.strerror}{f': {error.filename}' if error.filename else ''}"
    return f"{type(error).__name__}: {error}" if not isinstance(error, OSError) else str(error)


def _map_user(user: int, group: int) -> None:
    """Give the user and group of outside a number inside. Root gets another one: it would get rights with each start.

    Files of the run belong to the same user, inside and outside.
    """
    _write("/proc/self/setgroups", "deny")
    _write("/proc/self/uid_map", f"{user or 1000} {user} 1")
    _write("/proc/self/gid_map", f"{group or 1000} {group} 1")


def _has_own_numbers() -> bool:
    """True if the most processes are a setting of each namespace. In older kernels, it would change the machine's."""
    numbers = re.match(r"(\d+)\.(\d+)", os.uname().release)
    return numbers is not None and (int(numbers[1]), int(numbers[2])) >= (6, 14)


def _bring_loopback_up() -> None:
    """Start the network of this namespace, which reaches nothing but itself."""
    get_flags, set_flags, is_up = 0x8913, 0x8914, 1
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        request = struct.pack("16sh14x", b"lo", 0)
        flags = struct.unpack("16sh14x", fcntl.ioctl(any_socket, get_flags, request))[1]
        fcntl.ioctl(any_socket, set_flags, struct.pack("16sh14x", b"lo", flags | is_up))


def _write(path: str, text: str) -> None:
    with open(path, "w", encoding="ascii") as file:
        file.write(text)
