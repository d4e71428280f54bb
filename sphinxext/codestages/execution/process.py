"""Start one process, contain it, and say how it ended.

Each run gets a fresh working directory, a scrubbed environment, a session of its own, an empty standard input, and
limits on time, memory, output and file size. Standard output and error go to regular files, so a flood costs disk up
to a limit and never memory. Whatever the run leaves behind is killed, also what left its session.

This contains accidents. It is no security boundary: files and network stay within a sample's reach.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import select
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import BinaryIO

from ..model.command import Command, File, Outcome, Product, Stop, Tool
from ..model.errors import ToolFailure
from .stragglers import kill_stragglers, processes_before
from .watcher import ANNOUNCEMENT, WATCHER

POSIX = os.name == "posix"
INHERITED = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SDKROOT", "SYSTEMROOT", "LIB", "INCLUDE")
"""What a toolchain may need to find its own parts; nothing else of the environment reaches it."""

_STARTING = threading.Lock()
"""A program cannot be started while it is open for writing, and a fork on another thread keeps such a file open."""
_RUNNING: set[subprocess.Popen[bytes]] = set()
_COUNT = itertools.count()
_POLL_SECONDS = 0.05
_FILE_LIMIT = 256 * 2**20


@dataclass(frozen=True, kw_only=True)
class Limits:
    """Bounds of one run: wall-clock seconds, and bytes of address space and of output (each stream).

    ``printed`` is the bound of standard output, where that may be longer.
    """

    seconds: float = 10.0
    memory: int = 2 * 2**30
    output: int = 2**20
    printed: int = 0

    def are_passed(self, out: BinaryIO, err: BinaryIO) -> bool:
        """Whether one of the files that capture the output is longer than it may be."""
        return _size(out) > self.room or _size(err) > self.output

    @property
    def room(self) -> int:
        return self.printed or self.output


def run(command: Command, tool: Tool, limits: Limits, before: Outcome | None = None) -> Outcome:
    """Run ``command`` to its end or its limit; raises ToolFailure only if it cannot be started."""
    try:
        with _working_directory() as directory:
            return _run_in(directory, command, tool, limits, before)
    except OSError as error:
        raise ToolFailure(f"cannot run {command.shown or tool.path}: {error}") from error


def stop_all() -> None:
    """End every run that is under way in this process, on whatever thread; each returns as if it had been killed."""
    for process in list(_RUNNING):
        _kill_group(process)


def _run_in(directory: Path, command: Command, tool: Tool, limits: Limits, before: Outcome | None) -> Outcome:
    made = [File(name, content) for name, content in before.files.items()] if before else []
    with _STARTING:
        for file in (*command.files, *made):
            (directory / file.name).parent.mkdir(parents=True, exist_ok=True)
            (directory / file.name).write_bytes(file.content)
    executable = _executable(command, tool, directory)
    bounds = replace(limits, printed=max(limits.output, command.prints))
    ended = _contain([executable, *command.line], directory, dict(command.environment), bounds)
    return Outcome(
        tool=tool,
        exit_code=ended.exit_code,
        stopped=ended.stopped,
        stdout=_portable(ended.stdout, directory),
        stderr=_portable(ended.stderr, directory),
        files=_made(command.products, directory),
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
    stdout: bytes
    stderr: bytes


@contextlib.contextmanager
def _working_directory() -> Iterator[Path]:
    """A directory pair: what the process sees is one level below the files that capture its output."""
    _sweep(Path(tempfile.gettempdir()))
    outer = Path(tempfile.mkdtemp(prefix=f"codestages-{os.getpid()}-")).resolve()
    try:
        inner = outer / "run"
        inner.mkdir()
        yield inner
    finally:
        _remove(outer)


def _remove(folder: Path) -> None:
    """Delete a folder however deep it is: folders within are moved up, so that no path and no recursion is too long."""
    found = [str(folder)]
    for each in found:
        with contextlib.suppress(OSError):
            os.chmod(each, 0o700)  # noqa: PTH101 - plain names: this is done for every run
            with os.scandir(each) as entries:
                for entry in list(entries):
                    with contextlib.suppress(OSError):
                        if entry.is_dir(follow_symlinks=False):
                            moved = f"{folder}{os.sep}.{os.getpid()}-{next(_COUNT)}"
                            os.rename(entry.path, moved)  # noqa: PTH104
                            found.append(moved)
                        else:
                            os.unlink(entry.path)  # noqa: PTH108
    for each in reversed(found):
        with contextlib.suppress(OSError):
            os.rmdir(each)  # noqa: PTH106


@cache
def _sweep(folder: Path) -> None:
    """Remove what builds that were killed have left; the folders carry the process's number."""
    for left in folder.glob("codestages-*-*"):
        number = left.name.split("-")[1]
        if POSIX and number.isdecimal() and not _is_alive(int(number)):
            _remove(left)


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _contain(line: list[str], directory: Path, environment: dict[str, str], limits: Limits) -> _Ended:
    """Start, wait, kill what is left. Output is read from files held open: a sample may remove or lock their names."""
    with (directory.parent / "stdout").open("w+b") as out, (directory.parent / "stderr").open("w+b") as err:
        label = _new_label()
        process = _start([*_limiter(limits, label), *line], directory, environment, (out, err))
        try:
            _RUNNING.add(process)
            stopped = _wait(process, limits, out, err)
        finally:
            _kill_group(process)
            _RUNNING.discard(process)
            kill_stragglers(directory, label, {each.pid for each in list(_RUNNING)})
        if not stopped and limits.are_passed(out, err):
            stopped = "output-limit"
        stdout, stderr = _read(out, limits.room), _read(err, limits.output)
        return _Ended(exit_code=process.returncode, stopped=stopped, stdout=stdout, stderr=stderr)


def _start(
    line: list[str], directory: Path, environment: dict[str, str], captured: tuple[BinaryIO, BinaryIO]
) -> subprocess.Popen[bytes]:
    with _STARTING:
        processes_before()
        return subprocess.Popen(
            line,
            cwd=directory,
            env=_environment(directory) | environment,
            stdin=WATCHER.pipe() if POSIX else subprocess.DEVNULL,
            stdout=captured[0],
            stderr=captured[1],
            start_new_session=True,
        )


def _size(file: BinaryIO) -> int:
    return os.fstat(file.fileno()).st_size


def _read(file: BinaryIO, most: int) -> bytes:
    if POSIX:
        return os.pread(file.fileno(), most, 0)
    file.seek(0)
    return file.read(most)


def _environment(directory: Path) -> dict[str, str]:
    inherited = {name: os.environ[name] for name in INHERITED if name in os.environ}
    home = str(directory)
    return inherited | {"HOME": home, "TMPDIR": home, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"}


def _new_label() -> int:
    """A limit in bytes that limits nothing, and that no other run has: whatever descends from this one inherits it.

    Linux ignores RLIMIT_RSS. 0 where it is taken: within a run of another build, which cleans up for this one too.
    """
    if not POSIX:
        return 0
    import resource  # noqa: PLC0415 - absent on Windows

    taken = resource.getrlimit(resource.RLIMIT_RSS)[1] != resource.RLIM_INFINITY
    return 0 if taken else ((1 << 22) + os.getpid() << 20) + next(_COUNT) << 10


def _limiter(limits: Limits, label: int) -> list[str]:
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
    settings = [f"ulimit -m {label >> 10} 2>/dev/null"] if label else []
    for flag, number, value, unit in wanted:
        hard = resource.getrlimit(number)[1]
        allowed = value if hard == resource.RLIM_INFINITY else min(value, hard)
        settings.append(f"ulimit -{flag} {allowed // unit} 2>/dev/null")
    return ["/bin/sh", "-c", "; ".join([*settings, ANNOUNCEMENT, 'exec "$0" "$@"'])]


def _wait(process: subprocess.Popen[bytes], limits: Limits, out: BinaryIO, err: BinaryIO) -> Stop:
    """Wait for the end or a limit; waking at the end at once needs a handle on the process, where there is one."""
    deadline = time.monotonic() + limits.seconds
    with _end_of(process) as ended:
        while not ended():
            if time.monotonic() > deadline:
                return "timeout"
            if limits.are_passed(out, err):
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
    if POSIX:
        WATCHER.has_ended(process.pid)


def _made(products: tuple[Product, ...], directory: Path) -> dict[str, bytes]:
    """The products' files by their paths: in the products' order, those of a pattern sorted, up to a size in all."""
    patterns = any(each.is_pattern for each in products)
    left = sorted(_left_in(directory)) if patterns else []
    made: dict[str, bytes] = {}
    room = _FILE_LIMIT
    for product in products:
        for name in filter(product.matches, left) if product.is_pattern else (product.file,):
            content = _product(directory / name, directory) if name not in made else None
            if content is not None and (not product.is_pattern or len(content) <= room):
                made[name] = content
                room -= len(content)
    return made


def _left_in(directory: Path) -> Iterator[str]:
    """The paths of all files below ``directory`` that are no links, nor below a link."""
    folders = [""]
    while folders:
        folder = folders.pop()
        with contextlib.suppress(OSError), os.scandir(directory / folder) as entries:
            for each in entries:
                if each.is_dir(follow_symlinks=False):
                    folders.append(f"{folder}{each.name}/")
                elif not each.is_symlink():
                    yield folder + each.name


def _product(path: Path, directory: Path) -> bytes | None:
    try:
        content = path.read_bytes() if path.is_file() else None
    except OSError:
        return None
    return content if content is None or b"\0" in content[:4096] else _portable(content, directory)


def _portable(content: bytes, directory: Path) -> bytes:
    """The working directory has a new name every time; readers see ``.``, and two builds are the same."""
    return content.replace(str(directory).encode(), b".")
