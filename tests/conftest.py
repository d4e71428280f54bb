"""Tools that tests need: a laptop without one skips, continuous integration fails. The docs, built once for all."""

from __future__ import annotations

import os
import shutil
import warnings
from collections.abc import Callable, Iterator
from functools import cache
from io import StringIO
from pathlib import Path

import pytest
from sphinx.application import Sphinx

from sphinxext.codestages.internals import isolated_docutils

pytest_plugins = ("sphinx.testing.fixtures",)

CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), ""
)
_TOOLS = {"rustc": shutil.which("rustc"), "cc": shutil.which("cc"), "browser": CHROMIUM, "dot": shutil.which("dot")}
_TOOLS["node"] = shutil.which("node")
_TOOLS["binutils"] = shutil.which("addr2line") and shutil.which("objdump") and shutil.which("as")

DOCS = Path(__file__).parents[1] / "docs"
Built = Callable[[str], Sphinx]
"""The finished build of the docs by a builder."""


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Builds the docs with a builder when that is first asked for; a warning is a failure."""
    folder = tmp_path_factory.mktemp("docs")

    @cache
    def build(builder: str) -> Sphinx:
        said = StringIO()
        nitpicky = {"nitpicky": True}
        with isolated_docutils(DOCS), warnings.catch_warnings():
            warnings.filterwarnings("ignore", module="myst_parser")
            app = Sphinx(DOCS, DOCS, folder / builder, folder / "doctrees", builder, nitpicky, None, said, parallel=2)
            app.build()
        assert said.getvalue() == ""
        return app

    return build


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
