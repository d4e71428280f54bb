"""Finds broken links within a built site or book, and ids that a page has twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

_LINKS = {"href", "src", "xlink:href", "poster", "data"}
_PAGES = ("*.html", "*.xhtml")
_PARTS = "stepper="
"""What a fragment begins with if it opens a stepper at a step (``#stepper=figure:17``)."""


@dataclass
class _Page(HTMLParser):
    """The ids and the links of a page."""

    text: str
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            elif name in _LINKS and value is not None:
                self.links.append(value)
            elif name == "srcset":
                self.links += [candidate.split()[0] for candidate in (value or "").split(",")]


def problems(folder: Path) -> Iterator[str]:
    """Yield every broken link and every repeated id of the pages in ``folder``."""
    pages = {
        path: _Page(path.read_text(encoding="utf-8")) for pattern in _PAGES for path in sorted(folder.rglob(pattern))
    }
    ids = {path: {*page.ids} for path, page in pages.items()}
    for path, page in pages.items():
        name = path.relative_to(folder)
        yield from (f"{name}: the id {anchor!r} is there {n} times" for anchor, n in Counter(page.ids).items() if n > 1)
        for link in dict.fromkeys(page.links):
            if problem := _problem(link, path, ids, folder):
                yield f"{name}: {link}: {problem}"


def _problem(link: str, page: Path, ids: dict[Path, set[str]], folder: Path) -> str:
    """Return what is wrong with a link; empty if it leads somewhere, or out of the site."""
    address = urlsplit(link)
    if address.scheme or address.netloc:
        return ""
    target = page
    if address.path:
        start = folder if address.path.startswith("/") else page.parent
        target = (start / unquote(address.path).lstrip("/")).resolve()
    if target.is_dir():
        target /= "index.html"
    if not target.is_relative_to(folder.resolve()) or not target.is_file():
        return "there is no such file"
    return "" if _is_there(unquote(address.fragment), ids.get(target)) else "there is no such id"


def _is_there(fragment: str, ids: set[str] | None) -> bool:
    if not fragment or ids is None:
        return True
    if fragment.startswith(_PARTS):
        fragment = fragment.removeprefix(_PARTS).rpartition(":")[0]
    return fragment in ids
