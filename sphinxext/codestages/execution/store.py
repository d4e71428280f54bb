"""Where artifacts are kept: recordings committed beside the docs, and the cache of this machine.

A recording is found by the request alone. A cache entry is found by the request, what the tool said of itself, the
parser's version and the schema: an upgraded toolchain never meets an older answer.
"""

from __future__ import annotations

import contextlib
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

    def recording_digest(self, request: Request) -> str:
        """What changes with the recording's content; the same word for every file that cannot be read."""
        try:
            return hashlib.sha256(self.recording_path(request).read_bytes()).hexdigest()
        except OSError:
            return "unreadable"

    def read_recording(self, request: Request, shape: type) -> Artifact | None:
        """The recorded artifact, if there is one; raises DamagedRecording, also for what ``shape`` it is not of."""
        if not self.has_recording(request):
            return None
        path = self.recording_path(request)
        try:
            recording = decode(path.read_bytes(), Recording)
        except (DamagedRecording, OSError) as error:
            raise DamagedRecording(f"the recording {path} cannot be read: {error}. Record it again.") from error
        if recording.schema != SCHEMA or recording.key != request.key:
            raise DamagedRecording(f"the recording {path} belongs to another version or request. Record it again.")
        if not _holds(recording.artifact, shape):
            raise DamagedRecording(f"the recording {path} does not hold what {request.stage} makes. Record it again.")
        return recording.artifact

    def is_recorded(self, request: Request, artifact: Artifact) -> bool:
        """Whether the recording is there and holds just this."""
        try:
            return self.recording_path(request).read_bytes() == _written(request, artifact)
        except OSError:
            return False

    def write_recording(self, request: Request, artifact: Artifact) -> Path:
        path = self.recording_path(request)
        atomic.write(path, _written(request, artifact))
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
        whole = content is not None and content.rstrip().endswith(b"</svg>")
        return content.decode(errors="replace") if content is not None and whole else None

    def write_drawing(self, address: str, svg: str) -> None:
        self._write(address, "svg", svg.encode())

    def _read(self, address: str, suffix: str) -> bytes | None:
        """An entry that cannot be read, for whatever reason, is one that has to be made again."""
        if self.cache is None:
            return None
        try:
            return self._entry(address, suffix).read_bytes()
        except OSError:
            return None

    def _write(self, address: str, suffix: str, content: bytes) -> None:
        """A cache that cannot be written costs time, and no build."""
        if self.cache is not None:
            with contextlib.suppress(OSError):
                atomic.write(self._entry(address, suffix), content)

    def _entry(self, address: str, suffix: str) -> Path:
        assert self.cache is not None
        return self.cache / address[:2] / f"{address[2:]}.{suffix}"


def _written(request: Request, artifact: Artifact) -> bytes:
    """The content of a recording."""
    recording = recording_of(request, artifact)
    compact = encode(recording)
    return encode_readable(recording) if len(compact) < _READABLE_LIMIT else compact


def _holds(artifact: Artifact, shape: type) -> bool:
    return isinstance(artifact.shape, shape) or (artifact.shape is None and bool(artifact.diagnostics))


def address_of(*parts: str) -> str:
    """A digest of ``parts``, each told apart from the next."""
    return hashlib.sha256("\0".join((str(SCHEMA), *parts)).encode()).hexdigest()
