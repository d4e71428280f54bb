"""Tools that tests need. A test whose tool is missing is skipped; with ``CODESTAGES_REQUIRE_TOOLS=1`` it fails.

Continuous integration sets that variable. ``CODESTAGES_WITHOUT`` then lists the tools that may be missing:
``python3.14 python3.15``.
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
"""For each marker of tests: True if this machine has what such tests need."""


def end_without(tool: str) -> NoReturn:
    """End the running test, whose tool is missing: skip it, or fail if the tool is required."""
    required = os.environ.get("CODESTAGES_REQUIRE_TOOLS")
    if required and tool not in os.environ.get("CODESTAGES_WITHOUT", "").split():
        pytest.fail(f"{tool} is missing, and CODESTAGES_REQUIRE_TOOLS is set", pytrace=False)
    pytest.skip(f"needs {tool}")
