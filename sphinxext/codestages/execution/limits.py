"""A run: what is started, its limits, and how it ended."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ..model.command import Stop

MOST_PROCESSES = 500
"""How many processes and threads a run may have at a time."""
POLL_SECONDS = 0.05
"""The longest time in seconds between two checks of the limits, for a run without an observer."""


@dataclass(frozen=True, kw_only=True)
class Limits:
    """The limits of one run: wall-clock time in seconds, address space in bytes, and bytes of each output stream.

    ``memory`` is also the limit of the memory that all processes of the run use together. ``printed`` is the limit of
    standard output if that can be longer than ``output``; else 0.
    """

    seconds: float = 10.0
    memory: int = 2 * 2**30
    output: int = 2**20
    printed: int = 0

    def are_passed(self, out: BinaryIO, err: BinaryIO) -> bool:
        """True if one of the files that capture the output is longer than its limit."""
        return _size(out) > self.room or _size(err) > self.output

    @property
    def room(self) -> int:
        """The limit of standard output in bytes."""
        return self.printed or self.output


@dataclass(frozen=True, kw_only=True)
class Start:
    """What to start: the command line, the folder, and the environment.

    ``readable`` are the paths that the program has to read. With ``network``, it can reach other machines.
    """

    line: tuple[str, ...]
    directory: Path
    environment: dict[str, str]
    readable: tuple[str, ...]
    network: bool = False


@dataclass(frozen=True, kw_only=True)
class Ended:
    """How a run ended: its exit code (negative: a signal), the limit that ended it, what it wrote, its containment."""

    exit_code: int
    stopped: Stop
    stdout: bytes
    stderr: bytes
    containment: str = ""


def _size(file: BinaryIO) -> int:
    return os.fstat(file.fileno()).st_size
