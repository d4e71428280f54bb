"""The interpreters of this machine: one test for each version, skipped where it is not installed."""

from __future__ import annotations

import sys
from functools import cache

import pytest

from sphinxext.codestages.execution.toolchain import Toolchain
from sphinxext.codestages.languages.python.tool import TOOL
from sphinxext.codestages.model.command import Tool
from sphinxext.codestages.model.errors import MissingTool

RUNNING = f"{sys.version_info.major}.{sys.version_info.minor}"
VERSIONS = ("3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14")


def release(version: str) -> tuple[int, ...]:
    return tuple(int(each) for each in version.split("."))


@cache
def interpreter(version: str) -> Tool:
    """The interpreter of a version; skips the test without it (the one that runs the tests is always there)."""
    try:
        return Toolchain().find(TOOL, "" if version == RUNNING else version)
    except MissingTool:
        pytest.skip(f"needs Python {version}")


def each_interpreter(since: str = VERSIONS[0]) -> pytest.MarkDecorator:
    """Parametrise a test with ``version``."""
    return pytest.mark.parametrize("version", [each for each in VERSIONS if release(each) >= release(since)])
