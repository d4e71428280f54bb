"""Every link within the site, and within the book, leads somewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Built
from tests.docs.links import problems


@pytest.mark.parametrize("builder", ["html", "dirhtml"])
def test_links_within_the_site_lead_somewhere(built: Built, builder: str) -> None:
    assert list(problems(Path(built(builder).outdir))) == []


def test_links_within_the_book_lead_somewhere(book: Path) -> None:
    assert list(problems(book)) == []


PAGES = {
    "missing page": '<a href="gone.html">',
    "missing picture": '<img src="gone.png">',
    "missing id": '<a href="other.html#gone">',
    "missing id of the page itself": '<a href="#gone">',
    "missing figure of a step": '<a href="#stepper=gone:3">',
    "a page above the site": '<a href="../outside.html">',
    "link in a drawing": '<svg><a xlink:href="gone.html"></a></svg>',
    "an id twice": '<p id="a"><p id="a">',
}


@pytest.mark.parametrize("text", PAGES.values(), ids=PAGES)
def test_what_is_broken_is_found(tmp_path: Path, text: str) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (tmp_path / "outside.html").write_text("")
    (site / "other.html").write_text('<p id="there">')
    (site / "index.html").write_text(text)
    assert len(list(problems(site))) == 1


def test_what_is_there_is_no_problem(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "index.html").write_text('<a href="../index.html#a%20b"><a href="../">')
    (tmp_path / "index.html").write_text(
        '<p id="a b"><p id="run"><a href="deep/"><a href="#stepper=run:3"><a href="https://example.org/#x"><a href="#">'
    )
    assert list(problems(tmp_path)) == []
