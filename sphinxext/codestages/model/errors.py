"""What can go wrong outside the sample. A sample that fails is no error: its diagnostics are the figure."""

from __future__ import annotations


class CodestagesError(Exception):
    """Something an author can mend; the message says how."""


class UnknownName(CodestagesError):
    """A stage, view, option or language that does not exist; the message lists those that do."""


class NoProgram(CodestagesError):
    """There is no program to show, or it cannot be read."""


class NoRun(CodestagesError):
    """A program that cannot be run, and need not: a library."""


class MissingTool(CodestagesError):
    """A tool that is not on this machine, or lacks a flag that is needed, and no recording stands in for it."""


class MissingRecording(CodestagesError):
    """Running tools is not allowed here, and no recording was committed."""


class DamagedRecording(CodestagesError):
    """A recording that cannot be read."""


class ToolFailure(CodestagesError):
    """A tool, or our reading of what it printed, failed in a way that is not the sample's doing."""
