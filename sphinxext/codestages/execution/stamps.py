"""Stamps of files: texts that tell, without reading a file, whether it may have changed. Content has the last word."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

_LARGEST = 2**26
"""Bytes. The content of a larger file is not compared: a file in the place of a sample can be of any size."""


def stamp(path: str | Path) -> str:
    """Return a text that is another one after every change of the file; empty if there is no file.

    The time of a change (``mtime``) is not enough: copies and archives keep it, and clocks go wrong. Nobody can set
    ``ctime``, the time at which the file's entry changed.
    """
    try:
        status = os.stat(path)  # noqa: PTH116 - called a hundred times in every build
    except (OSError, ValueError):
        return ""
    return f"{status.st_ino} {status.st_size} {status.st_mtime_ns} {status.st_ctime_ns}"


@dataclass(frozen=True)
class Seen:
    """A file as it once was: its stamp, and a digest of its content. Both are empty if there was nothing to read."""

    stamp: str = ""
    digest: str = ""

    def differs(self, path: str) -> bool:
        """True if the file has another content now. It is read only if its stamp is another one."""
        now = stamp(path)
        return now != self.stamp and _digest(path, now) != self.digest


def seen(path: str) -> Seen:
    """Return the file as it is now. The stamp is from before the reading, so no later change is missed."""
    now = stamp(path)
    return Seen(now, _digest(path, now))


def _digest(path: str, stamped: str) -> str:
    try:
        if not Path(path).is_file():  # opening a pipe would wait for a writer
            return ""
        with Path(path).open("rb") as file:
            is_large = os.fstat(file.fileno()).st_size > _LARGEST
            return stamped if is_large else hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, RuntimeError, ValueError):  # a loop of links is a RuntimeError up to Python 3.12
        return ""
