"""Artifacts as JSON, for the cache, for recordings and for ``codestages show --json``.

There are two forms of one schema. ``encode`` is compact. ``encode_readable`` puts each item of a shape on a line, so
that a diff shows what changed in a recording. Both give the same bytes for the same value.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any, TypeVar

import msgspec
from msgspec.structs import replace

from .artifact import Artifact
from .checks import check_numbers
from .errors import DamagedRecording
from .program import Program
from .request import Request
from .stability import entries, is_stable

SCHEMA = 2
"""The version of the format. Raise it whenever this code would misread an older file."""
READABLE = (1, SCHEMA)
"""The versions that this code reads. Schema 1 has no digest, so nothing tells whether its recordings were edited."""

_READABLE_DEPTH = 4
"""Containers are spread over several lines down to this depth, which is that of ``recording.artifact.shape.lines``."""

T = TypeVar("T")


class Recording(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The content of a recording's file: the request, without the program's text, and the artifact.

    ``digest`` is that of everything else in it, once it is decoded: white space and the order of names do not matter.
    It finds changes that nobody meant to make, and those that somebody made by hand. It is no signature.

    ``unstable`` are the numbers, from 1, of the artifact's entries (``stability.py``) that differ from run to run.
    """

    schema: int
    digest: str = ""
    key: str
    program: str
    stage: str
    options: tuple[tuple[str, str], ...] = ()
    unstable: tuple[int, ...] = ()
    artifact: Artifact

    @property
    def is_edited(self) -> bool:
        """True if it does not hold what was recorded."""
        is_plain = self.schema == 1 and not self.digest
        return not is_plain and self.digest != digest_of(self)

    def check(self, program: Program) -> None:
        """Raise Implausible if it says something that cannot be true of ``program``."""
        self.artifact.check(program)
        if self.unstable:
            check_numbers(self.unstable, "unstable[{}]", least=1, most=len(entries(self.artifact)))

    def agrees(self, artifact: Artifact) -> bool:
        """True if a new answer is the recorded one, apart from unstable entries, and however well it was contained."""
        if self.artifact.uncontained == artifact.uncontained:
            return True
        return bool(self.unstable) and is_stable(entries(self.artifact), self.unstable, entries(artifact))


def recording_of(request: Request, artifact: Artifact, unstable: tuple[int, ...] = ()) -> Recording:
    """Return the recording of an answer, with its digest."""
    recording = Recording(
        schema=SCHEMA,
        key=request.key,
        program=request.program.filename,
        stage=request.stage,
        options=request.options,
        unstable=unstable,
        artifact=artifact,
    )
    return replace(recording, digest=digest_of(recording))


def digest_of(recording: Recording) -> str:
    """Return the digest of all that a recording holds, except its digest.

    A field with its default value does not count, so a new field leaves the digests of older recordings as they are.
    """
    held = msgspec.json.encode(replace(recording, digest=""), order="sorted")
    return hashlib.sha256(held).hexdigest()[:32]


def encode(value: msgspec.Struct) -> bytes:
    return msgspec.json.encode(value)


def encode_readable(value: msgspec.Struct) -> bytes:
    return ("\n".join(_lines(msgspec.to_builtins(value), 0)) + "\n").encode()


def decode(data: bytes, kind: type[T]) -> T:
    """Return the value in ``data``. Raises DamagedRecording, which says what is wrong, and where in the document."""
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise DamagedRecording(str(error)) from error


def _lines(value: Any, depth: int) -> list[str]:
    if depth == _READABLE_DEPTH or not isinstance(value, (dict, list, tuple)) or not value:
        return [json.dumps(value, ensure_ascii=False, separators=(",", ":"))]
    if isinstance(value, dict):
        parts = [(f"{json.dumps(key)}: ", item) for key, item in value.items()]
        start, end = "{", "}"
    else:
        parts = [("", item) for item in value]
        start, end = "[", "]"
    lines = [start]
    for index, (prefix, item) in enumerate(parts):
        inner = _lines(item, depth + 1)
        inner[0] = prefix + inner[0]
        inner[-1] += "," if index + 1 < len(parts) else ""
        lines += inner
    lines.append(end)
    return lines
