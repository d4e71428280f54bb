"""Run a program as ``python fib.py`` would, and note the names of its threads and the system's numbers for them.

``main("threads.log", "fib.py")`` appends a line of JSON for each: ``{"thread": 4711, "name": "Thread-1", "line": 3}``,
when it begins, and again at its end if its name has changed. The first line says when the program's own code began, on
the system's monotonic clock, how long a thread may keep the interpreter lock while others wait, and whether there is
such a lock. Nothing watches the program run: all that is taken part in is the entry of each thread in the table that
``threading`` keeps of them.
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
    """``switch`` in seconds; ``lock`` is false in a free-threaded build, until something brings the lock back."""
    return {"switch": sys.getswitchinterval(), "lock": getattr(sys, "_is_gil_enabled", lambda: True)()}


class ThreadTable(dict):  # type: ignore[type-arg]  # which it takes since 3.9
    """The table of ``threading``'s active threads by their idents, which tells of who comes and goes."""

    def __init__(self, path: str, program: str) -> None:
        self.file = os.open, os.write, os.close
        self.path = path
        self.program = program
        self.process = os.getpid()
        self.known: dict[int, str] = {}
        with open(path, "xb"):
            pass

    def follow(self) -> None:
        """Take the place of the table there is; where there is none by that name, threads keep the system's names."""
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
        """Where the function stands that the thread begins with, if it is the program's own."""
        function = getattr(thread, "_target", None) or type(thread).run
        code = getattr(getattr(function, "__func__", function), "__code__", None)
        return code.co_firstlineno if code is not None and code.co_filename == self.program else 0

    def finish(self) -> None:
        """The end of the run, but not of what it forked: the last word on who is still there, and on the lock."""
        for thread in list(self.values()):
            self.note(thread)
        with suppress(Exception):
            self.write(**interpreter())

    def write(self, **record: Any) -> None:
        """Append a line; the file is opened anew, for the sample may close what it did not open."""
        opened, written, closed = self.file
        if os.getpid() != self.process:
            return
        with suppress(OSError):
            file = opened(self.path, os.O_WRONLY | os.O_APPEND)
            try:
                written(file, (dumps(record) + "\n").encode("ascii"))
            finally:
                closed(file)
