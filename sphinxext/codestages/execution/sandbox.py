"""The client of the server that contains runs (``containment/``), and what ``codestages_sandbox`` asks of it."""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import signal
import socket
import struct
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Literal, TypeAlias

from ..model.errors import NotAllowed, ToolFailure
from .containment.wire import FORGET, FULL, IN_NAMESPACES, WITH_NETWORK, Run, line_from

NETWORK = "network"
"""The word in ``codestages_sandbox_allow`` that lets a program reach other machines."""

Mode: TypeAlias = Literal["auto", "required", "off"]
Level: TypeAlias = Literal["full", "partial", "limits"]

_START = "import sys; sys.path.append({folder!r}); from containment.server import main; main({number})"
_CREDENTIALS = struct.Struct("3i")
"""Number, user and group of a process that sent a message: the kernel translates them for whoever receives it."""


@dataclass(frozen=True, kw_only=True)
class Sandbox:
    """How programs are contained.

    - ``auto``: as strongly as this machine can;
    - ``required``: at level ``full``, or not at all;
    - ``off``: with limits only.
    """

    mode: Mode = "auto"

    def level(self) -> Level:
        """Return the level at which programs run.

        Raises NotAllowed if the level that is required cannot be had, and ToolFailure if the server does not start.
        """
        if self.mode == "off":
            return "limits"
        try:
            level, reason = strongest_level()
        except OSError as error:
            raise ToolFailure(f"nothing was run, because the sandbox did not start: {error}") from error
        if self.mode == "required" and level != FULL:
            raise NotAllowed(
                f"nothing was run, because codestages_sandbox is 'required' and this machine has no full sandbox: "
                f"{reason}. Build on another machine, use recordings, or set codestages_sandbox to 'auto'"
            )
        return level


UNCONTAINED = Sandbox(mode="off")
"""For tools that are asked about themselves, and for programs that get no sample."""


def strongest_level() -> tuple[Level, str]:
    """Return the strongest level of containment that this machine can do, and why it is not a stronger one."""
    if os.name != "posix":
        return "limits", "Windows has no sandbox that this extension can use"
    return SERVER.level()


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """A process that has stopped, and waits to become the program.

    ``pid`` is its number. So far it has used at most ``peak`` of memory, in the unit of ``ru_maxrss``.
    """

    pid: int
    peak: int

    def begin(self) -> None:
        """Let it become the program."""
        os.kill(self.pid, signal.SIGCONT)


class Conversation:
    """What the build and the keeper of one run say to each other. Closing it ends the run."""

    def __init__(self, channel: socket.socket) -> None:
        self._channel = channel

    def fileno(self) -> int:
        return self._channel.fileno()

    def waiting_program(self) -> Waiting | None:
        """Return the program, once it waits to begin; None if it, or the keeper, has been killed instead.

        Raises ToolFailure if it cannot be started.
        """
        line, number = b"", 0
        while not line.endswith(b"\n"):
            part, ancillary, _, _ = self._channel.recvmsg(1, socket.CMSG_SPACE(_CREDENTIALS.size))
            for _, _, held in ancillary:
                number = _CREDENTIALS.unpack(held[: _CREDENTIALS.size])[0]
            if not part:
                return None
            line += part
        said = json.loads(line)
        if error := said.get("error"):
            raise ToolFailure(error)
        if "stopped" not in json.loads(line_from(self._channel) or b"{}"):
            return None
        return Waiting(pid=number or said["waits"], peak=said["peak"])

    def forget(self) -> None:
        """Let the keeper give up the number of the program, which has ended."""
        with contextlib.suppress(OSError):
            self._channel.sendall(FORGET)

    def report(self) -> dict[str, Any]:
        """Return how the run ended, as soon as nothing of it is left. It is empty if the keeper was killed."""
        line = line_from(self._channel)
        with contextlib.suppress(OSError):
            while self._channel.recv(4096):
                pass
        return dict(json.loads(line)) if line else {}

    def end(self) -> None:
        """Ask the keeper to kill the run. ``report`` then waits until it has done so."""
        with contextlib.suppress(OSError):
            self._channel.shutdown(socket.SHUT_WR)

    def close(self) -> None:
        self._channel.close()


class Server:
    """Starts the server when it is first needed, and again if it was killed."""

    def __init__(self) -> None:
        self._starting = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self._level: tuple[Level, str] = ("limits", "")
        self.conversations: set[Conversation] = set()

    @property
    def pid(self) -> int:
        """The number of the server's process; 0 if it was not started."""
        return self._process.pid if self._process else 0

    def level(self) -> tuple[Level, str]:
        """Return the strongest level that the server can do, and why it is not a stronger one."""
        self._ready()
        return self._level

    def start(self, run: Run, out: BinaryIO, err: BinaryIO) -> Conversation:
        """Start a run whose output goes to ``out`` and ``err``."""
        control = self._ready()
        own, theirs = socket.socketpair()
        conversation = Conversation(own)
        self.conversations.add(conversation)
        if run.waits and hasattr(socket, "SO_PASSCRED"):
            own.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        kind = (IN_NAMESPACES if run.level == FULL else 0) | (WITH_NETWORK if run.network else 0)
        try:
            with theirs:
                socket.send_fds(control, [bytes([kind])], [theirs.fileno(), out.fileno(), err.fileno()])
            own.sendall(run.line_of_json())
        except OSError:
            self.forget(conversation)
            raise
        return conversation

    def forget(self, conversation: Conversation) -> None:
        """Close a conversation that is over."""
        self.conversations.discard(conversation)
        conversation.close()

    def _ready(self) -> socket.socket:
        """Return the socket of a server that is alive; start one if there is none."""
        with self._starting:
            if self._process is None or self._process.poll() is not None or self._control is None:
                self._start()
            assert self._control is not None
            return self._control

    def _start(self) -> None:
        if self._control:
            self._control.close()
        own, theirs = socket.socketpair()
        with theirs:
            code = _START.format(folder=str(Path(__file__).parent), number=theirs.fileno())
            self._process = subprocess.Popen(
                [sys.executable, "-I", "-S", "-c", code],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                start_new_session=True,
                cwd="/",
                env={},
            )
        self._control = own
        hello = line_from(own)
        if not hello:
            raise OSError(f"the server that runs programs did not start: {sys.executable} ended")
        said = json.loads(hello)
        self._level = (said["level"], said["reason"])

    def let_go(self) -> None:
        """Close all sockets: the server and all runs end."""
        if self._control:
            self._control.close()
        for conversation in list(self.conversations):
            conversation.close()
        self._control = self._process = None
        self.conversations.clear()

    def start_anew(self) -> None:
        """Forget everything, in a fork of this process: its copies of our sockets would keep server and runs alive."""
        if self._process:
            self._process.returncode = 0  # it is the child of another process: nobody waits for it here
        self.let_go()
        self._starting = threading.Lock()

    def finish(self) -> None:
        """Close the socket to the server, and wait until it has ended."""
        process = self._process
        self.let_go()
        if process:
            process.wait()


SERVER = Server()
atexit.register(SERVER.finish)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=SERVER.start_anew)
