"""Fixtures: a small program, a drawing, and a parser that accepts only markup whose elements are closed in order."""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup

from sphinxext.codestages.execution.graphviz import LayoutEngine
from sphinxext.codestages.execution.store import Store
from sphinxext.codestages.execution.toolchain import Toolchain
from sphinxext.codestages.model.descriptors import Drawing, Stage
from sphinxext.codestages.model.part import Part
from sphinxext.codestages.model.program import Item, Program

SOURCE = 'def f(n):\n    return n < 2  # <script>alert("&")</script>\n\n\nprint(f(1))\n'
ENGINE = LayoutEngine(kind="embedded", store=Store(None, None), toolchain=Toolchain())
VOID = {"input", "br", "img", "meta", "link"}
NO_BLOCKS_INSIDE = {"p", "span", "summary"}


@pytest.fixture
def program() -> Program:
    return Program("python", SOURCE, "sample.py")


@pytest.fixture
def drawing(program: Program) -> Callable[..., Drawing]:
    def make(
        *,
        items: tuple[Item, ...] = (),
        link: Any = lambda stage: None,
        of: Program | None = program,
        stage: Stage | None = None,
        **options: str,
    ) -> Drawing:
        alt = options.pop("alt", "")
        part = Part(options.pop("function", ""), items)
        return Drawing(
            program=of, stage=stage, id="figure-1", options=options, alt=alt, part=part, lay_out=_lay_out, link=link
        )

    return make


@pytest.fixture
def soup() -> Callable[[str], BeautifulSoup]:
    def parse(html: str) -> BeautifulSoup:
        strict = _Strict()
        strict.feed(html)
        strict.close()
        # E-readers parse pages as XML, and refuse elements that are not closed.
        ElementTree.fromstring(f"<body>{html}</body>")
        assert strict.open == [], "every element is closed"
        parsed = BeautifulSoup(html, "html.parser", preserve_whitespace_tags={"div", "span", "b", "text"})
        ids = [element["id"] for element in parsed.select("[id]")]
        assert len(ids) == len(set(ids)), "ids are unique"
        assert all(element["href"] for element in parsed.select("a"))
        return parsed

    return parse


def _lay_out(dot: str) -> str:
    return ENGINE.lay_out(dot)


class _Strict(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"an attribute of <{tag}> stands twice"
        if tag in ("div", "p", "ul", "table", "details"):
            assert not NO_BLOCKS_INSIDE & set(self.open), f"<{tag}> within {self.open}"
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del tag, attrs

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open[-1] == tag, f"</{tag}> closes {self.open[-1:]}"
        self.open.pop()
