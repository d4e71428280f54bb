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
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO

from ..model.command import Command, File, Outcome, Stop, Tool
from ..model.errors import ToolFailure
from .folder import FILE_LIMIT, POSIX, brought_back, portable, working_directory
from .observer import Observer
from .stragglers import kill_stragglers, processes_before
from .watcher import ANNOUNCEMENT, WATCHER

INHERITED = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SDKROOT", "SYSTEMROOT", "LIB", "INCLUDE")
"""What a toolchain may need to find its own parts; nothing else of the environment reaches it."""

_STARTING = threading.Lock()
"""A program cannot be started while it is open for writing, and a fork on another thread keeps such a file open."""
_RUNNING: set[subprocess.Popen[bytes]] = set()
_COUNT = itertools.count()
_POLL_SECONDS = 0.05
_LONGEST_SLEEP = 0.005
"""Seconds between two questions, where a process cannot be waited for together with the clock."""


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


def run(
    command: Command, tool: Tool, limits: Limits, before: Outcome | None = None, observer: Observer | None = None
) -> Outcome:
    """Run ``command`` once, to its end or its limit; raises ToolFailure only if it cannot be started."""
    try:
        with working_directory() as directory:
            return _run_in(directory, command, tool, limits, before, observer)
    except OSError as error:
        raise ToolFailure(f"cannot run {command.shown or tool.path}: {error}") from error


def stop_all() -> None:
    """End every run that is under way in this process, on whatever thread; each returns as if it had been killed."""
    for process in list(_RUNNING):
        _kill_group(process)


def _run_in(  # noqa: PLR0913, PLR0917 - run, and where
    directory: Path, command: Command, tool: Tool, limits: Limits, before: Outcome | None, observer: Observer | None
) -> Outcome:
    made = [File(name, content) for name, content in before.files.items()] if before else []
    with _STARTING:
        for file in (*command.files, *made):
            (directory / file.name).parent.mkdir(parents=True, exist_ok=True)
            (directory / file.name).write_bytes(file.content)
    executable = _executable(command, tool, directory)
    bounds = replace(limits, printed=max(limits.output, command.prints))
    ended = _contain([executable, *command.line], directory, dict(command.environment), bounds, observer)
    return Outcome(
        tool=tool,
        exit_code=ended.exit_code,
        stopped=ended.stopped,
        stdout=portable(ended.stdout, directory),
        stderr=portable(ended.stderr, directory),
        files=brought_back(command.products, directory),
        before=before,
    )


def _executable(command: Command, tool: Tool, directory: Path) -> str:
    if command.program:
        (directory / command.program).chmod(0o755)
        return str(directory / command.program)
    if shutil.which(tool.path) is None:
        raise ToolFailure(f"{tool.path} does not exist or cannot be executed")
    return tool.path


@dataclass(frozen=True, kw_only=True)
class _Ended:
    exit_code: int
    stopped: Stop
    stdout: bytes
    stderr: bytes


def _contain(
    line: list[str], directory: Path, environment: dict[str, str], limits: Limits, observer: Observer | None
) -> _Ended:
    """Start, wait, kill what is left. Output is read from files held open: a sample may remove or lock their names."""
    with (directory.parent / "stdout").open("w+b") as out, (directory.parent / "stderr").open("w+b") as err:
        label = _new_label()
        process = _start(
            [*_limiter(limits, label, waits=observer is not None), *line], directory, environment, (out, err)
        )
        try:
            _RUNNING.add(process)
            released = observer is None or _release(process, observer)
            stopped = _wait(process, limits, out, err, observer) if released else ""
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


def _limiter(limits: Limits, label: int, *, waits: bool) -> list[str]:
    """A shell that lowers its own limits and becomes the command: in force before its first instruction.

    (A function to call between fork and exec would not be safe here: commands run on threads.) Where a run is measured
    the shell ``waits`` for a signal before it does, so that its own time is not part of what is measured.
    """
    if not POSIX:
        return []
    import resource  # noqa: PLC0415 - absent on Windows

    wanted = (
        ("c", resource.RLIMIT_CORE, 0, 1),
        ("t", resource.RLIMIT_CPU, int(limits.seconds * 2) + 1, 1),
        ("f", resource.RLIMIT_FSIZE, FILE_LIMIT, 512),
        ("v", resource.RLIMIT_AS, limits.memory, 1024),
    )
    settings = [f"ulimit -m {label >> 10} 2>/dev/null"] if label else []
    for flag, number, value, unit in wanted:
        hard = resource.getrlimit(number)[1]
        allowed = value if hard == resource.RLIM_INFINITY else min(value, hard)
        settings.append(f"ulimit -{flag} {allowed // unit} 2>/dev/null")
    return [
        "/bin/sh",
        "-c",
        "; ".join([*settings, ANNOUNCEMENT, *(["kill -s STOP $$"] if waits else ()), 'exec "$0" "$@"']),
    ]


def _release(process: subprocess.Popen[bytes], observer: Observer) -> bool:
    """Let what is observed begin, from a shell that stands ready; whether it did not end itself before."""
    if POSIX:
        _, status = os.waitpid(process.pid, os.WUNTRACED)
        if not os.WIFSTOPPED(status):
            process.returncode = os.waitstatus_to_exitcode(status)
            return False
    observer.begin(process.pid)
    if POSIX:
        os.kill(process.pid, signal.SIGCONT)
    return True


def _wait(
    process: subprocess.Popen[bytes], limits: Limits, out: BinaryIO, err: BinaryIO, observer: Observer | None
) -> Stop:
    """Wait for the end or a limit; waking at the end at once needs a handle on the process, where there is one."""
    deadline = time.monotonic() + limits.seconds
    with _end_of(process) as ended:
        while not ended(observer.pause if observer else _POLL_SECONDS):
            if time.monotonic() > deadline:
                return "timeout"
            if limits.are_passed(out, err):
                return "output-limit"
            if observer:
                observer.look()
        if observer:
            observer.end()
            if ended.is_accounted():
                observer.account(ended.used)
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


@dataclass
class _Poll:
    """Called: waits a moment, and says whether the process has ended. ``used`` is what the system counted of it."""

    process: subprocess.Popen[bytes]
    handle: int | None
    used: Any = None

    def __call__(self, seconds: float) -> bool:
        if self.handle is not None:
            return bool(select.select([self.handle], [], [], seconds)[0])
        if POSIX:
            time.sleep(min(seconds, _LONGEST_SLEEP))
            return self.is_accounted(os.WNOHANG)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(seconds)
        return self.process.returncode is not None

    def is_accounted(self, options: int = 0) -> bool:
        """Whether the process's end and what it used are known; where there is no way to know, they never are."""
        if self.used is None and hasattr(os, "wait4"):
            with contextlib.suppress(ChildProcessError):
                pid, status, used = os.wait4(self.process.pid, options)
                if pid:
                    self.used, self.process.returncode = used, os.waitstatus_to_exitcode(status)
        return self.used is not None


def _kill_group(process: subprocess.Popen[bytes]) -> None:
    if POSIX:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()
    if POSIX:
        WATCHER.has_ended(process.pid)
