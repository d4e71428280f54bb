"""The kinds of warning there are: ``suppress_warnings = ["codestages.sample"]`` silences one of them."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from sphinx.util import logging

from ..model.errors import (
    CodestagesError,
    DamagedRecording,
    MissingRecording,
    MissingTool,
    NotAllowed,
    ToolFailure,
    UnknownName,
)

_logger = logging.getLogger(__name__)


class Subtype(StrEnum):
    """The kinds of warning; each says where to look for the mistake."""

    NAME = "name"
    """A stage, view, language, option or function does not exist, or an option has a value that it cannot have.

    Or a directive lacks its argument, or has an argument, an option or content that it does not take.
    """
    PROGRAM = "program"
    """The program cannot be read, or there is none."""
    TOOL = "tool"
    """A tool is missing, and no recording stands in for it."""
    RECORDING = "recording"
    """A recording is damaged, or missing where only recordings are allowed."""
    SAMPLE = "sample"
    """The sample failed, or ran into a limit, without ``:expect-error:``."""
    EXPECT = "expect"
    """``:expect:`` or ``:expect-error:`` names a text or an error that is not in the result."""
    UNSTABLE = "unstable"
    """Two runs of a program gave different answers while it was recorded, and the directive has no ``:unstable:``."""
    SIZE = "size"
    """A figure shows only its first rows. There are more, and no ``:max-rows:`` or configuration value sets a limit."""
    FAILURE = "failure"
    """A tool failed, or the extension could not read its output, and the sample is not the reason."""


_SUBTYPES: tuple[tuple[type[CodestagesError], Subtype], ...] = (
    (UnknownName, Subtype.NAME),
    (MissingTool, Subtype.TOOL),
    (MissingRecording, Subtype.RECORDING),
    (NotAllowed, Subtype.RECORDING),
    (DamagedRecording, Subtype.RECORDING),
    (ToolFailure, Subtype.FAILURE),
)


def subtype_of(error: CodestagesError) -> Subtype:
    """Return the kind of warning for an error; ``PROGRAM`` for a class that the table above does not list."""
    return next((subtype for kind, subtype in _SUBTYPES if isinstance(error, kind)), Subtype.PROGRAM)


def warn(message: str, subtype: Subtype, location: Any) -> None:
    """Log one warning; ``location`` is a node or what ``SphinxDirective.get_location`` returns."""
    _logger.warning("%s", message, location=location, type="codestages", subtype=subtype.value)
