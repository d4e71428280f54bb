"""The watcher: a shell that kills the runs under way if this process is killed.

The shell reads lines from a pipe: ``+ 123`` when the process group 123 has started, ``- 123`` when it has ended. Every
run writes the first line itself, before its program begins, so the shell always knows of it. When this process ends,
however it ends, the pipe is closed, and the shell kills the runs that are left. It finds processes that left their
group by their ``HOME``: that is the run's folder (``folder.py``), and the number of this process is in its name.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import threading

ANNOUNCEMENT = 'echo "+ $$" >&0; exec </dev/null'
"""The first commands of the shell that launches a run, whose standard input is the pipe.

It announces the run. Then it replaces its input by an empty one, so that the program does not get the pipe.
"""

_SCRIPT = """
build=$PPID
runs=
while read -r sign run; do
    if [ "$sign" = + ]; then runs="$runs $run"; continue; fi
    left=
    for other in $runs; do [ "$other" = "$run" ] || left="$left $other"; done
    runs=$left
done
for run in $runs; do kill -s KILL -- "-$run"; done
[ "$runs" ] || exit
for again in 1 2 3; do
    for process in $(grep -ls "HOME=[^=]*/codestages-0*$build-" /proc/[0-9]*/environ); do
        process=${process#/proc/}
        kill -s KILL "${process%/environ}"
    done
done
"""


class Watcher:
    """Starts the shell when it is first needed, and again if it was killed."""

    def __init__(self) -> None:
        self._starting = threading.Lock()
        self._pid = 0
        self._pipe = -1

    def pipe(self) -> int:
        """Return the write end of the pipe to a shell that is alive; start the shell if there is none."""
        with self._starting:
            if not self._is_alive():
                self.let_go()
                self._start()
            return self._pipe

    def has_ended(self, group: int) -> None:
        """Report that a process group has ended. Its number can be used again, so the shell must not kill it later."""
        with contextlib.suppress(OSError):
            os.write(self._pipe, b"- %d\n" % group)

    def let_go(self) -> None:
        """Close the pipe. A fork of this process has to do this, because its copy would keep the pipe open."""
        if self._pid:
            os.close(self._pipe)
            self._pid, self._pipe = 0, -1

    def finish(self) -> None:
        """Close the pipe, and wait until the shell has ended."""
        pid = self._pid
        self.let_go()
        with contextlib.suppress(ChildProcessError):
            if pid:
                os.waitpid(pid, 0)

    def _is_alive(self) -> bool:
        with contextlib.suppress(ChildProcessError):
            return bool(self._pid) and os.waitpid(self._pid, os.WNOHANG) == (0, 0)
        return False

    def _start(self) -> None:
        output, pipe = os.pipe()
        null = os.open(os.devnull, os.O_RDWR)
        actions = [(os.POSIX_SPAWN_DUP2, output, 0), *((os.POSIX_SPAWN_DUP2, null, stream) for stream in (1, 2))]
        line = ["/bin/sh", "-c", _SCRIPT]
        try:
            self._pid = os.posix_spawn(line[0], line, {}, file_actions=actions, setpgroup=0)
            self._pipe = pipe
        except OSError:
            os.close(pipe)
            raise
        finally:
            os.close(output)
            os.close(null)


WATCHER = Watcher()
atexit.register(WATCHER.finish)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=WATCHER.let_go)
