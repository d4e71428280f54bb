"""``.. bytecode-stepper::``: the run of a Python program, instruction by instruction."""

from __future__ import annotations

from .python_run import PythonRun


class BytecodeStepper(PythonRun):
    """Shows the machine before each instruction."""

    stage = "python/trace"
