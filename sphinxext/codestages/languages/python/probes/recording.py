"""Record what happens in a program's own code while ``python fib.py`` runs it.

The archive of probes is on ``PYTHONPATH``, so the interpreter imports ``sitecustomize`` from it when it starts. That
module sets up a recorder, as the variable ``CODESTAGES_TRACE`` says (``steps 10000 1 trace.log``: at most 10,000 steps
of the first thread). It removes everything of it that the program could see, and waits for the program's module. So
frames, arguments, tracebacks and limits are those of a run without a recorder. The log's first line describes the code
objects. ``step_recorder`` and ``reference_recorder`` explain the other lines.
"""

from __future__ import annotations

import atexit
import importlib.machinery
import importlib.util
import json
import os
import sys
import warnings

from . import TYPE_CHECKING, layout, recursion
from .code_objects import describe_codes
from .isolation import load
from .log import Log
from .source import Source

if sys.version_info >= (3, 12):
    from .monitoring import run_watched, watch
else:
    from .tracing import run_watched, watch

if TYPE_CHECKING:
    from types import CodeType

    from .frame_recorder import FrameRecorder

SETTINGS = "CODESTAGES_TRACE"
_RECORDERS = {"steps": "step_recorder", "references": "reference_recorder"}


def set_up() -> None:
    settings = os.environ.pop(SETTINGS, "").split()
    archive = os.path.abspath(os.environ.pop("PYTHONPATH", ""))
    recorder = load(_RECORDERS[settings[0]]).RECORDER if len(settings) == 4 else None
    _forget(archive)
    if recorder is not None:
        kind, steps, thread, path = settings
        recursion.verify()
        layout.verify(run_watched)
        quiet = kind == "references"
        watching = watch(lambda code: _begin(recorder, code, path, int(steps)), int(thread), quiet=quiet)
        atexit.register(watching.finish)
        watching.start()
    _import_real_sitecustomize()


def _forget(archive: str) -> None:
    """Remove the archive from the module path and from the folder.

    The sample may list the folder, look at its module path, or start an interpreter of its own.
    """
    sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry) != archive]
    sys.path_importer_cache.pop(archive, None)
    if os.path.isfile(archive):
        os.unlink(archive)


def _import_real_sitecustomize() -> None:
    """Import the module that the interpreter would have imported without us. It replaces ours in ``sys.modules``."""
    spec = importlib.machinery.PathFinder.find_spec("sitecustomize")
    if spec is not None and spec.loader is not None:
        module = sys.modules["sitecustomize"] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)


def _begin(recorder_of: type[FrameRecorder], code: CodeType, path: str, max_steps: int) -> FrameRecorder:
    """Return the recorder of the program whose module is ``code``. The first line of its log has been written."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        described = list(describe_codes(code, Source(code.co_filename)))
    recorder = recorder_of(Log(path), [inner for inner, _ in described], max_steps)
    head = recorder.head([description for _, description in described])
    recorder.log.write(json.dumps(head, separators=(",", ":")) + "\n")
    del described, head
    recorder.begin()
    return recorder
