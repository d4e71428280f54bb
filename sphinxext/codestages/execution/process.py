"""Start one process, contain it, and say how it ended.

Each run gets a fresh working directory, a scrubbed environment, a session of its own, an empty standard input, and
limits on time, memory, output and file size. Standard output and error go to regular files, so a flood costs disk up
to a limit and never memory. Whatever the run leaves behind is killed, also what left its session.

This contains accidents. It is no security boundary: files and network stay within a sample's reach.
"""

from __future__ import annotations

import contextlib
import os
import select
import shlex
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..model.command import Command, File, Outcome, Stop, Tool
from ..model.errors import ToolFailure

POSIX = os.name == "posix"
INHERITED = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SDKROOT", "SYSTEMROOT", "LIB", "INCLUDE")
"""What a toolchain may need to find its own parts; nothing else of the environment reaches it."""

_STARTING = threading.Lock()
"""A program cannot be started while it is open for writing, and a fork on another thread keeps such a file open."""
_POLL_SECONDS = 0.05
_FILE_LIMIT = 256 * 2**20


@dataclass(frozen=True, kw_only=True)
class Limits:
    """Bounds of one run: wall-clock seconds, and bytes of address space and of output (each stream)."""

    seconds: float = 10.0
    memory: int = 2 * 2**30
    output: int = 2**20


def run(command: Command, tool: Tool, limits: Limits, before: Outcome | None = None) -> Outcome:
    """Run ``command`` to its end or its limit; raises ToolFailure only if it cannot be started."""
    with _working_directory() as directory:
        made = [File(name, content) for name, content in before.files.items()] if before else []
        with _STARTING:
            for file in (*command.files, *made):
                (directory / file.name).write_bytes(file.content)
        executable = _executable(command, tool, directory)
        ended = _contain([executable, *command.line], directory, dict(command.environment), limits)
        files = {each.file: directory / each.file for each in command.products}
        return Outcome(
            tool=tool,
            exit_code=ended.exit_code,
            stopped=ended.stopped,
            stdout=_text(ended.stdout, directory, limits.output),
            stderr=_text(ended.stderr, directory, limits.output),
            files={name: _product(path, directory) for name, path in files.items() if path.is_file()},
            before=before,
        )


def _executable(command: Command, tool: Tool, directory: Path) -> str:
    if command.program:
        (directory / command.program).chmod(0o755)
        return str(directory / command.program)
    if shutil.which(tool.path) is None:
        raise ToolFailure(f"{tool.path} is gone or cannot be executed")
    return tool.path


@dataclass(frozen=True, kw_only=True)
class _Ended:
    exit_code: int
    stopped: Stop
    stdout: Path
    stderr: Path


@contextlib.contextmanager
def _working_directory() -> Iterator[Path]:
    """A directory pair: what the process sees is one level below the files that capture its output."""
    with tempfile.TemporaryDirectory(prefix="codestages-", ignore_cleanup_errors=True) as outer:
        inner = Path(outer).resolve() / "run"
        inner.mkdir()
        yield inner


def _contain(line: list[str], directory: Path, environment: dict[str, str], limits: Limits) -> _Ended:
    stdout, stderr = directory.parent / "stdout", directory.parent / "stderr"
    with stdout.open("wb") as out, stderr.open("wb") as err:
        try:
            with _STARTING:
                process = subprocess.Popen(
                    [*_limiter(limits), *line],
                    cwd=directory,
                    env=_environment(directory) | environment,
                    stdin=subprocess.DEVNULL,
                    stdout=out,
                    stderr=err,
                    start_new_session=True,
                )
        except OSError as error:
            raise ToolFailure(f"cannot start {shlex.join(line)}: {error}") from error
    try:
        stopped = _wait(process, limits, (stdout, stderr))
    finally:
        _kill_group(process)
        _kill_stragglers(directory)
    if not stopped and max(stdout.stat().st_size, stderr.stat().st_size) > limits.output:
        stopped = "output-limit"
    return _Ended(exit_code=process.returncode, stopped=stopped, stdout=stdout, stderr=stderr)


def _environment(directory: Path) -> dict[str, str]:
    inherited = {name: os.environ[name] for name in INHERITED if name in os.environ}
    home = str(directory)
    return inherited | {"HOME": home, "TMPDIR": home, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"}


def _limiter(limits: Limits) -> list[str]:
    """A shell that lowers its own limits and becomes the command: in force before its first instruction.

    (A function to call between fork and exec would not be safe here: commands run on threads.)
    """
    if not POSIX:
        return []
    import resource  # noqa: PLC0415 - absent on Windows

    wanted = (
        ("c", resource.RLIMIT_CORE, 0, 1),
        ("t", resource.RLIMIT_CPU, int(limits.seconds * 2) + 1, 1),
        ("f", resource.RLIMIT_FSIZE, _FILE_LIMIT, 512),
        ("v", resource.RLIMIT_AS, limits.memory, 1024),
    )
    settings = []
    for flag, number, value, unit in wanted:
        hard = resource.getrlimit(number)[1]
        allowed = value if hard == resource.RLIM_INFINITY else min(value, hard)
        settings.append(f"ulimit -{flag} {allowed // unit} 2>/dev/null")
    return ["/bin/sh", "-c", "; ".join([*settings, 'exec "$0" "$@"'])]


def _wait(process: subprocess.Popen[bytes], limits: Limits, captured: tuple[Path, Path]) -> Stop:
    """Wait for the end or a limit; waking at the end at once needs a handle on the process, where there is one."""
    deadline = time.monotonic() + limits.seconds
    with _end_of(process) as ended:
        while not ended():
            if time.monotonic() > deadline:
                return "timeout"
            if any(path.stat().st_size > limits.output for path in captured):
                return "output-limit"
    process.wait()
    return ""


@contextlib.contextmanager
def _end_of(process: subprocess.Popen[bytes]) -> Iterator[_Poll]:
    if not hasattr(os, "pidfd_open"):
        yield _Poll(process, None)
        return
    handle = os.pidfd_open(process.pid)
    try:
        yield _Poll(process, handle)
    finally:
        os.close(handle)


@dataclass(frozen=True)
class _Poll:
    """Called: waits a moment, and says whether the process has ended."""

    process: subprocess.Popen[bytes]
    handle: int | None

    def __call__(self) -> bool:
        if self.handle is not None:
            return bool(select.select([self.handle], [], [], _POLL_SECONDS)[0])
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(_POLL_SECONDS)
        return self.process.returncode is not None


def _kill_group(process: subprocess.Popen[bytes]) -> None:
    if POSIX:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()


def _kill_stragglers(directory: Path) -> None:
    """Kill what left the session: whatever still stands in the run's directory or carries it as its home."""
    for _ in range(50):
        remaining = _stragglers(directory)
        if not remaining:
            return
        for pid in remaining:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(pid, signal.SIGKILL)
        time.sleep(0.01)


def _stragglers(directory: Path) -> list[int]:
    home = f"HOME={directory}".encode()
    found = []
    for entry in os.scandir("/proc") if Path("/proc/self/environ").exists() else ():
        if not entry.name.isdigit():
            continue
        with contextlib.suppress(OSError):
            beneath = Path(f"/proc/{entry.name}/cwd").readlink().is_relative_to(directory)
            if beneath or home in Path(f"/proc/{entry.name}/environ").read_bytes().split(b"\0"):
                found.append(int(entry.name))
    return found


def _text(path: Path, directory: Path, limit: int) -> bytes:
    with path.open("rb") as file:
        return _portable(file.read(limit), directory)


def _product(path: Path, directory: Path) -> bytes:
    content = path.read_bytes()
    return content if b"\0" in content[:4096] else _portable(content, directory)


def _portable(content: bytes, directory: Path) -> bytes:
    """The working directory has a new name every time; readers see ``.``, and two builds are the same."""
    return content.replace(str(directory).encode(), b".")
