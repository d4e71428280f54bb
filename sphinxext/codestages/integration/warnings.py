"""The kinds of warning there are: ``suppress_warnings = ["codestages.sample"]`` silences one of them."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from sphinx.util import logging

from ..model.errors import CodestagesError, DamagedRecording, MissingRecording, MissingTool, ToolFailure, UnknownName

_logger = logging.getLogger(__name__)


class Subtype(StrEnum):
    """Each says where the mending has to be done."""

    NAME = "name"
    """A stage, view, language, option or function that does not exist, or an option or value that cannot be meant."""
    PROGRAM = "program"
    """The program cannot be read, or there is none."""
    TOOL = "tool"
    """A tool is missing, and no recording stands in for it."""
    RECORDING = "recording"
    """A recording is damaged, or missing where only recordings are allowed."""
    SAMPLE = "sample"
    """The sample failed, or ran into a limit, without ``:expect-error:``."""
    EXPECT = "expect"
    """``:expect:`` or ``:expect-error:`` names something that did not come."""
    FAILURE = "failure"
    """A tool, or our reading of what it printed, failed in a way that is not the sample's doing."""


_SUBTYPES: tuple[tuple[type[CodestagesError], Subtype], ...] = (
    (UnknownName, Subtype.NAME),
    (MissingTool, Subtype.TOOL),
    (MissingRecording, Subtype.RECORDING),
    (DamagedRecording, Subtype.RECORDING),
    (ToolFailure, Subtype.FAILURE),
)


def subtype_of(error: CodestagesError) -> Subtype:
    return next((subtype for kind, subtype in _SUBTYPES if isinstance(error, kind)), Subtype.PROGRAM)


def warn(message: str, subtype: Subtype, location: Any) -> None:
    """One warning; ``location`` is a node or what ``SphinxDirective.get_location`` gives."""
    _logger.warning("%s", message, location=location, type="codestages", subtype=subtype.value)
