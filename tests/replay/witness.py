"""Run ``sample.py`` and print as JSON what the interpreter itself says before each step; no code of the probes is used.

``witness.py opcode`` prints a state for every instruction, ``witness.py line`` for every line. Runs on 3.8 and later.
"""

import json
import sys
from pathlib import Path

KIND = sys.argv[1]
told = []
printed = []


class Printed:
    """Replaces standard output, and keeps what is written."""

    def write(self, text):
        printed.append(text)

    def flush(self):
        pass


def trace(frame, event, argument):
    if frame.f_code.co_filename != "sample.py":
        return None
    frame.f_trace_opcodes = KIND == "opcode"
    if event == KIND:
        told.append(
            {
                "at": frame.f_lasti if KIND == "opcode" else frame.f_lineno,
                "frames": list(frames(frame)),
                "handled": handled(),
                "output": "".join(printed),
            }
        )
    return trace


def frames(frame):
    while frame is not None:
        if frame.f_code.co_filename == "sample.py":
            yield {"code": frame.f_code.co_name, "names": dict(names(frame))}
        frame = frame.f_back


def names(frame):
    for name in list(frame.f_locals):
        if not name.startswith("__"):
            yield name, {"said": repr(frame.f_locals[name]), "count": sys.getrefcount(frame.f_locals[name]) - 1}


def handled():
    error = sys.exc_info()[1]
    return None if error is None else repr(error)


code = compile(Path("sample.py").read_text(encoding="utf-8"), "sample.py", "exec")
standard, sys.stdout = sys.stdout, Printed()
sys.settrace(trace)
exec(code, {"__name__": "__main__"})
sys.settrace(None)
json.dump(told, standard)
