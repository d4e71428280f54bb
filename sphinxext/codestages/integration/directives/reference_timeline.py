"""``.. reference-timeline::``: the objects of a Python program, the names bound to them, and their reference counts."""

from __future__ import annotations

from .python_run import PythonRun


class ReferenceTimeline(PythonRun):
    """Shows objects and names before each line."""

    stage = "python/references"
