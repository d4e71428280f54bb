"""Every page, wide and narrow, light and dark: no errors, no sideways scrolling, no barriers for any reader."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.conftest import DOCS

from .conftest import Opener

pytestmark = pytest.mark.browser

PAGES = sorted(
    path.relative_to(DOCS).with_suffix("").as_posix()
    for pattern in ("*.rst", "*.md", "*/*.rst", "*/*.md")
    for path in DOCS.glob(pattern)
    if path.stem != "404"  # its links begin at the site's root, and files have none
)


@pytest.mark.parametrize("page", PAGES)
def test_page_never_scrolls_sideways_on_a_telephone(opener: Opener, page: str) -> None:
    with opener.page(page, width=390) as opened:
        assert opened.evaluate("document.documentElement.scrollWidth") == 390


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_kitchen_sink_is_accessible(opener: Opener, theme: str) -> None:
    with opener.page(theme=theme) as opened:
        results = Axe().run(opened, context="article", options={"resultTypes": ["violations"], "preload": False})
    found = [
        (violation["id"], [node["target"] for node in violation["nodes"][:3]])
        for violation in results.response["violations"]
    ]
    assert found == []


def test_every_figure_of_the_kitchen_sink_is_something(opener: Opener) -> None:
    with opener.page() as page:
        boxes = page.locator("figure.codestages").evaluate_all(
            "all => all.filter(element => !element.querySelector('details.codestages-collapsed'))"
            ".map(element => [element.id, element.getBoundingClientRect().height])"
        )
    assert len(boxes) > 30
    assert [name for name, height in boxes if height < 30] == []


EDGES = """all => all.map(pane => {
  const words = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT), range = document.createRange();
  const drawn = [...pane.querySelectorAll("svg, td")].filter(element => element.checkVisibility());
  let edge = Math.max(0, ...drawn.map(element => element.getBoundingClientRect().right));
  while (words.nextNode()) {
    range.selectNodeContents(words.currentNode);
    if (words.currentNode.data.trim()) edge = Math.max(edge, range.getBoundingClientRect().right);
  }
  return [pane.className, pane.getBoundingClientRect().right - edge, pane.scrollWidth - pane.clientWidth];
})"""


def test_only_what_is_too_wide_scrolls(opener: Opener) -> None:
    """A box that scrolls fades out at its edge; one that has room for its content does not."""
    with opener.page() as page:
        panes = page.locator(".codestages-scroll:visible").evaluate_all(EDGES)
    assert len(panes) > 30
    assert [name for name, room, hidden in panes if room > 16 and hidden > 0] == []


def test_ids_are_unique(opener: Opener) -> None:
    with opener.page() as page:
        ids = page.evaluate("[...document.querySelectorAll('[id]')].map(element => element.id)")
    assert sorted(set(ids)) == sorted(ids)


def test_search_finds_an_error_by_its_code(opener: Opener) -> None:
    with opener.page("search") as page:
        page.locator("input[name=q]").first.fill("E0382")
        page.keyboard.press("Enter")
        page.locator("#search-results li a").first.wait_for()
        assert "Memory" in page.locator("#search-results").inner_text()
    opener.said.clear()  # the search fetches excerpts of the found pages, which no browser allows for files


def test_what_is_opened_can_be_reached_by_keyboard(opener: Opener) -> None:
    with opener.page() as page:
        figure = page.locator("codestages-figure[data-program]:has(> details.codestages-collapsed [data-span])").first
        assert figure.locator("[data-span][tabindex='0']").count() == 0
        figure.locator("> details > summary").click()
        figure.locator("[data-span][tabindex='0']").wait_for()


def test_page_reads_without_scripts(opener: Opener) -> None:
    with opener.page(scripts=False) as page:
        text = page.locator("article").inner_text()
    assert "LOAD_" in text
    assert "switchInt" in text
