"""The meta tags, sidebars and search index of the site's pages."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from sphinx.environment import BuildEnvironment
from sphinx.testing.util import SphinxTestApp

from sphinxext.codestages.integration.nodes import BODIES, pipeline_view
from tests.conftest import DOCS, Built

BASE = "https://docs.example/en/latest/"
INDEX = """
*My* title
==========

.. figure:: none.png

   A caption.

A ``<b>`` & more.

Not this.

.. toctree::

   self
   other
""" + "".join(f"\n{name}\n---\n\nText.\n\nDeeper {name}\n~~~~~~~~~~\n\nText.\n" for name in ("One", "Two", "Six"))


def test_every_chapter_begins_with_the_map(environment: BuildEnvironment) -> None:
    """The map is the diagram of both pipelines. It comes before other figures, so that readers know where they are."""
    chapters = [name for name in environment.toctree_includes["index"] if name.startswith("explainer/")]
    first = {name: next(environment.get_doctree(name).findall(_is_body), None) for name in chapters}
    figures = {name: body for name, body in first.items() if body is not None}
    assert len(figures) > 6
    assert [name for name, body in figures.items() if not isinstance(body, pipeline_view)] == []
    assert [name for name, body in figures.items() if body.languages != ("rust", "python")] == []


def _is_body(node: object) -> bool:
    return isinstance(node, BODIES)


@pytest.fixture(scope="module")
def index(built: Built) -> dict[str, Any]:
    written = Path(built("html").outdir, "searchindex.js").read_bytes()
    assert len(gzip.compress(written)) < 40_000
    found: dict[str, Any] = json.loads(written.decode().removeprefix("Search.setIndex(").removesuffix(")"))
    return found


@pytest.mark.parametrize(
    ("word", "page"),
    [
        ("e0382", "memory"),
        ("load_fast", "bytecode"),
        ("storagel", "lowering"),
        ("borrow", "memory"),
        ("dedent", "tokens"),
    ],
)
def test_search_finds_words_of_figures(index: dict[str, Any], word: str, page: str) -> None:
    found = index["terms"][word]
    names = [index["docnames"][number] for number in ([found] if isinstance(found, int) else found)]
    assert f"explainer/{page}" in names
    assert "kitchen-sink" not in names


def test_search_is_spared_the_names_that_tools_make_up(index: dict[str, Any]) -> None:
    assert [word for word in index["terms"] if re.match(r"_?_r?zn|\.?l(bb|tmp|func)|bb\d", word, re.IGNORECASE)] == []


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the built pages of a small project that has ``html_baseurl``, and no figures of ours."""
    folder = tmp_path_factory.mktemp("published")
    conf = f"import sys\nsys.path.insert(0, {str(DOCS / '_extensions')!r})\nextensions = ['site_pages']\n"
    Path(folder, "conf.py").write_text(f"{conf}html_theme = 'furo'\nhtml_baseurl = {BASE!r}\nhtml_title = 'A site'\n")
    Path(folder, "index.rst").write_text(INDEX)
    Path(folder, "other.rst").write_text("Other\n=====\n")
    Path(folder, "404.rst").write_text(":orphan:\n\nMissing\n=======\n\n:doc:`other`\n")
    app = SphinxTestApp("html", srcdir=folder)
    app.build()
    app.cleanup()
    return Path(app.outdir)


def page(folder: Path, name: str) -> BeautifulSoup:
    return BeautifulSoup((folder / name).read_text(encoding="utf-8"), "html.parser")


def test_card_of_a_page_is_its_title_and_first_paragraph(published: Path) -> None:
    head = page(published, "index.html").head
    assert head
    said = {element.get("property") or element.get("name"): element.get("content") for element in head.find_all("meta")}
    assert said["og:title"] == "My title"
    assert said["description"] == said["og:description"] == "A <b> & more."
    assert said["og:url"] == f"{BASE}index.html"
    assert said["og:image"] == f"{BASE}_static/card.png"


def test_page_without_text_has_no_description(published: Path) -> None:
    head = page(published, "other.html").head
    assert head and head.find("meta", attrs={"name": "description"}) is None


def test_sidebar_has_the_sections_of_the_page(published: Path) -> None:
    listed = page(published, "index.html").select(".sidebar-tree .sections li")
    assert [element.get_text().strip() for element in listed] == ["One", "Two", "Six"]
    assert page(published, "other.html").select(".sidebar-tree .sections") == []


def test_site_has_a_card_and_a_favicon(built: Built) -> None:
    site = Path(built("html").outdir)
    assert (site / "_static" / "card.png").read_bytes()[16:24] == (1200).to_bytes(4) + (630).to_bytes(4)
    icon = page(site, "explainer/memory.html").select_one("link[rel~=icon]")
    assert icon and (site / "explainer" / str(icon["href"])).is_file()


def test_page_for_what_is_missing_works_under_any_address(published: Path) -> None:
    missing = page(published, "404.html")
    links = [str(element["href"]) for element in missing.select("a[href], link[href]")]
    assert "/en/latest/other.html" in links
    assert [link for link in links if not re.match(r"/en/latest/|#|https?:", link)] == []
    assert [
        element["src"] for element in missing.select("script[src]") if not str(element["src"]).startswith("/en/latest/")
    ] == []
