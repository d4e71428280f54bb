"""Keep artifacts: recordings, which are committed beside the docs, and the cache of this machine.

A recording is found by the request alone. The key of a cache entry also has all that the tool prints about its version,
the parser's version and the schema. So an upgraded toolchain never gets an answer of the old one.

Both are files, and files get damaged, mixed up and edited. So what is read is checked here: that it is what was written
(by a digest), and that it can be true of the program.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace

from ..model.artifact import Artifact
from ..model.errors import DamagedRecording
from ..model.program import Program
from ..model.request import Request
from ..model.wire import READABLE, SCHEMA, Recording, decode, encode, encode_readable, recording_of
from . import atomic
from .seal import opened, sealed

_READABLE_LIMIT = 256 * 1024
"""Recordings below this size in bytes are written so that people can read them; larger ones are compact."""


@dataclass(frozen=True)
class Store:
    """The folders of recordings and of the cache. None: there are no recordings, or nothing is kept in a cache."""

    recordings: Path | None
    cache: Path | None

    def recording_path(self, request: Request) -> Path:
        """Return the path of a recording: ``_recordings/fib.rs/mir-opt-level-3-0123456789.json``.

        Each program has a folder. The stage and the options come first in the name, so that people can find the file.
        """
        assert self.recordings is not None
        words = [request.stage.partition("/")[2], *(f"{name}-{value}" for name, value in request.options)]
        name = re.sub(r"[^\w.-]+", "-", "-".join(words))[:60]
        return self.recordings / request.program.filename / f"{name}-{request.key[:10]}.json"

    def has_recording(self, request: Request) -> bool:
        return self.recordings is not None and self.recording_path(request).is_file()

    def recording_digest(self, request: Request) -> str:
        """Return a digest of the recording's content; ``unreadable`` for every file that cannot be read."""
        try:
            return hashlib.sha256(self.recording_path(request).read_bytes()).hexdigest()
        except OSError:
            return "unreadable"

    def read_recording(self, request: Request, shape: type) -> Artifact | None:
        """Return the recorded artifact, or None if there is no recording.

        Raises DamagedRecording if the recording cannot be read, is not for this request, has another shape, was edited
        since it was made, or says what cannot be true of the program.
        """
        return self._sound_recording(request, shape).artifact if self.has_recording(request) else None

    def find_recording(self, request: Request) -> Recording | None:
        """Return the recording with all that it says; None if there is none, or a damaged one."""
        try:
            return self._sound_recording(request, object) if self.has_recording(request) else None
        except DamagedRecording:
            return None

    def _sound_recording(self, request: Request, shape: type) -> Recording:
        path = self.recording_path(request)
        try:
            recording = decode(path.read_bytes(), Recording)
            _require_answer(recording, request, shape)
            recording.check(request.program)
        except (DamagedRecording, OSError) as error:
            raise DamagedRecording(f"the recording {path} cannot be used: {error}. Record it again.") from error
        return recording

    def is_recorded(self, request: Request, artifact: Artifact, *, accepts_unstable: bool = False) -> bool:
        """True if there is a recording of the request with this artifact, however well its run was contained.

        With ``accepts_unstable``, what the recording lists as unstable may differ.
        """
        recording = self.find_recording(request)
        if recording is None:
            return False
        return (recording if accepts_unstable else replace(recording, unstable=())).agrees(artifact)

    def write_recording(self, request: Request, artifact: Artifact, unstable: tuple[int, ...] = ()) -> Path:
        """Write a recording. ``unstable`` are the entries of the artifact that differ from run to run."""
        path = self.recording_path(request)
        atomic.write(path, _written(recording_of(request, artifact, unstable)))
        return path

    def read_cached(self, address: str, program: Program) -> Artifact | None:
        """Return the cached artifact of ``program``; None if there is no entry, or a damaged one."""
        content = self._read(address, "json")
        if content is None:
            return None
        try:
            artifact = decode(content, Artifact)
            artifact.check(program)
        except DamagedRecording:
            return None
        return artifact

    def write_cached(self, address: str, artifact: Artifact) -> None:
        self._write(address, "json", encode(artifact))

    def read_drawing(self, address: str) -> str | None:
        """Return the SVG that is kept at ``address``; None if there is none, or a damaged one."""
        content = self._read(address, "svg")
        return content.decode() if content is not None else None

    def write_drawing(self, address: str, svg: str) -> None:
        self._write(address, "svg", svg.encode())

    def _read(self, address: str, suffix: str) -> bytes | None:
        """Return the content of an entry; None if it cannot be read, for whatever reason: then it is made again."""
        if self.cache is None:
            return None
        try:
            return opened(address, self._entry(address, suffix).read_bytes())
        except OSError:
            return None

    def _write(self, address: str, suffix: str, content: bytes) -> None:
        """Write an entry. A cache that cannot be written makes builds slower, but stops none."""
        if self.cache is not None:
            with contextlib.suppress(OSError):
                atomic.write(self._entry(address, suffix), sealed(address, content))

    def _entry(self, address: str, suffix: str) -> Path:
        assert self.cache is not None
        return self.cache / address[:2] / f"{address[2:]}.{suffix}"


def _written(recording: Recording) -> bytes:
    """Return the content of a recording's file."""
    compact = encode(recording)
    return encode_readable(recording) if len(compact) < _READABLE_LIMIT else compact


def _require_answer(recording: Recording, request: Request, shape: type) -> None:
    """Raise DamagedRecording if a recording is not what was recorded as the answer to ``request``."""
    if recording.schema not in READABLE or recording.key != request.key:
        raise DamagedRecording("it was made for another request, or by a version of this extension with another format")
    if recording.is_edited:
        raise DamagedRecording(
            "it was edited, or merged from two, after it was made, so it is no longer what the tool answered"
        )
    if not _holds(recording.artifact, shape):
        raise DamagedRecording(f"it does not hold a result of {request.stage}")


def _holds(artifact: Artifact, shape: type) -> bool:
    """True if the artifact has a shape of this type, or diagnostics in place of a shape (a sample that failed)."""
    return isinstance(artifact.shape, shape) or (artifact.shape is None and bool(artifact.diagnostics))


def address_of(*parts: str) -> str:
    """Return a digest of ``parts`` and of the schema, so that a new format never finds entries of an old one."""
    return hashlib.sha256("\0".join((str(SCHEMA), *parts)).encode()).hexdigest()
