"""Run a program as ``python fib.py`` would, and record every instruction of its own code.

``main("10000", "1", "trace.log", "fib.py")``: at most 10,000 steps of the first thread. The log's first line describes the code objects; see ``recorder`` for the
rest. The program's output, exit code and traceback are those of a run without a recorder.
"""

import builtins
import json
import os
import sys
import types
import warnings

from .codes import describe_codes
from .events import verify_layout, watch
from .log import Log
from .recorder import Recorder, depth_of
from .source import Source

__builtins__ = dict(vars(builtins))  # the sample may do with the real ones what it likes

C_CALLS = 2 if sys.version_info < (3, 12) else 0
"""The two calls of ``exec`` below the sample, runpy's and ours, counted towards the recursion limit up to 3.11."""

KEPT = []
"""The module that Python started with: runpy still runs in its namespace."""


def main(max_steps, thread, path, program):
    _forget_probe(program)
    name = os.path.abspath(program) if sys.version_info >= (3, 9) else program
    try:
        with open(program, "rb") as file:
            code = compile(file.read(), name, "exec", dont_inherit=True)
        verify_layout()
        recorder = _recorder(code, program, path, int(max_steps))
        _run(code, _main_module(name).__dict__, watch(recorder, int(thread)))
    except BaseException:
        _hide_own_frames(code.co_filename if "code" in locals() else None)
        raise


def _forget_probe(program):
    """What the sample can see of its surroundings is what it would see without a recorder."""
    os.unlink(sys.path[0])
    sys.path[0] = os.path.realpath(os.getcwd())
    sys.argv[:] = [program]


def _main_module(name):
    KEPT.append(sys.modules["__main__"])
    module = sys.modules["__main__"] = types.ModuleType("__main__")
    module.__dict__.update(__file__=name, __cached__=None, __builtins__=sys.modules["builtins"])
    if sys.version_info < (3, 14):
        module.__dict__["__annotations__"] = {}
    return module


def _recorder(code, program, path, max_steps):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        described = list(describe_codes(code, Source(program)))
    log = Log(path)
    recorder = Recorder(log, [each for each, _ in described], max_steps)
    head = {"codes": [each for _, each in described], "takes": recorder.takes}
    log.write(json.dumps(head, separators=(",", ":")) + "\n")
    return recorder


def _run(code, namespace, watching):
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(limit + depth_of(sys._getframe()) + C_CALLS)
    watching.start()
    try:
        exec(code, namespace)
    finally:
        watching.stop()
        watching.recorder.finish("end")


def _hide_own_frames(filename):
    """Let the interpreter report the error as always, from the sample's outermost frame on."""
    report = sys.excepthook

    def report_without_own_frames(kind, error, traceback):
        while traceback is not None and traceback.tb_frame.f_code.co_filename != filename:
            traceback = traceback.tb_next
        report(kind, error.with_traceback(traceback), traceback)

    sys.excepthook = report_without_own_frames
