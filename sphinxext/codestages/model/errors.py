"""What can go wrong outside the sample. A sample that fails raises no error: its diagnostics are the figure."""

from __future__ import annotations


class CodestagesError(Exception):
    """A problem that the author of the docs can solve; the message says how."""


class UnknownName(CodestagesError):
    """A stage, view, option, language or function does not exist, or does not fit; the message says what to do."""


class NoProgram(CodestagesError):
    """There is no program to show, or it cannot be read."""


class NoRun(CodestagesError):
    """The program cannot be run, and need not be: it is a library."""


class MissingTool(CodestagesError):
    """A tool is not on this machine, or lacks a flag that is needed, and there is no recording to use instead."""


class MissingRecording(CodestagesError):
    """There is no recording, and ``codestages_execute`` does not allow running a tool."""


class NotAllowed(CodestagesError):
    """A program was not run, because ``codestages_execute`` or ``codestages_sandbox`` does not allow it."""


class DamagedRecording(CodestagesError):
    """A recording, or another of our JSON files, cannot be read."""


class Implausible(DamagedRecording):
    """Data says what cannot be true of its program: it names a line that the program does not have, for example."""


class ToolFailure(CodestagesError):
    """A tool failed, or we could not read what it printed, and the sample is not the cause."""
