"""The interpreters of this machine: one test for each version. Where one is missing, ``tests.tools`` ends the test."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

import pytest

from sphinxext.codestages.execution.toolchain import Toolchain
from sphinxext.codestages.languages.python.tool import TOOL
from sphinxext.codestages.model.command import Tool
from sphinxext.codestages.model.errors import MissingTool
from tests.tools import end_without

RUNNING = f"{sys.version_info.major}.{sys.version_info.minor}"
VERSIONS = ("3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14", "3.15")
NONE: Mapping[str, str] = MappingProxyType({})


def release(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in version.split("."))


@cache
def interpreter(version: str) -> Tool:
    """The interpreter of a version; ends the test without it (the one that runs the tests is always there)."""
    try:
        return Toolchain().find(TOOL, "" if version == RUNNING else version)
    except MissingTool:
        end_without(f"python{version}")


def each_interpreter(since: str = VERSIONS[0], *, failing: Mapping[str, str] = NONE) -> pytest.MarkDecorator:
    """Parametrise a test with ``version``; ``failing`` says why it does not pass on a version yet."""
    chosen = [version for version in VERSIONS if release(version) >= release(since)]
    return pytest.mark.parametrize("version", [parameter(version, failing.get(version, "")) for version in chosen])


def parameter(version: str, reason: str) -> object:
    """A version that is to pass, or that fails for a reason. That it is missing is another failure, which counts."""
    marks = [pytest.mark.xfail(strict=True, raises=Exception, reason=reason)] if reason else []
    return pytest.param(version, marks=marks)
