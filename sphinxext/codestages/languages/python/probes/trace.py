"""Record every instruction of a program's own code while ``python fib.py`` runs it.

The archive of probes is on ``PYTHONPATH``, so the interpreter imports ``sitecustomize`` from it as it starts. That sets
up the recorder as the variable ``CODESTAGES_TRACE`` says (``10000 1 trace.log``: at most 10,000 steps of the first
thread), takes away all that the program could see of it, and waits for the program's module. So frames, arguments,
tracebacks and limits are those of a run without a recorder. The log's first line describes the code objects; see
``recorder`` for the rest.
"""

import atexit
import builtins
import importlib.machinery
import importlib.util
import json
import os
import sys
import warnings

from .codes import describe_codes
from .events import verify_layout, watch
from .log import Log
from .recorder import Recorder
from .source import Source

__builtins__ = dict(vars(builtins))  # the sample may do with the real ones what it likes

SETTINGS = "CODESTAGES_TRACE"


def set_up():
    settings = os.environ.pop(SETTINGS, "").split()
    archive = os.path.abspath(os.environ.pop("PYTHONPATH", ""))
    _forget(archive)
    if len(settings) == 3:
        steps, thread, path = settings
        verify_layout()
        watching = watch(lambda code: _recorder(code, path, int(steps)), int(thread))
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


def _recorder(code, path, max_steps):
    """For the module that is about to run."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        described = list(describe_codes(code, Source(code.co_filename)))
    log = Log(path)
    recorder = Recorder(log, [each for each, _ in described], max_steps)
    head = {"codes": [each for _, each in described], "takes": recorder.takes}
    log.write(json.dumps(head, separators=(",", ":")) + "\n")
    return recorder
