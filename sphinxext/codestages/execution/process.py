"""Start a process, limit it, and report how it ended.

Each run gets a fresh working directory, a clean environment, a session of its own, an empty standard input, and limits
on time, memory, output and file size. Standard output and error go to regular files, so a flood of output costs limited
disk space and no memory. All processes that the run leaves behind are killed, even if they left its session.

``containing.py`` starts the process on POSIX systems, ``spawning.py`` on Windows. How strongly a run is contained is
said by its ``Sandbox``.
"""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..model.command import Command, File, Outcome, Tool
from ..model.errors import NotAllowed, ToolFailure
from .folder import brought_back, portable, working_directory
from .limits import Limits, Start
from .observer import Observer
from .sandbox import NETWORK, UNCONTAINED, Sandbox
from .visible import folders_of, plain

if sys.platform == "win32":
    from .spawning import contain, stop_all
else:
    from .containing import contain, stop_all

__all__ = ["UNRESTRICTED", "Limits", "Runner", "run", "stop_all"]

INHERITED = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SDKROOT", "SYSTEMROOT", "LIB", "INCLUDE")
"""The environment variables that a run inherits: a toolchain can need them to find its own parts."""


@dataclass(frozen=True, kw_only=True)
class Runner:
    """Runs commands, if that is ``allowed``. Everything in this package that starts a program has to ask a runner.

    What ``codestages_execute`` forbids ends here, whatever asked for the run: a figure, a sentence, the comparison with
    the last build, or a plug-in.
    """

    allowed: bool = True
    sandbox: Sandbox = field(default_factory=Sandbox)

    def run(
        self,
        command: Command,
        tool: Tool,
        limits: Limits,
        before: Outcome | None = None,
        observer: Observer | None = None,
    ) -> Outcome:
        """Return the outcome of ``command``, as ``run`` does. Raises NotAllowed if no program may run."""
        self._refuse(command, tool)
        return run(command, tool, limits, before, observer, self.sandbox)

    def ask(self, command: Command, tool: Tool, limits: Limits) -> Outcome:
        """Return the outcome of ``command``, which gets no sample, and so needs no sandbox: a tool tells its version.

        Launchers of tools read the user's own settings. If the sandbox is required and cannot be had, even this raises
        NotAllowed: nothing runs then.
        """
        self._refuse(command, tool)
        self.sandbox.level()
        return run(command, tool, limits, None, None, UNCONTAINED)

    def _refuse(self, command: Command, tool: Tool) -> None:
        """Raise NotAllowed if no program may run."""
        if not self.allowed:
            raise NotAllowed(
                f"{command.shown or tool.path} was not run, because codestages_execute is 'never'. Use a recording "
                f"(codestages record --all, followed by the folder of conf.py), or set codestages_execute to 'auto'"
            )


UNRESTRICTED = Runner()
"""Runs everything: for what a person starts by hand."""


def run(  # noqa: PLR0913, PLR0917 - what to run, and how
    command: Command,
    tool: Tool,
    limits: Limits,
    before: Outcome | None = None,
    observer: Observer | None = None,
    sandbox: Sandbox = Sandbox(),  # noqa: B008 - it is frozen
) -> Outcome:
    """Run ``command`` once, until it ends or reaches a limit, and return its outcome.

    The files of ``before``, the outcome of ``Command.after``, are written into the working directory as well. Raises
    ToolFailure if the command cannot be started, and NotAllowed if the sandbox that is required cannot be had.

    Only a Runner calls this function, and tests.
    """
    try:
        with working_directory() as directory:
            made = [File(name, content) for name, content in before.files.items()] if before else []
            for file in (*command.files, *made):
                (directory / file.name).parent.mkdir(parents=True, exist_ok=True)
                (directory / file.name).write_bytes(file.content)
            start = Start(
                line=(_executable(command, tool, directory), *command.line),
                directory=directory,
                environment=_environment(directory) | dict(command.environment),
                readable=(*folders_of(tool.path, *tool.parts), *(path for path in command.allows if path != NETWORK)),
                network=NETWORK in command.allows,
            )
            bounds = replace(limits, printed=max(limits.output, command.prints))
            ended = contain(start, bounds, observer, sandbox)
            return Outcome(
                tool=tool,
                exit_code=ended.exit_code,
                stopped=ended.stopped,
                stdout=portable(ended.stdout, directory),
                stderr=portable(ended.stderr, directory),
                files=brought_back(command.products, directory),
                before=before,
                containment=ended.containment,
            )
    except OSError as error:
        raise ToolFailure(f"cannot run {command.shown or tool.path}: {error}") from error


def _executable(command: Command, tool: Tool, directory: Path) -> str:
    if command.program:
        (directory / command.program).chmod(0o755)
        return str(directory / command.program)
    found = shutil.which(tool.path)
    if found is None:
        raise ToolFailure(f"{tool.path} does not exist or cannot be executed")
    return plain(found)


def _environment(directory: Path) -> dict[str, str]:
    inherited = {name: os.environ[name] for name in INHERITED if name in os.environ}
    home = str(directory)
    # the fixed seed of hashes gives Python's sets the same order in every run
    return inherited | {"HOME": home, "TMPDIR": home, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"}
