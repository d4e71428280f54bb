"""Seal the files of the cache: each begins with a digest of its name and content, so that no damage goes unnoticed.

An entry that was cut off, changed, or moved to another place is not opened. What it held is made again.
"""

from __future__ import annotations

import hashlib

_LENGTH = 32


def sealed(name: str, content: bytes) -> bytes:
    """Return ``content`` with its digest on a line before it. ``name`` is what the entry is found by."""
    return _digest(name, content) + b"\n" + content


def opened(name: str, entry: bytes) -> bytes | None:
    """Return the content of an entry; None if it is not what was sealed under this name."""
    digest, _, content = entry.partition(b"\n")
    return content if digest == _digest(name, content) else None


def _digest(name: str, content: bytes) -> bytes:
    return hashlib.sha256(name.encode() + b"\0" + content).hexdigest()[:_LENGTH].encode()
