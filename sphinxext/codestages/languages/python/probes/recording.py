"""Record what happens in a program's own code while ``python fib.py`` runs it.

The archive of probes is on ``PYTHONPATH``, so the interpreter imports ``sitecustomize`` from it as it starts. That sets
up the recorder as the variable ``CODESTAGES_TRACE`` says (``steps 10000 1 trace.log``: at most 10,000 steps of the first
thread), takes away all that the program could see of it, and waits for the program's module. So frames, arguments,
tracebacks and limits are those of a run without a recorder. The log's first line describes the code objects; see
``step_recorder`` and ``reference_recorder`` for the rest.
"""

import atexit
import builtins
import importlib.machinery
import importlib.util
import json
import os
import sys
import warnings

from . import collector, layout, recursion
from .code_objects import describe_codes
from .log import Log
from .reference_recorder import ReferenceRecorder
from .source import Source
from .step_recorder import StepRecorder

if sys.version_info >= (3, 12):
    from .monitoring import run_watched, watch
else:
    from .tracing import run_watched, watch

__builtins__ = dict(vars(builtins))  # the sample may do with the real ones what it likes

SETTINGS = "CODESTAGES_TRACE"


def set_up():
    settings = os.environ.pop(SETTINGS, "").split()
    archive = os.path.abspath(os.environ.pop("PYTHONPATH", ""))
    _forget(archive)
    if len(settings) == 4:
        kind, steps, thread, path = settings
        recursion.verify()
        layout.verify(run_watched)
        watching = watch(lambda code: RECORDERS[kind](code, path, int(steps)), int(thread), quiet=kind == "references")
        atexit.register(watching.finish)
        watching.start()
    _import_real_sitecustomize()


def _forget(archive):
    """A sample in the same folder may list it, look at its module path, or start an interpreter of its own."""
    sys.path[:] = [each for each in sys.path if os.path.abspath(each) != archive]
    sys.path_importer_cache.pop(archive, None)
    if os.path.isfile(archive):
        os.unlink(archive)


def _import_real_sitecustomize():
    """What the interpreter would have imported without us takes our place."""
    spec = importlib.machinery.PathFinder.find_spec("sitecustomize")
    if spec is not None:
        module = sys.modules["sitecustomize"] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)


def _steps(code, path, max_steps):
    """The recorder of instructions, for the module that is about to run."""
    described = _described(code)
    recorder = StepRecorder(Log(path), [each for each, _ in described], max_steps)
    _write_head(recorder, [each for _, each in described], recorder.takes)
    return recorder


def _references(code, path, max_steps):
    """The recorder of names, objects and counts."""
    described = _described(code)
    recorder = ReferenceRecorder(Log(path), [each for each, _ in described], max_steps)
    names = ("name", "span", "parameters", "locals", "cells")
    _write_head(recorder, [{name: each[name] for name in names} for _, each in described], [])
    del described
    collector.clean()  # what setting this up has left behind is not for the program to find
    recorder.collections.watch()
    return recorder


RECORDERS = {"steps": _steps, "references": _references}


def _described(code):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return list(describe_codes(code, Source(code.co_filename)))


def _write_head(recorder, codes, takes):
    recorder.log.write(json.dumps({"codes": codes, "takes": takes}, separators=(",", ":")) + "\n")
