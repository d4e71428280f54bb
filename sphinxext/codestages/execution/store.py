"""Where artifacts are kept: recordings committed beside the docs, and the cache of this machine.

A recording is found by the request alone. A cache entry is found by the request, what the tool said of itself, the
parser's version and the schema: an upgraded toolchain never meets an older answer.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from ..model.artifact import Artifact
from ..model.errors import DamagedRecording
from ..model.request import Request
from ..model.wire import SCHEMA, Recording, decode, encode, encode_readable, recording_of
from . import atomic

_READABLE_LIMIT = 256 * 1024
"""Up to this size a recording is written for human eyes; a long trace is kept compact."""


@dataclass(frozen=True)
class Store:
    """Two folders; ``cache`` is absent where nothing is to be kept."""

    recordings: Path | None
    cache: Path | None

    def recording_path(self, request: Request) -> Path:
        """``_recordings/fib.rs/mir-opt-level-3-0123456789.json``: a folder a program, readable names first."""
        assert self.recordings is not None
        words = [request.stage.partition("/")[2], *(f"{name}-{value}" for name, value in request.options)]
        name = re.sub(r"[^\w.-]+", "-", "-".join(words))[:60]
        return self.recordings / request.program.filename / f"{name}-{request.key[:10]}.json"

    def has_recording(self, request: Request) -> bool:
        return self.recordings is not None and self.recording_path(request).is_file()

    def read_recording(self, request: Request) -> Artifact | None:
        """The recorded artifact, if there is one; raises DamagedRecording."""
        if not self.has_recording(request):
            return None
        path = self.recording_path(request)
        try:
            recording = decode(path.read_bytes(), Recording)
        except DamagedRecording as error:
            raise DamagedRecording(f"the recording {path} cannot be read: {error}. Record it again.") from error
        if recording.schema != SCHEMA or recording.key != request.key:
            raise DamagedRecording(f"the recording {path} belongs to another version or request. Record it again.")
        return recording.artifact

    def write_recording(self, request: Request, artifact: Artifact) -> Path:
        path = self.recording_path(request)
        recording = recording_of(request, artifact)
        compact = encode(recording)
        atomic.write(path, encode_readable(recording) if len(compact) < _READABLE_LIMIT else compact)
        return path

    def read_cached(self, address: str) -> Artifact | None:
        """The cached artifact; a damaged entry counts as none."""
        content = self._read(address, "json")
        try:
            return decode(content, Artifact) if content is not None else None
        except DamagedRecording:
            return None

    def write_cached(self, address: str, artifact: Artifact) -> None:
        self._write(address, "json", encode(artifact))

    def read_drawing(self, address: str) -> str | None:
        """The SVG laid out before from the same DOT by the same engine."""
        content = self._read(address, "svg")
        return content.decode() if content is not None else None

    def write_drawing(self, address: str, svg: str) -> None:
        self._write(address, "svg", svg.encode())

    def _read(self, address: str, suffix: str) -> bytes | None:
        if self.cache is None:
            return None
        try:
            return self._entry(address, suffix).read_bytes()
        except FileNotFoundError:
            return None

    def _write(self, address: str, suffix: str, content: bytes) -> None:
        if self.cache is not None:
            atomic.write(self._entry(address, suffix), content)

    def _entry(self, address: str, suffix: str) -> Path:
        assert self.cache is not None
        return self.cache / address[:2] / f"{address[2:]}.{suffix}"


def address_of(*parts: str) -> str:
    """A digest of ``parts``, each told apart from the next."""
    return hashlib.sha256("\0".join((str(SCHEMA), *parts)).encode()).hexdigest()
