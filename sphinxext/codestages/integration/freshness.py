"""Digests that change when anything outside the documents changes that figures depend on: files, tools, our code.

An exact comparison needs the catalog, and with it most of the extension. A build in which nothing changed should not
pay for that. It only looks at files: if the digests are the same as before, every answer is the same too.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..execution.stamps import stamp

_PACKAGE = Path(__file__).parent.parent


def surroundings(recordings: Path, looked_for: Iterable[str]) -> str:
    """Return a digest of the recordings and the tools. ``looked_for`` are names to look up on PATH, or paths."""
    tools = [_stamp(shutil.which(name) or name) for name in sorted(looked_for)]
    return _digest([sys.version, *_files(recordings, ".json"), *tools])


def own_code() -> str:
    """Return a digest of this package. When it changes, all figures are drawn again, even from unchanged answers."""
    return _digest(_files(_PACKAGE, ".py", ".html"))


def _digest(stamps: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(stamps).encode()).hexdigest()


def _files(folder: Path, *suffixes: str) -> Iterator[str]:
    for directory, inner, names in os.walk(folder):
        inner[:] = sorted(name for name in inner if name != "__pycache__")  # os.walk goes into what is left here
        yield from (_stamp(f"{directory}/{name}") for name in sorted(names) if name.endswith(suffixes))


def _stamp(path: str) -> str:
    return f"{path}: {stamp(path) or 'not there'}"
