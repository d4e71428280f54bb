"""Artifacts as JSON, for the cache, for recordings and for ``codestages show --json``.

There are two forms of one schema. ``encode`` is compact. ``encode_readable`` puts each item of a shape on a line, so
that a diff shows what changed in a recording. Both give the same bytes for the same value.
"""

from __future__ import annotations

import json
from typing import Any, TypeVar

import msgspec

from .artifact import Artifact
from .errors import DamagedRecording
from .request import Request

SCHEMA = 1
"""The version of the format. Raise it whenever this code would misread an older file."""

_READABLE_DEPTH = 4
"""Containers are spread over several lines down to this depth, which is that of ``recording.artifact.shape.lines``."""

T = TypeVar("T")


class Recording(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The content of a recording's file: the request, without the program's text, and the artifact."""

    schema: int
    key: str
    program: str
    stage: str
    options: tuple[tuple[str, str], ...] = ()
    artifact: Artifact


def recording_of(request: Request, artifact: Artifact) -> Recording:
    return Recording(
        schema=SCHEMA,
        key=request.key,
        program=request.program.filename,
        stage=request.stage,
        options=request.options,
        artifact=artifact,
    )


def encode(value: msgspec.Struct) -> bytes:
    return msgspec.json.encode(value)


def encode_readable(value: msgspec.Struct) -> bytes:
    return ("\n".join(_lines(msgspec.to_builtins(value), 0)) + "\n").encode()


def decode(data: bytes, kind: type[T]) -> T:
    """Return the value in ``data``. Raises DamagedRecording, which says what is wrong, and where in the document."""
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
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
