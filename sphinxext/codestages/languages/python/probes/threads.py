"""Run a program as ``python fib.py`` would, and note the names of its threads and the system's numbers for them.

``main("threads.log", "fib.py")`` appends lines of JSON. A thread has one when it begins, and another one at its end if
its name has changed: ``{"thread": 4711, "name": "Thread-1", "line": 3}``. One more line says when the program's own
code began, on the system's monotonic clock in ns, how long a thread may keep the interpreter lock while others wait,
and whether there is such a lock. The last line says the latter two once more, at the end of the run. Nothing watches
the program run: the probe only sees how threads enter and leave the table that ``threading`` keeps of them.
"""

from __future__ import annotations

import atexit
import os
import sys
import threading
import time
from contextlib import suppress
from json import dumps

from . import TYPE_CHECKING
from .launch import compiled, forget_probe, hide_own_frames, run_as_main

if TYPE_CHECKING:
    from typing import Any


def main(path: str, program: str) -> None:
    forget_probe(program)
    code = None
    try:
        code = compiled(program)
        table = ThreadTable(os.path.abspath(path), code.co_filename)
        table.note(threading.main_thread())
        table.follow()
        atexit.register(table.finish)
        table.write(began=time.monotonic_ns(), **interpreter())
        run_as_main(code)
    except BaseException:
        hide_own_frames(code and code.co_filename)
        raise


def interpreter() -> dict[str, Any]:
    """Return ``switch``, the switch interval in seconds, and ``lock``, whether there is an interpreter lock.

    In a free-threaded build, ``lock`` is false until something brings the lock back.
    """
    return {"switch": sys.getswitchinterval(), "lock": getattr(sys, "_is_gil_enabled", lambda: True)()}


class ThreadTable(dict):  # type: ignore[type-arg]  # which it takes since 3.9
    """The table of ``threading``'s active threads, by their idents. It notes when threads come and go."""

    def __init__(self, path: str, program: str) -> None:
        self.file = os.open, os.write, os.close
        self.path = path
        self.program = program
        self.process = os.getpid()
        self.known: dict[int, str] = {}
        with open(path, "xb"):
            pass

    def follow(self) -> None:
        """Replace the existing table.

        If there is none by that name, threads keep the names that the system has for them.
        """
        table = getattr(threading, "_active", None)
        if type(table) is dict:
            self.update(table)
            threading._active = self  # type: ignore[attr-defined]

    def __setitem__(self, ident: int, thread: threading.Thread) -> None:
        super().__setitem__(ident, thread)
        self.note(thread)

    def __delitem__(self, ident: int) -> None:
        self.note(self.get(ident))
        super().__delitem__(ident)

    def note(self, thread: Any) -> None:
        with suppress(Exception):
            number, name = thread.native_id, str(thread.name)
            if number and self.known.get(number) != name:
                self.known[number] = name
                self.write(thread=number, name=name, line=self.line(thread))

    def line(self, thread: Any) -> int:
        """Return the line of the function that the thread begins with, or 0 if that is not the program's own."""
        function = getattr(thread, "_target", None) or type(thread).run
        code = getattr(getattr(function, "__func__", function), "__code__", None)
        return code.co_firstlineno if code is not None and code.co_filename == self.program else 0

    def finish(self) -> None:
        """Note, at the end of the run, the names of the threads that are still there, and the lock."""
        for thread in list(self.values()):
            self.note(thread)
        with suppress(Exception):
            self.write(**interpreter())

    def write(self, **record: Any) -> None:
        """Append a line, unless this is a process that the sample forked.

        The file is opened each time, because the sample may close a descriptor that we keep.
        """
        opened, written, closed = self.file
        if os.getpid() != self.process:
            return
        with suppress(OSError):
            file = opened(self.path, os.O_WRONLY | os.O_APPEND)
            try:
                written(file, (dumps(record) + "\n").encode("ascii"))
            finally:
                closed(file)
