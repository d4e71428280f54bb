"""A lock for all runs of this user on this machine: ordinary runs share it, and a measured run has it alone.

Two files are locked, the door and the room. When a process ends, however it ends, the system releases its locks.

- An ordinary run takes the shared lock of the door, then that of the room. Then it releases the door.
- A measured run takes the exclusive lock of the door, then that of the room, and keeps both. While it waits for the
  room, no new run can pass the door, so it only waits for the runs that are under way.

No run waits for ever. A suspended build keeps its locks, so after ``PATIENCE`` seconds other runs go on without.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

PATIENCE = 60.0
"""Seconds that a run waits for each of the two locks."""
_PAUSE = 0.01
"""Seconds between two attempts to get a lock."""


@contextlib.contextmanager
def unmeasured() -> Iterator[None]:
    """Hold the lock for an ordinary run: no measured run is under way meanwhile."""
    with contextlib.ExitStack() as held:
        with _locked("door", exclusive=False):
            held.enter_context(_locked("room", exclusive=False))
        yield


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Hold the lock for measured runs: no other run of this user's builds is under way meanwhile."""
    with _locked("door", exclusive=True), _locked("room", exclusive=True):
        yield


@contextlib.contextmanager
def _locked(name: str, *, exclusive: bool) -> Iterator[None]:
    """Hold the lock of a file. Go on without if the system has no such locks, or if others hold it for too long."""
    with contextlib.ExitStack() as opened:
        try:
            import fcntl  # noqa: PLC0415 - absent on Windows

            path = Path(tempfile.gettempdir(), f"codestages-{os.getuid()}.{name}")
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
            opened.callback(os.close, descriptor)
            _acquire(descriptor, (fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except (ImportError, OSError):
            pass
        yield


def _acquire(descriptor: int, kind: int) -> None:
    """Wait for the lock; raise OSError if others hold it for longer than ``PATIENCE``."""
    import fcntl  # noqa: PLC0415 - as above

    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            return fcntl.flock(descriptor, kind)
        except BlockingIOError:
            if time.monotonic() > deadline:
                raise
        time.sleep(_PAUSE)
