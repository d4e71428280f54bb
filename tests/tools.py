"""Tools that tests need: without one a test is skipped, or fails where all tools are required.

That is so with ``CODESTAGES_REQUIRE_TOOLS=1``, as in continuous integration. ``CODESTAGES_WITHOUT`` lists what may be
missing all the same: ``python3.14 python3.15``.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import NoReturn

import pytest

CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), ""
)
IS_THERE = {
    "rustc": bool(shutil.which("rustc")),
    "cc": bool(shutil.which("cc")),
    "browser": bool(CHROMIUM),
    "dot": bool(shutil.which("dot")),
    "node": bool(shutil.which("node")),
    "binutils": all(shutil.which(name) for name in ("addr2line", "objdump", "as")),
    "schedstat": Path("/proc/self/schedstat").exists(),
}
"""The markers of tests that need something of the machine, and whether it is there."""


def end_without(tool: str) -> NoReturn:
    """Ends the running test, whose tool is missing."""
    required = os.environ.get("CODESTAGES_REQUIRE_TOOLS")
    if required and tool not in os.environ.get("CODESTAGES_WITHOUT", "").split():
        pytest.fail(f"{tool} is missing, and CODESTAGES_REQUIRE_TOOLS is set", pytrace=False)
    pytest.skip(f"needs {tool}")
