"""The docs as EPUB, LaTeX and plain text: e-readers can read it, LaTeX accepts it, figures are there as text."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from sphinx.environment import BuildEnvironment

from tests.conftest import Built

XHTML = "{http://www.w3.org/1999/xhtml}"
SVG = "{http://www.w3.org/2000/svg}"


def test_parts_of_the_book_are_well_formed(book: Path) -> None:
    parts = [path for ending in ("xhtml", "opf", "ncx", "xml") for path in book.rglob(f"*.{ending}")]
    assert len(parts) > 10
    for path in parts:
        ElementTree.parse(path)


def test_drawings_are_drawings_in_the_book(book: Path) -> None:
    """In XHTML an SVG element must name its namespace; in HTML it need not."""
    roots = {path: ElementTree.parse(path).getroot() for path in book.rglob("*.xhtml")}
    assert any(root.find(f".//{SVG}svg") is not None for root in roots.values())
    assert [path.name for path, root in roots.items() if root.find(f".//{XHTML}svg") is not None] == []


def test_every_page_can_be_reached_in_the_book(book: Path, environment: BuildEnvironment) -> None:
    contents = ElementTree.parse(book / "nav.xhtml").getroot()
    listed = {(element.get("href") or "").partition("#")[0] for element in contents.iter(f"{XHTML}a")}
    assert {f"{name}.xhtml" for name in environment.found_docs - {"404"}} - listed == set()


def test_plain_text_has_the_figures(built: Built) -> None:
    text = Path(built("text").outdir, "explainer", "bytecode.txt").read_text(encoding="utf-8")
    assert "LOAD_FAST" in text


def test_every_caption_in_latex_belongs_to_a_block(built: Built) -> None:
    (path,) = Path(built("latex").outdir).glob("*.tex")
    text = path.read_text(encoding="utf-8")
    assert text.count(r"\sphinxSetupCaptionForVerbatim{") > 50
    assert r"\caption{" not in text
