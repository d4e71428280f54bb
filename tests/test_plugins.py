"""A view in a separate package: it draws a built-in stage, and has an option of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from .conftest import DOCS

VIEW = """
from sphinxext.codestages.model.descriptors import View
from sphinxext.codestages.model.options import whole_number
from sphinxext.codestages.model.shapes.listing import Listing

def shout(listing, drawing):
    return " ".join(line.text.strip().upper() for line in listing.lines[: int(drawing.options.get("lines", "1"))])

SHOUT = View(
    name="shout",
    shape=Listing,
    html=lambda listing, drawing: f"<p class='shout'>{len(listing.lines)} {drawing.part.name}</p>",
    text=shout,
    options={"lines": whole_number(1)},
    declines=lambda listing: "" if listing.functions else "it shouts functions only",
)
"""
PAGE = """
Page
====

.. pipeline-stage:: python/bytecode
   :view: shout
   :lines: 2
   :function: f
{}
   def f():
       return 1

   def g():
       return 2
"""


@pytest.fixture
def build(tmp_path: Path):
    """Return a function that builds a page with the view installed, and returns standard error and the page."""
    installed, source = tmp_path / "installed", tmp_path / "source"
    facts = installed / "shout-1.dist-info"
    facts.mkdir(parents=True)
    source.mkdir()
    (facts / "METADATA").write_text("Name: shout\nVersion: 1\n")
    (facts / "entry_points.txt").write_text("[codestages.views]\nshout = shout:SHOUT\n")
    (installed / "shout.py").write_text(VIEW)
    (source / "conf.py").write_text('extensions = ["sphinxext.codestages"]\n')
    paths = [str(installed), str(DOCS.parent), os.environ.get("PYTHONPATH", "")]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, paths))}

    def run(page: str, builder: str = "html") -> tuple[str, str]:
        (source / "index.rst").write_text(page)
        line = [sys.executable, "-m", "sphinx", "-qE", "-b", builder, str(source), str(tmp_path / builder)]
        finished = subprocess.run(line, env=environment, capture_output=True, text=True, check=True)
        made = tmp_path / builder / ("index.html" if builder == "html" else "index.txt")
        return finished.stderr, made.read_text(encoding="utf-8")

    return run


def test_view_of_a_plugin_draws_a_built_in_stage_with_its_own_option(build) -> None:
    said, page = build(PAGE.format(""))
    assert said == ""
    words = BeautifulSoup(page, "html.parser").select_one("[data-view=shout] .shout").text.split()
    assert words[1] == "f"
    assert 0 < int(words[0]) < 10
    said, text = build(PAGE.format(""), "text")
    assert said == ""
    assert "F() " in text


@pytest.mark.parametrize(
    ("page", "hint"),
    [
        (PAGE.format("").replace("   :lines: 2\n", "   :lines: many\n"), "must be a whole number of at least 1"),
        (PAGE.format("").replace(":view: shout", ":view: listing"), "Views of python/bytecode that have it: shout."),
        (PAGE.format("").replace("/bytecode", "/source"), "it shouts functions only. Use one of: listing."),
    ],
    ids=["value", "option of another view", "declined"],
)
def test_mistake_about_a_view_is_one_located_warning(build, page: str, hint: str) -> None:
    said, made = build(page)
    assert said.count("WARNING") == 1
    assert "index.rst:5: WARNING" in said
    assert hint in " ".join(said.split())
    assert BeautifulSoup(made, "html.parser").select_one(".codestages-placeholder")
