"""Start a process, limit it, and report how it ended.

Each run gets a fresh working directory, a clean environment, a session of its own, an empty standard input, and limits
on time, memory, output and file size. Standard output and error go to regular files, so a flood of output costs limited
disk space and no memory. All processes that the run leaves behind are killed, even if they left its session.

This protects against accidents only. It is no security boundary: a sample can reach files and the network.
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
from ..model.errors import NotAllowed, ToolFailure
from .folder import FILE_LIMIT, POSIX, brought_back, portable, working_directory
from .observer import Observer
from .stragglers import kill_stragglers, processes_before
from .watcher import ANNOUNCEMENT, WATCHER

INHERITED = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SDKROOT", "SYSTEMROOT", "LIB", "INCLUDE")
"""The environment variables that a run inherits: a toolchain can need them to find its own parts."""

_STARTING = threading.Lock()
"""Held while files are written and while a process is started.

The system refuses to start a program that is open for writing. A process that forks on another thread meanwhile would
inherit the open file, and keep it open.
"""
_RUNNING: set[subprocess.Popen[bytes]] = set()
_COUNT = itertools.count()
_POLL_SECONDS = 0.05
"""The longest time in seconds between two checks of the limits, for a run without an observer."""
_LONGEST_SLEEP = 0.005
"""The longest wait in seconds between two checks for the end of a process, on a system without ``pidfd_open``."""


@dataclass(frozen=True, kw_only=True)
class Limits:
    """The limits of one run: wall-clock time in seconds, address space in bytes, and bytes of each output stream.

    ``printed`` is the limit of standard output if that can be longer than ``output``; else 0.
    """

    seconds: float = 10.0
    memory: int = 2 * 2**30
    output: int = 2**20
    printed: int = 0

    def are_passed(self, out: BinaryIO, err: BinaryIO) -> bool:
        """True if one of the files that capture the output is longer than its limit."""
        return _size(out) > self.room or _size(err) > self.output

    @property
    def room(self) -> int:
        """The limit of standard output in bytes."""
        return self.printed or self.output


@dataclass(frozen=True, kw_only=True)
class Runner:
    """Runs commands, if that is ``allowed``. Everything in this package that starts a program has to ask a runner.

    What ``codestages_execute`` forbids ends here, whatever asked for the run: a figure, a sentence, the comparison with
    the last build, or a plug-in.
    """

    allowed: bool = True

    def run(
        self,
        command: Command,
        tool: Tool,
        limits: Limits,
        before: Outcome | None = None,
        observer: Observer | None = None,
    ) -> Outcome:
        """Return the outcome of ``command``, as ``run`` does. Raises NotAllowed if no program may run."""
        if not self.allowed:
            raise NotAllowed(
                f"{command.shown or tool.path} was not run, because codestages_execute is 'never'. Use a recording "
                f"(codestages record --all, followed by the folder of conf.py), or set codestages_execute to 'auto'"
            )
        return run(command, tool, limits, before, observer)


UNRESTRICTED = Runner()
"""Runs everything: for what a person starts by hand."""


def run(
    command: Command, tool: Tool, limits: Limits, before: Outcome | None = None, observer: Observer | None = None
) -> Outcome:
    """Run ``command`` once, until it ends or reaches a limit, and return its outcome.

    The files of ``before``, the outcome of ``Command.after``, are written into the working directory as well. Raises
    ToolFailure only if the command cannot be started.

    Only a Runner calls this function, and tests.
    """
    try:
        with working_directory() as directory:
            return _run_in(directory, command, tool, limits, before, observer)
    except OSError as error:
        raise ToolFailure(f"cannot run {command.shown or tool.path}: {error}") from error


def stop_all() -> None:
    """Kill every run of this process that is under way, on all threads. Each returns the outcome of a killed run."""
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
    """Start the process, wait for its end, and kill what it left behind.

    The output is read from the open files, because a sample can delete the files, or change their permissions.
    """
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
            kill_stragglers(directory, label, {other.pid for other in list(_RUNNING)})
        # the output may have passed its limit after the last check
        if not stopped and limits.are_passed(out, err):
            stopped = "output-limit"
        stdout, stderr = _read(out, limits.room), _read(err, limits.output)
        return _Ended(exit_code=process.returncode, stopped=stopped, stdout=stdout, stderr=stderr)


def _start(
    line: list[str], directory: Path, environment: dict[str, str], captured: tuple[BinaryIO, BinaryIO]
) -> subprocess.Popen[bytes]:
    with _STARTING:
        processes_before()  # the first call has to come before the first run starts
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
    # the fixed seed of hashes gives Python's sets the same order in every run
    return inherited | {"HOME": home, "TMPDIR": home, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"}


def _new_label() -> int:
    """Return a number that labels the processes of a run; 0 if there can be no label.

    The label is the run's limit RLIMIT_RSS in bytes, which Linux ignores. No other run has the same one, and all
    processes that descend from the run inherit it. There is no label if this process has one itself: then it belongs to
    a run of another build, which also cleans up what this run leaves behind.
    """
    if not POSIX:
        return 0
    import resource  # noqa: PLC0415 - absent on Windows

    taken = resource.getrlimit(resource.RLIMIT_RSS)[1] != resource.RLIM_INFINITY
    return 0 if taken else ((1 << 22) + os.getpid() << 20) + next(_COUNT) << 10


def _limiter(limits: Limits, label: int, *, waits: bool) -> list[str]:
    """Return the command line of a shell that lowers its own limits and then becomes the command.

    So the limits hold from the command's first instruction on. (A ``preexec_fn`` is not safe here, because commands are
    started on threads.) For a measured run, the shell ``waits`` for a signal before it becomes the command, so that its
    own time is not measured.
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
    """Wait until the shell of an observed run has stopped itself, then let it become the command.

    Return False if the shell has ended instead.
    """
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
    """Wait until the process ends, or until it reaches a limit; return that limit, or an empty text.

    A process that reached a limit is still running.
    """
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
    """Return the poll of a process. With a ``pidfd`` (Linux), it returns as soon as the process ends."""
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
    """Waits for up to ``seconds`` when called, and returns True if the process has ended.

    ``handle`` is its ``pidfd``, if the system has them. ``used`` has the system's counts (``struct_rusage``)
    once ``is_accounted`` is True.
    """

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
        """Wait for the process; True if its exit code and what it used are known.

        ``options`` are those of ``os.wait4``: ``WNOHANG`` does not wait. Always False on a system without ``wait4``.
        """
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
