"""Fixtures: small Sphinx projects that a test writes and builds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from textwrap import dedent

import pytest
import sphinx
from bs4 import BeautifulSoup, Tag
from sphinx.testing.util import SphinxTestApp

_COLOURS = re.compile("\x1b\\[[0-9;]*m")
TYPES_SHOWN = {"show_warning_types": True} if sphinx.version_info >= (7, 3) else {}


@dataclass
class Build:
    """A finished build: its warnings, and the pages that it wrote."""

    app: SphinxTestApp
    warnings: list[str]
    status: str

    def page(self, name: str = "index") -> BeautifulSoup:
        return BeautifulSoup((self.app.outdir / f"{name}.html").read_text(encoding="utf-8"), "html.parser")

    def figures(self) -> dict[str, Tag]:
        """Return the named figures of the first page, by id."""
        return {str(figure["id"]): figure for figure in self.page().find_all("figure", id=True)}

    def only_warning(self, subtype: str) -> str:
        """Return the only warning; checks that there is one, and, from Sphinx 7.3 on, that it has this subtype."""
        assert len(self.warnings) == 1, self.warnings
        assert not TYPES_SHOWN or self.warnings[0].endswith(f" [codestages.{subtype}]")
        return self.warnings[0]

    def text(self, path: str) -> str:
        return (self.app.outdir / path).read_text(encoding="utf-8")


@dataclass(frozen=True)
class Samples:
    """A build whose page has many samples: its figures by id, and the sample and stage at each line of the page."""

    build: Build
    figures: dict[str, Tag]
    places: dict[int, tuple[str, str]]


@dataclass
class Project:
    """A folder of sources that a test can build several times."""

    folder: Path
    app: SphinxTestApp | None = None

    def write(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text).lstrip("\n"), encoding="utf-8")
        return path

    def clean_up(self) -> None:
        """Undo what the last build registered with docutils."""
        if self.app:
            self.app.cleanup()

    def build(self, builder: str = "html", *, parallel: int = 0, fresh: bool = False, **conf: object) -> Build:
        self.clean_up()
        status, warning = StringIO(), StringIO()
        self.app = app = SphinxTestApp(
            builder,
            srcdir=self.folder,
            builddir=self.folder.parent / "build",
            parallel=parallel,
            freshenv=fresh,
            status=status,
            warning=warning,
            confoverrides={"keep_warnings": True, **TYPES_SHOWN, **conf},
        )
        app.build()
        return Build(
            app,
            [line for line in _COLOURS.sub("", warning.getvalue()).splitlines() if line.strip()],
            status.getvalue(),
        )


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = Project(tmp_path / "source")
    made.write("conf.py", 'project = "test"\nextensions = ["sphinxext.codestages"]\n')
    yield made
    made.clean_up()
