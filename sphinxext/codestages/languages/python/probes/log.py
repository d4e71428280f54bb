"""The log's file: lines of text in a shared mapping, so that a crash or a kill keeps every step written so far.

The part that is not written yet is zeros. A line counts once its line end is there. The file grows by one mapping (a
window) at a time.
"""

from __future__ import annotations

import mmap
import os

WINDOW = 1 << 20
"""The usual size of a mapping, in bytes."""
LIMIT = 64 << 20
"""The largest size of the file, in bytes."""


class Full(Exception):
    """The file has reached its limit."""


class Log:
    """Lines of ASCII appended to the file at ``path``."""

    def __init__(self, path: str) -> None:
        self.path = os.path.abspath(path)
        self.start = 0
        self.at = 0
        with open(self.path, "xb"):
            pass
        self._open_window(0, last=False)

    def write(self, text: str, *, last: bool = False) -> None:
        """Append ``text``. Raise Full, and write nothing, if it would pass the limit. The ``last`` text may pass it."""
        data = text.encode("ascii")
        end = self.at + len(data)
        if end > self.size:
            self._open_window(len(data), last=last)
            end = self.at + len(data)
        self.window[self.at : end] = data
        self.at = end

    def close(self) -> None:
        """Cut off the part of the file that was not used."""
        self.window.close()
        try:
            with open(self.path, "r+b") as file:
                file.truncate(self.start + self.at)
        except OSError:  # the sample has removed it, or its folder
            pass

    def _open_window(self, needed: int, *, last: bool) -> None:
        """Go on in a mapping that begins on the page that was reached.

        The file is opened again each time, because the sample may close a descriptor that we keep.
        """
        position = self.start + self.at
        start = position - position % mmap.ALLOCATIONGRANULARITY
        size = max(WINDOW, needed + mmap.ALLOCATIONGRANULARITY)
        if start + size > LIMIT and not last:
            raise Full
        with open(self.path, "r+b") as file:
            file.truncate(start + size)
            self.window = mmap.mmap(file.fileno(), size, offset=start)
        self.start, self.at, self.size = start, position - start, size
