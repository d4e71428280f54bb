"""Changes recordings for tests, so that they say something that no tool answered here."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace

from sphinxext.codestages.model.wire import Recording, digest_of, encode

Change = Callable[[Any], object]
"""Takes a recording as JSON, and changes it."""


def edit(path: Path, change: Change) -> None:
    """Change a recording as somebody would with an editor: it keeps the digest of what it held before."""
    held = json.loads(path.read_text(encoding="utf-8"))
    change(held)
    path.write_text(json.dumps(held), encoding="utf-8")


def forge(path: Path, change: Change) -> None:
    """Change a recording, and give it the digest of what it then holds."""
    edit(path, change)
    recording = msgspec.json.decode(path.read_bytes(), type=Recording)
    path.write_bytes(encode(replace(recording, digest=digest_of(recording))))
