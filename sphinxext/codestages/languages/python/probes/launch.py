"""Run a program from within a probe, so that it sees what it would see if ``python fib.py`` had started it."""

from __future__ import annotations

import os
import sys
import types

C_CALLS = 2 if sys.version_info < (3, 12) else 0
"""Calls of ``exec`` below the sample, runpy's and ours, that count towards the recursion limit up to 3.11."""

KEPT: list[types.ModuleType] = []
"""The module that Python started with. It must not be freed, because runpy still runs in its namespace."""


def compiled(program: str) -> types.CodeType:
    """Return the program's code object, with the file name that ``python fib.py`` gives it: absolute since 3.9."""
    name = os.path.abspath(program) if sys.version_info >= (3, 9) else program
    with open(program, "rb") as file:
        return compile(file.read(), name, "exec", dont_inherit=True)


def forget_probe(program: str) -> None:
    """Remove the probe's archive, its entry in the module path, and its arguments."""
    os.unlink(sys.path[0])
    sys.path[0] = os.path.realpath(os.getcwd())
    sys.argv[:] = [program]


def run_as_main(code: types.CodeType) -> None:
    """Run ``code`` as the module ``__main__``, with as much room for recursion as in a run of its own."""
    namespace = main_module(code.co_filename).__dict__
    frame: types.FrameType | None = sys._getframe()
    depth = 0
    while frame is not None:
        frame, depth = frame.f_back, depth + 1
    sys.setrecursionlimit(sys.getrecursionlimit() + depth + C_CALLS)
    exec(code, namespace)


def main_module(name: str) -> types.ModuleType:
    """Put a new module in place of ``__main__``, as empty as the one that a script starts with, and return it."""
    KEPT.append(sys.modules["__main__"])
    module = sys.modules["__main__"] = types.ModuleType("__main__")
    module.__dict__.update(__file__=name, __cached__=None, __builtins__=sys.modules["builtins"])
    if sys.version_info < (3, 14):
        module.__dict__.update(__annotations__={})
    return module


def hide_own_frames(filename: str | None) -> None:
    """Make the interpreter report an error as usual, but from the program's outermost frame on."""
    report = sys.excepthook

    def report_without_own_frames(
        kind: type[BaseException], error: BaseException, traceback: types.TracebackType | None
    ) -> None:
        while traceback is not None and traceback.tb_frame.f_code.co_filename != filename:
            traceback = traceback.tb_next
        report(kind, error.with_traceback(traceback), traceback)

    sys.excepthook = report_without_own_frames
