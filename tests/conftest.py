"""Fixtures and hooks of all tests: the docs are built once, and a test whose tool is missing ends before it begins."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from functools import cache
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import settings
from sphinx.application import Sphinx
from xdist.scheduler import LoadScopeScheduling

from sphinxext.codestages.internals import isolated_docutils
from tests.tools import IS_THERE, end_without

pytest_plugins = ("sphinx.testing.fixtures",)
settings.register_profile("patient", settings(), deadline=None)
settings.load_profile("patient")

DOCS = Path(__file__).parents[1] / "docs"
Built = Callable[[str], Sphinx]
"""Returns the finished build of the docs by the named builder."""


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Return a function that builds the docs with a builder, once for each builder; a warning is a failure."""
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


class ByModule(LoadScopeScheduling):
    """Gives whole modules to the workers of pytest-xdist, and all modules in ``TOGETHER`` to the same worker.

    They share the built docs. And a hostile Rust sample fills the machine with processes: it must not run beside the
    browser.
    """

    TOGETHER = ("tests/browser/", "tests/docs/", "tests/integration/test_hostile_rust.py")

    def _split_scope(self, nodeid: str) -> str:
        module = nodeid.partition("::")[0]
        return "together" if module.startswith(self.TOGETHER) else module


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> ByModule:
    config.option.loadscopereorder = False
    return ByModule(config, log)


def pytest_runtest_setup(item: pytest.Item) -> None:
    for tool, is_there in IS_THERE.items():
        if item.get_closest_marker(tool) and not is_there:
            end_without(tool)
