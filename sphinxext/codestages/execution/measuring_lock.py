"""Whose turn it is on this machine: runs that are measured take it alone, all others share it.

Two files are locked, which the system undoes however a process ends. Through the door everybody goes who wants a turn;
who wants to be alone keeps it closed behind him, and waits until those that went in before have left. Nobody waits for
ever: a build that somebody suspended holds what it holds, and after a while others go on beside it.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

PATIENCE = 60.0
"""Seconds that a run waits for its turn."""
_PAUSE = 0.01


@contextlib.contextmanager
def unmeasured() -> Iterator[None]:
    """Around a run that is not measured: not beside one that is."""
    with contextlib.ExitStack() as held:
        with _locked("door", exclusive=False):
            held.enter_context(_locked("room", exclusive=False))
        yield


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Around runs that are measured: beside no other, as far as it is in our hands."""
    with _locked("door", exclusive=True), _locked("room", exclusive=True):
        yield


@contextlib.contextmanager
def _locked(name: str, *, exclusive: bool) -> Iterator[None]:
    """Hold a lock; where there can be none, or it is not to be had, runs go on without."""
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
    """Raises OSError where the lock is not to be had in time."""
    import fcntl  # noqa: PLC0415 - as above

    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            return fcntl.flock(descriptor, kind)
        except BlockingIOError:
            if time.monotonic() > deadline:
                raise
        time.sleep(_PAUSE)
