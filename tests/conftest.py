"""Tools that tests need: a laptop without one skips, continuous integration fails."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest

pytest_plugins = ("sphinx.testing.fixtures",)

CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), ""
)
_TOOLS = {"rustc": shutil.which("rustc"), "browser": CHROMIUM, "dot": shutil.which("dot")}
_TOOLS["binutils"] = shutil.which("addr2line") and shutil.which("objdump") and shutil.which("as")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        for marker, found in _TOOLS.items():
            if item.get_closest_marker(marker) and not found:
                item.add_marker(_without(marker))


def _without(marker: str) -> pytest.MarkDecorator:
    if os.environ.get("CODESTAGES_REQUIRE_TOOLS"):
        return pytest.mark.usefixtures("missing_tool")
    return pytest.mark.skip(reason=f"needs {marker}")


@pytest.fixture
def missing_tool() -> Iterator[None]:
    pytest.fail("CODESTAGES_REQUIRE_TOOLS is set, and a tool that this test needs is not installed")
    yield
