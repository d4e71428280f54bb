"""Find tools and their versions, and ask each tool only once.

What a tool says about itself is kept beside the cache, under its path and the stamp of its file. So a build in which
nothing changed starts no process at all.
"""

from __future__ import annotations

import contextlib
import glob
import os
import re
import shutil
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from ..model.command import Command, Outcome, Tool
from ..model.descriptors import ToolSpec
from ..model.errors import CodestagesError, DamagedRecording, MissingTool, NotAllowed, UnknownName
from ..model.options import is_path
from ..model.wire import decode, encode
from . import atomic
from .process import UNRESTRICTED, Limits, Runner
from .seal import opened, sealed
from .stamps import stamp

_IDENTIFY = Limits(seconds=30)


class _Identity(msgspec.Struct, frozen=True):
    """The tool that a path led to, and the stamp of the tool's own file at that time (``_stamp``).

    The path can be a launcher's. A launcher's file stays the same when the tool that it launches changes.
    """

    tool: Tool
    stamp: str


class _Known(msgspec.Struct, frozen=True):
    """The content of the file of known tools."""

    tools: dict[str, _Identity]


@dataclass(kw_only=True)
class Toolchain:
    """Finds tools by specification and wanted version, which is empty for the default one.

    ``configured`` has the paths that the user configured, by ``(tool, wanted)``. ``memory`` is the file that keeps what
    tools said about themselves between builds; None keeps nothing. ``runner`` asks the tools.
    ``takes_paths`` is True if the wanted version may be a path. It is False where a document asks: its text must not
    choose which program is started.
    """

    configured: Mapping[tuple[str, str], str] = field(default_factory=dict)
    memory: Path | None = None
    runner: Runner = UNRESTRICTED
    takes_paths: bool = False
    _known: dict[str, _Identity] | None = field(default=None, init=False)
    _found: dict[tuple[str, str], Tool] = field(default_factory=dict, init=False)
    _refused: dict[str, str] = field(default_factory=dict, init=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False)

    def find(self, spec: ToolSpec, wanted: str = "") -> Tool:
        """Return the first tool that fits. Raises MissingTool, which says where we looked, and what to do.

        Raises NotAllowed if a tool has to be asked for its version, and may not run; UnknownName for a path, unless
        ``takes_paths``.
        """
        if is_path(wanted) and not self.takes_paths:
            raise UnknownName(f"{spec.name}: a tool is named by its version or name, not by its path {wanted!r}")
        with self._lock:
            key = (spec.name, wanted)
            if key not in self._found:
                self._found[key] = self._search(spec, wanted)
            return self._found[key]

    def find_all(self, spec: ToolSpec) -> tuple[Tool, ...]:
        """Return all versions that ``find`` can find, the newest first. Each version is there once."""
        given = [path for (name, _), path in self.configured.items() if name == spec.name]
        found: dict[str, Tool] = {}
        with self._lock:
            for path in dict.fromkeys([*given, spec.default, *_on_path(spec), *_installed(spec, "")]):
                with contextlib.suppress(CodestagesError):
                    tool = self._identify(spec, path)
                    found.setdefault(tool.version, tool)
        return tuple(sorted(found.values(), key=lambda tool: _by_number(tool.version), reverse=True))

    def looked_for(self, spec: ToolSpec, wanted: str = "") -> set[str]:
        """Return the names and paths on which the result of ``find`` depends: watch these for changes."""
        looked = {*_names(spec, wanted), *self.configured.values(), *_settings(spec), spec.default} - {""}
        with contextlib.suppress(CodestagesError):
            looked.add(self.find(spec, wanted).path)
        return looked

    def _search(self, spec: ToolSpec, wanted: str) -> Tool:
        refused = []
        has_path = (spec.name, wanted) in self.configured or is_path(wanted)
        for path in _candidates(spec, wanted, self.configured):
            try:
                tool = self._identify(spec, path)
            except NotAllowed:
                raise
            except CodestagesError as error:
                refused.append(str(error))
                continue
            if not wanted or has_path or spec.fits(tool.version, wanted):
                return tool
            refused.append(f"{path} is {tool.version}")
        looked = "" if has_path else f"looked for {', '.join(_names(spec, wanted))} on PATH"
        said = "; ".join(reason for reason in (looked, *dict.fromkeys(refused)) if reason)
        raise MissingTool(f"no {spec.name}{' ' + wanted if wanted else ''} found ({said}). {spec.advice}")

    def _identify(self, spec: ToolSpec, path: str) -> Tool:
        """Return the tool at ``path``, from what is remembered or by asking it.

        A remembered tool counts only if the file at ``path``, the settings of launchers, their environment variables
        and the real tool's own file are unchanged.
        """
        if spec.default_answer and path == spec.default:
            return _tool(spec, path, spec.default_answer)
        outside = (_stamp(path), *map(_stamp_or_none, _settings(spec)), str(_home()))
        asked = "\n".join((*outside, *spec.flag_arguments))
        known = self._remembered()
        if asked not in known or _stamp_or_none(known[asked].tool.path) != known[asked].stamp:
            tool = self._ask(spec, path, asked)
            known[asked] = _Identity(tool, _stamp(tool.path))
            if self.memory:
                with contextlib.suppress(OSError):
                    content = encode(_Known(dict(sorted(known.items()))))
                    atomic.write(self.memory, sealed(self.memory.name, content))
        return known[asked].tool

    def _ask(self, spec: ToolSpec, path: str, asked: str) -> Tool:
        """Ask the tool. One that failed is not asked again in this build, because waiting for it can take long."""
        if asked in self._refused:
            raise MissingTool(self._refused[asked])
        try:
            return _ask(spec, path, self.runner)
        except NotAllowed:
            raise
        except CodestagesError as error:
            self._refused[asked] = str(error)
            raise

    def _remembered(self) -> dict[str, _Identity]:
        if self._known is None:
            self._known = {}
            if self.memory and self.memory.exists():
                try:
                    content = opened(self.memory.name, self.memory.read_bytes())
                    self._known = decode(content or b"", _Known).tools
                except (DamagedRecording, OSError):
                    self._known = {}
        return self._known


def _names(spec: ToolSpec, wanted: str) -> list[str]:
    """Return the names to look for. ``rustc-{minor}`` is left out if the wanted version has no number."""
    filled = (_filled(name, wanted) for name in spec.executables)
    return list(dict.fromkeys(name for name in filled if not name.endswith("-")))


def _filled(pattern: str, wanted: str) -> str:
    """Return ``pattern`` filled in. For 3.13.0t, {version}, {release} and {minor} are 3.13.0t, 3.13.0 and 3.13."""
    leading = re.match(r"[\d.]*", wanted)
    release = leading[0].rstrip(".") if leading else ""
    minor = ".".join(release.split(".")[:2])
    return pattern.replace("{version}", wanted).replace("{release}", release).replace("{minor}", minor)


def _candidates(spec: ToolSpec, wanted: str, configured: Mapping[tuple[str, str], str]) -> Iterator[str]:
    """Yield the paths to try, the best first.

    A configured path, or a wanted version that is a path itself, is the only one. Without a wanted version, they are
    the default and the executables on PATH; with one, the executables on PATH, the paths of installers, and the
    default.
    """
    if (spec.name, wanted) in configured:
        # a name without a folder is looked up on PATH
        yield shutil.which(configured[spec.name, wanted]) or configured[spec.name, wanted]
        return
    if is_path(wanted):
        yield wanted
        return
    if not wanted and spec.default:
        yield spec.default
    for name in _names(spec, wanted):
        yield from _everywhere(name)
    if wanted:
        yield from _installed(spec, wanted)
        yield from filter(None, [spec.default])


def _everywhere(name: str) -> Iterator[str]:
    """Yield all executables of a name on PATH, because the first can be a launcher that has nothing to launch."""
    for folder in os.environ.get("PATH", os.defpath).split(os.pathsep):
        if found := shutil.which(name, path=folder):
            yield found


def _on_path(spec: ToolSpec) -> Iterator[str]:
    """Yield the executables of all versions on PATH."""
    forms = [re.sub(r"\\{\w+\\}", r"[\\d.]*[a-z]*", re.escape(executable)) for executable in spec.executables]
    for folder in os.environ.get("PATH", os.defpath).split(os.pathsep):
        with contextlib.suppress(OSError):
            named = [path for path in Path(folder).iterdir() if any(re.fullmatch(form, path.name) for form in forms)]
            yield from (str(path) for path in sorted(named) if os.access(path, os.X_OK))


def _installed(spec: ToolSpec, wanted: str) -> Iterator[str]:
    """Yield the paths of installers, the newest first. A pattern with an unset environment variable is skipped."""
    for pattern in spec.locations:
        anchor = Path(_expanded(pattern))
        if "$" in str(anchor) or not anchor.is_absolute():
            continue
        parts = _filled(anchor.relative_to(anchor.anchor).as_posix(), glob.escape(wanted))
        found = (str(path) for path in Path(anchor.anchor).glob(parts))
        yield from sorted(found, key=_by_number, reverse=True)


def _by_number(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return a sort key for versions and paths: 3.9.2 comes before 3.9.18.

    A version with letters after its numbers (3.15.0a2, 3.13.0t) comes before the same version without letters.
    """
    parts = re.findall(r"(\d+)|(\D+)", text)
    return tuple(
        (1, int(number), "") if number else (0 if other[0].isalpha() else 2, 0, other) for number, other in parts
    )


def _stamp(path: str) -> str:
    """Return a text that changes when the file changes; raises MissingTool if there is no file."""
    found = stamp(path)
    if not found:
        raise MissingTool(f"{path}: the file does not exist, or cannot be reached")
    return f"{path}:{found}"


def _stamp_or_none(path: str) -> str:
    try:
        return _stamp(path)
    except MissingTool:
        return f"{path}: not there"


def _settings(spec: ToolSpec) -> list[str]:
    return [_expanded(setting) for setting in spec.settings]


def _ask(spec: ToolSpec, path: str, runner: Runner) -> Tool:
    """Run the tool to learn its real path, version and flags; raises MissingTool if it is not this tool."""
    tool, root = _tool(spec, path, ""), ""
    if spec.root_arguments and spec.may_launch(path):
        root = _answer(tool, spec.root_arguments, runner).stdout.decode(errors="replace").strip()
        # Without an executable to look for below it, the answer is the real tool. Path.is_file raises for a long name.
        real = os.path.join(root, spec.root_executable) if spec.root_executable else root  # noqa: PTH118
        if os.path.isfile(real):  # noqa: PTH113
            tool = msgspec.structs.replace(tool, path=real)
    answer = _answer(tool, spec.version_arguments, runner).stdout.decode(errors="replace").strip()
    try:
        tool = _tool(spec, tool.path, answer)
    except CodestagesError as error:
        raise MissingTool(f"{path} {error}") from error
    if not tool.version:
        raise MissingTool(f"{path} is not a {spec.name}: it printed no version")
    return msgspec.structs.replace(tool, flags=_flags(spec, tool, runner), parts=_parts(spec, tool, root, runner))


def _parts(spec: ToolSpec, tool: Tool, root: str, runner: Runner) -> tuple[str, ...]:
    """Return what a tool consists of whose executable is a script: the script can start a program anywhere.

    ``root`` is what the tool said of its installation's root, if it was asked.
    """
    try:
        with open(tool.path, "rb") as file:  # noqa: PTH123 - text throughout
            is_script = file.read(2) == b"#!"
    except OSError:
        return ()
    if not is_script:
        return ()
    asked = _asked(tool, spec.parts_arguments, runner).stdout.decode(errors="replace") if spec.parts_arguments else ""
    lines = (root, *asked.splitlines())
    return tuple(dict.fromkeys(line.strip() for line in lines if os.path.isabs(line.strip())))  # noqa: PTH117


def _flags(spec: ToolSpec, tool: Tool, runner: Runner) -> tuple[str, ...]:
    """Return the flags that the tool lists; none if it exits with an error.

    Raises MissingTool if the tool takes too long, so that it is not remembered as a tool without flags.
    """
    if not spec.flag_arguments:
        return ()
    outcome = _asked(tool, spec.flag_arguments, runner, spec.flag_environment)
    if outcome.stopped:
        raise MissingTool(f"{tool.path} {' '.join(spec.flag_arguments)} did not finish in time")
    return () if outcome.exit_code else spec.read_flags(outcome.stdout.decode(errors="replace"))


def _tool(spec: ToolSpec, path: str, answer: str) -> Tool:
    return Tool(name=spec.name, path=path, version=spec.read_version(answer), fingerprint=answer)


def _answer(tool: Tool, arguments: tuple[str, ...], runner: Runner) -> Outcome:
    outcome = _asked(tool, arguments, runner)
    if outcome.exit_code or outcome.stopped:
        said = outcome.stderr.decode(errors="replace").strip().partition("\n")[0]
        raise MissingTool(f"{tool.path} did not print its version: {said}")
    return outcome


def _asked(
    tool: Tool, arguments: tuple[str, ...], runner: Runner, environment: tuple[tuple[str, str], ...] = ()
) -> Outcome:
    command = Command(arguments=arguments, shown="", environment=(*_home(), *environment))
    return runner.ask(command, tool, _IDENTIFY)


def _home() -> tuple[tuple[str, str], ...]:
    """Return the environment variables that launchers (rustup, pyenv) need to find the real tool.

    They look below the user's home. Other runs have their working directory as ``HOME``. Without the variable, the home
    is what the system knows of the user, as launchers themselves find it.
    """
    names = ("RUSTUP_HOME", "CARGO_HOME", "RUSTUP_TOOLCHAIN", "PYENV_ROOT", "PYENV_VERSION")
    given = tuple((name, os.environ[name]) for name in names if name in os.environ)
    home = _expanded("~")
    return (("HOME", home), *given) if os.path.isabs(home) else given  # noqa: PTH117 - text throughout


def _expanded(path: str) -> str:
    """Return ``path`` with ``~`` and variables filled in, as far as they are known: a user may have no home at all."""
    return os.path.expanduser(os.path.expandvars(path))  # noqa: PTH111 - Path.expanduser raises an error then
