"""The interpreters of this machine. If a version is missing, ``tests.tools`` ends the test that needs it."""

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
    """Return the interpreter of a version, or end the test without it. The one that runs the tests is always there."""
    try:
        return Toolchain().find(TOOL, "" if version == RUNNING else version)
    except MissingTool:
        end_without(f"python{version}")


def each_interpreter(since: str = VERSIONS[0], *, failing: Mapping[str, str] = NONE) -> pytest.MarkDecorator:
    """Parametrise a test with ``version``; ``failing`` gives the reason why the test still fails on a version."""
    chosen = [version for version in VERSIONS if release(version) >= release(since)]
    return pytest.mark.parametrize("version", [parameter(version, failing.get(version, "")) for version in chosen])


def parameter(version: str, reason: str) -> object:
    """Return a version as a parameter, marked as an expected failure if there is a reason.

    ``raises`` leaves out the failure of a missing interpreter, which pytest raises as a BaseException.
    """
    marks = [pytest.mark.xfail(strict=True, raises=Exception, reason=reason)] if reason else []
    return pytest.param(version, marks=marks)
