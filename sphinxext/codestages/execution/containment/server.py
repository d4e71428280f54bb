"""The server: forks a keeper for each run that the client asks for, and ends when the client has gone."""

from __future__ import annotations

import contextlib
import gc
import os
import select
import signal
import socket
from dataclasses import dataclass, field

from . import keeper, landlock, program, system
from .wire import FULL, IN_NAMESPACES, LIMITS, PARTIAL, WITH_NETWORK, Run, message

_NAMESPACES = system.CLONE_NEWUSER | system.CLONE_NEWNS | system.CLONE_NEWPID | system.CLONE_NEWIPC


def main(number: int) -> None:
    """Serve the client at the other end of the socket with this number."""
    client = socket.socket(fileno=number)
    signals, wake = socket.socketpair()
    for end in (signals, wake):
        end.setblocking(False)
    signal.signal(signal.SIGCHLD, lambda number, frame: None)
    signal.set_wakeup_fd(wake.fileno())
    if program.IS_LINUX:
        system.adopt_orphans()
    level, reason = _level()
    client.sendall(message(level=level, reason=reason))
    gc.freeze()  # a copy then shares the memory of what was imported
    Server(client, signals).serve()


@dataclass
class Server:
    """Forks keepers. ``signals`` is readable when one has ended."""

    client: socket.socket
    signals: socket.socket
    keepers: set[int] = field(default_factory=set)

    def serve(self) -> None:
        while True:
            ready = select.select([self.client, self.signals], [], [])[0]
            if self.signals in ready:
                with contextlib.suppress(BlockingIOError):
                    self.signals.recv(4096)
                self._forget_ended()
            if self.client in ready and not self._answer():
                return

    def _answer(self) -> bool:
        """Fork the keeper of one run; False if the client has gone."""
        kind, handles, _, _ = socket.recv_fds(self.client, 1, 3)
        if not kind:
            return False
        owner = (os.getuid(), os.getgid())
        try:
            pid = _fork(kind[0])
        except OSError:
            pid = -1  # the client sees that the run's socket is closed
        if pid == 0:
            self.client.close()
            signal.set_wakeup_fd(-1)
            channel, out, err = handles
            keeper.keep(socket.socket(fileno=channel), (out, err), owner, in_namespaces=bool(kind[0] & IN_NAMESPACES))
        self.keepers.add(pid)
        for handle in handles:
            os.close(handle)
        return True

    def _forget_ended(self) -> None:
        """Forget keepers that have ended. If one was killed, its processes have become ours: end them."""
        with contextlib.suppress(ChildProcessError):
            while True:
                pid, status = os.waitpid(-1, os.WNOHANG)
                if not pid:
                    break
                self.keepers.discard(pid)
                if status:
                    self._end_strays()

    def _end_strays(self) -> None:
        """Kill our children that are no keepers, until there are none. Each death gives us the children of the dead."""
        own = os.getpid()
        with contextlib.suppress(OSError), open(f"/proc/{own}/task/{own}/children", encoding="ascii") as file:
            for child in map(int, file.read().split()):
                if child not in self.keepers:
                    with contextlib.suppress(ProcessLookupError, PermissionError):
                        os.kill(child, signal.SIGKILL)


def _fork(kind: int) -> int:
    if not kind & IN_NAMESPACES:
        return os.fork()
    return system.clone(_NAMESPACES | (0 if kind & WITH_NETWORK else system.CLONE_NEWNET))


def _level() -> tuple[str, str]:
    """Return the strongest level of containment that this machine can do, and why it is not a stronger one."""
    if not program.IS_LINUX:
        return LIMITS, "only Linux has namespaces and Landlock"
    if not system.landlock_version():
        return LIMITS, "the kernel has no Landlock, or it is switched off"
    if not system.has_namespaces():
        return PARTIAL, f"namespaces are not supported on {system.MACHINE}"
    if reason := _tried():
        return PARTIAL, f"no namespaces can be made: {reason}"
    return FULL, ""


def _tried() -> str:
    """Return why a process cannot be shut in; empty if it can. It is tried on a copy of this process."""
    run = Run(
        level=FULL, line=(), environment={}, folder="/usr", directory="", readable=(), limits=(), memory=0, disk=0,
        processes=0,
    )  # fmt: skip
    owner = (os.getuid(), os.getgid())
    output, answer = os.pipe()
    try:
        pid = system.clone(_NAMESPACES | system.CLONE_NEWNET)
    except OSError as error:
        return error.strerror or str(error)
    if pid == 0:
        try:
            keeper.shut_in(run, owner)
            landlock.restrict(("/",), ())
        except BaseException as error:
            os.write(answer, f"{error}".encode(errors="replace")[:500] or b"?")
        os._exit(0)
    os.close(answer)
    with os.fdopen(output, "rb") as file:
        said = file.read().decode(errors="replace")
    os.waitpid(pid, 0)
    return said
