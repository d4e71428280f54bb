"""Find tools and name their versions, once.

What a tool says of itself is remembered beside the cache under its path, size and time of change, so that a build in
which nothing changed starts no process at all.
"""

from __future__ import annotations

import contextlib
import glob
import os
import shutil
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from ..model.command import Command, Outcome, Tool
from ..model.descriptors import ToolSpec
from ..model.errors import CodestagesError, DamagedRecording, MissingTool
from ..model.wire import decode, encode
from . import atomic
from .process import Limits, run

_IDENTIFY = Limits(seconds=30)


class _Identity(msgspec.Struct, frozen=True):
    """What a path led to, and how that file looked then: a launcher stays as it is when what it launches changes."""

    tool: Tool
    stamp: str


class _Known(msgspec.Struct, frozen=True):
    tools: dict[str, _Identity]


@dataclass(kw_only=True)
class Toolchain:
    """Tools by specification and wanted version. ``configured`` maps ``(tool, wanted)`` to a path given by the user.

    ``memory`` is the file that remembers identities between builds (nothing is remembered without one).
    """

    configured: Mapping[tuple[str, str], str] = field(default_factory=dict)
    memory: Path | None = None
    _known: dict[str, _Identity] | None = field(default=None, init=False)
    _found: dict[tuple[str, str], Tool] = field(default_factory=dict, init=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False)

    def find(self, spec: ToolSpec, wanted: str = "") -> Tool:
        """The first tool that fits; raises MissingTool, saying what was looked for and what to do."""
        with self._lock:
            key = (spec.name, wanted)
            if key not in self._found:
                self._found[key] = self._search(spec, wanted)
            return self._found[key]

    def looked_for(self, spec: ToolSpec, wanted: str = "") -> set[str]:
        """Names and paths whose change may change what ``find`` answers."""
        looked = {*_names(spec, wanted), *self.configured.values(), *_settings(spec), spec.default} - {""}
        with contextlib.suppress(MissingTool):
            looked.add(self.find(spec, wanted).path)
        return looked

    def _search(self, spec: ToolSpec, wanted: str) -> Tool:
        refused = []
        for path in _candidates(spec, wanted, self.configured):
            try:
                tool = self._identify(spec, path)
            except CodestagesError as error:
                refused.append(str(error))
                continue
            if _fits(tool, wanted, path in self.configured.values()):
                return tool
            refused.append(f"{path} is {tool.version}")
        looked = "" if os.sep in wanted else f"looked for {', '.join(_names(spec, wanted))} on PATH"
        said = "; ".join(each for each in (looked, *refused) if each)
        raise MissingTool(f"no {spec.name}{' ' + wanted if wanted else ''} found ({said}). {spec.advice}")

    def _identify(self, spec: ToolSpec, path: str) -> Tool:
        if spec.default_answer and path == spec.default:
            return _tool(spec, path, spec.default_answer)
        asked = "\n".join((_stamp(path), *map(_stamp_or_none, _settings(spec)), str(_home())))
        known = self._remembered()
        if asked not in known or _stamp_or_none(known[asked].tool.path) != known[asked].stamp:
            tool = _ask(spec, path)
            known[asked] = _Identity(tool, _stamp(tool.path))
            if self.memory:
                with contextlib.suppress(OSError):
                    atomic.write(self.memory, encode(_Known(dict(sorted(known.items())))))
        return known[asked].tool

    def _remembered(self) -> dict[str, _Identity]:
        if self._known is None:
            self._known = {}
            if self.memory and self.memory.exists():
                try:
                    self._known = decode(self.memory.read_bytes(), _Known).tools
                except (DamagedRecording, OSError):
                    self._known = {}
        return self._known


def _names(spec: ToolSpec, wanted: str) -> list[str]:
    return [name.replace("{version}", wanted) for name in spec.executables]


def _candidates(spec: ToolSpec, wanted: str, configured: Mapping[tuple[str, str], str]) -> Iterator[str]:
    """Paths to try, best first: what the user configured, the tool's default, PATH, and where installers put them."""
    if (spec.name, wanted) in configured:
        yield configured[spec.name, wanted]
        return
    if os.sep in wanted:
        yield wanted
        return
    if not wanted and spec.default:
        yield spec.default
    for name in _names(spec, wanted):
        if found := shutil.which(name):
            yield found
    if wanted:
        yield from _installed(spec, wanted)


def _installed(spec: ToolSpec, wanted: str) -> Iterator[str]:
    for pattern in spec.locations:
        anchor = Path(pattern).expanduser()
        parts = anchor.relative_to(anchor.anchor).as_posix().replace("{version}", glob.escape(wanted))
        yield from (str(path) for path in sorted(Path(anchor.anchor).glob(parts), reverse=True))


def _fits(tool: Tool, wanted: str, configured: bool) -> bool:
    """``3.13`` fits 3.13.0 but not 3.130; ``nightly`` fits 1.97.0-nightly; a path or a configured tool always fits."""
    if not wanted or configured or os.sep in wanted:
        return True
    return (tool.version + ".").startswith(wanted + ".") or tool.version.endswith(f"-{wanted}")


def _stamp(path: str) -> str:
    try:
        status = Path(path).stat()
    except OSError as error:
        raise MissingTool(f"{path}: {error.strerror}") from error
    return f"{path}:{status.st_size}:{status.st_mtime_ns}"


def _stamp_or_none(path: str) -> str:
    try:
        return _stamp(path)
    except MissingTool:
        return f"{path}: not there"


def _settings(spec: ToolSpec) -> list[str]:
    return [os.path.expandvars(str(Path(each).expanduser())) for each in spec.settings]


def _ask(spec: ToolSpec, path: str) -> Tool:
    tool = _tool(spec, path, "")
    if spec.root_arguments:
        root = _answer(tool, spec.root_arguments).stdout.decode(errors="replace").strip()
        real = Path(root) / spec.root_executable
        if real.is_file():
            tool = msgspec.structs.replace(tool, path=str(real))
    tool = _tool(spec, tool.path, _answer(tool, spec.version_arguments).stdout.decode(errors="replace").strip())
    if not tool.version:
        raise MissingTool(f"{path} is no {spec.name}: it does not tell a version")
    return tool


def _tool(spec: ToolSpec, path: str, answer: str) -> Tool:
    return Tool(name=spec.name, path=path, version=spec.read_version(answer), fingerprint=answer)


def _answer(tool: Tool, arguments: tuple[str, ...]) -> Outcome:
    outcome = run(Command(arguments=arguments, shown="", environment=_home()), tool, _IDENTIFY)
    if outcome.exit_code or outcome.stopped:
        raise MissingTool(f"{tool.path} does not tell its version: {outcome.stderr.decode(errors='replace').strip()}")
    return outcome


def _home() -> tuple[tuple[str, str], ...]:
    """Launchers (rustup, pyenv) look for what they launch below the user's home."""
    names = ("HOME", "RUSTUP_HOME", "CARGO_HOME", "RUSTUP_TOOLCHAIN", "PYENV_ROOT", "PYENV_VERSION")
    return tuple((name, os.environ[name]) for name in names if name in os.environ)
