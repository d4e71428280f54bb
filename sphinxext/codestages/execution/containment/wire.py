"""What the client, the server, the keeper and the program tell each other.

Messages are lines of JSON on the run's socket. The client sends one ``Run``. The program says that it waits, and the
keeper how the run ended.
"""

from __future__ import annotations

import json
import socket
from dataclasses import asdict, dataclass
from typing import Any

FULL, PARTIAL, LIMITS = "full", "partial", "limits"
"""The levels of containment, the strongest first."""

IN_NAMESPACES, WITH_NETWORK = 1, 2
"""Bits of the byte that asks the server for a run."""
FORGET = b"f"
"""Lets the keeper give up the number of a program that has ended."""


@dataclass(frozen=True, kw_only=True)
class Run:
    """What to run, and how to contain it.

    - ``folder``: the only folder to write to; ``directory`` below it is where the program starts;
    - ``readable``: the paths that can be read, with all that is below them;
    - ``limits``: ``(resource, value)`` of ``setrlimit``;
    - ``memory``, ``disk``: the limits in bytes of all processes of the run together; ``processes``: how many they are;
    - ``waits``: True if the program is to wait before it begins;
    - ``is_kept``: True if the number of the program is to be kept after its end, until the client says ``FORGET``;
    - ``keeps_addresses``: True for the same addresses in every run.
    """

    level: str
    line: tuple[str, ...]
    environment: dict[str, str]
    folder: str
    directory: str
    readable: tuple[str, ...]
    limits: tuple[tuple[int, int], ...]
    memory: int
    disk: int
    processes: int
    network: bool = False
    waits: bool = False
    is_kept: bool = False
    keeps_addresses: bool = False

    def line_of_json(self) -> bytes:
        return json.dumps(asdict(self)).encode() + b"\n"


def run_of(line: bytes) -> Run:
    """Return the run that the client asked for."""
    return Run(**json.loads(line))


def message(**content: Any) -> bytes:
    return json.dumps(content).encode() + b"\n"


def line_from(channel: socket.socket) -> bytes:
    """Return all bytes up to the end of a line, and no byte more; empty if the other side has gone."""
    line = bytearray()
    while not line.endswith(b"\n"):
        waiting = channel.recv(65536, socket.MSG_PEEK)
        if not waiting:
            return b""
        end = waiting.find(b"\n") + 1
        line += channel.recv(end or len(waiting))
    return bytes(line)
