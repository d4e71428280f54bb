"""Whether anything outside the documents has changed since their figures were made, told by looking at files only.

Answering it exactly needs the catalog, and with it most of the extension. A build in which nothing changed should
not pay for that: when the surroundings are as they were, every answer is too.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

_PACKAGE = Path(__file__).parent.parent


def surroundings(recordings: Path, looked_for: Iterable[str]) -> str:
    """A digest of the recordings and the tools (names looked for on PATH, or paths)."""
    tools = [_stamp(shutil.which(name) or name) for name in sorted(looked_for)]
    return _digest([sys.version, *_files(recordings, ".json"), *tools])


def own_code() -> str:
    """A digest of this package: when it changes, figures are drawn again, also those whose answers stay."""
    return _digest(_files(_PACKAGE, ".py", ".html"))


def _digest(stamps: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(stamps).encode()).hexdigest()


def _files(folder: Path, *suffixes: str) -> Iterator[str]:
    for directory, inner, names in os.walk(folder):
        inner[:] = sorted(each for each in inner if each != "__pycache__")
        yield from (_stamp(f"{directory}/{name}") for name in sorted(names) if name.endswith(suffixes))


def _stamp(path: str) -> str:
    try:
        status = os.stat(path)  # noqa: PTH116 - a hundred times in every build
    except OSError:
        return f"{path}: not there"
    return f"{path}: {status.st_size} {status.st_mtime_ns}"
