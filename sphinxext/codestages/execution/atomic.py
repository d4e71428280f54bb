"""Write files atomically: a reader gets the old file or the new one, even if others write it at the same time."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path


def write(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path``, and make its folder. An interrupted write leaves no half-written file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            # mkstemp makes files that only their owner can read
            os.chmod(temporary, 0o644)  # noqa: PTH101 - a plain name, as mkstemp returns it
        os.replace(temporary, path)  # noqa: PTH105
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            Path(temporary).unlink()
        raise
