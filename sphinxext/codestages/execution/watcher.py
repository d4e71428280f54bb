"""A shell that outlives this process, should it be killed, and then kills the runs that were under way.

It reads lines from a pipe: ``+ 123`` when the process group 123 has started, ``- 123`` when it has ended. Every run
writes the first itself, before the program in it begins: there is no moment in which nobody knows of it. The end of
the pipe, which comes with the end of this process however it ends, is the sign. What has left its group then is found
by the folder that it was given as its home (``folder.py``), which has the number of this process in its name.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import threading

ANNOUNCEMENT = 'echo "+ $$" >&0; exec </dev/null'
"""What a shell with the pipe as its standard input does first; then its input is empty, and nobody has the pipe."""

_SCRIPT = """
build=$PPID
runs=
while read -r sign run; do
    if [ "$sign" = + ]; then runs="$runs $run"; continue; fi
    left=
    for each in $runs; do [ "$each" = "$run" ] || left="$left $each"; done
    runs=$left
done
for each in $runs; do kill -s KILL -- "-$each"; done
[ "$runs" ] || exit
for again in 1 2 3; do
    for each in $(grep -ls "HOME=[^=]*/codestages-$build-" /proc/[0-9]*/environ); do
        each=${each#/proc/}
        kill -s KILL "${each%/environ}"
    done
done
"""


class Watcher:
    """The shell, started when it is first needed, and again should it have been killed."""

    def __init__(self) -> None:
        self._starting = threading.Lock()
        self._pid = 0
        self._pipe = -1

    def pipe(self) -> int:
        """The end of the pipe that runs write to, of a shell that is alive."""
        with self._starting:
            if not self._is_alive():
                self.let_go()
                self._start()
            return self._pipe

    def has_ended(self, group: int) -> None:
        """Say that the group is over: its number may be given to others."""
        with contextlib.suppress(OSError):
            os.write(self._pipe, b"- %d\n" % group)

    def let_go(self) -> None:
        """Close the pipe; a copy of this process has to, for it would hold it open."""
        if self._pid:
            os.close(self._pipe)
            self._pid, self._pipe = 0, -1

    def finish(self) -> None:
        """Let go, and wait for the shell's end."""
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
        actions = [(os.POSIX_SPAWN_DUP2, output, 0), *((os.POSIX_SPAWN_DUP2, null, each) for each in (1, 2))]
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
