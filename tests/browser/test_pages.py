"""Every page, wide and narrow, light and dark: no error, no sideways scrolling, nothing that shuts a reader out."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe

from .conftest import DOCS, Opener

pytestmark = pytest.mark.browser

PAGES = sorted(
    path.relative_to(DOCS).with_suffix("").as_posix()
    for pattern in ("*.rst", "*.md", "explainer/*", "guide/*", "reference/*")
    for path in DOCS.glob(pattern)
)


@pytest.mark.parametrize("page", PAGES)
def test_page_never_scrolls_sideways_on_a_telephone(opener: Opener, page: str) -> None:
    with opener.page(page, width=390) as opened:
        assert opened.evaluate("document.documentElement.scrollWidth") == 390


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("page", ["kitchen-sink", "index", "explainer/tokens"])
def test_page_is_accessible(opener: Opener, page: str, theme: str) -> None:
    with opener.page(page, theme=theme) as opened:
        results = Axe().run(opened, context="article", options={"resultTypes": ["violations"], "preload": False})
    found = [(each["id"], [node["target"] for node in each["nodes"][:3]]) for each in results.response["violations"]]
    assert found == []


def test_every_figure_of_the_kitchen_sink_is_something(opener: Opener) -> None:
    with opener.page() as page:
        boxes = page.locator("figure.codestages").evaluate_all(
            "all => all.filter(each => !each.querySelector('details.codestages-collapsed'))"
            ".map(each => [each.id, each.getBoundingClientRect().height])"
        )
    assert len(boxes) > 30
    assert [name for name, height in boxes if height < 30] == []


def test_ids_are_unique(opener: Opener) -> None:
    with opener.page() as page:
        ids = page.evaluate("[...document.querySelectorAll('[id]')].map(each => each.id)")
    assert sorted(set(ids)) == sorted(ids)


def test_page_reads_without_scripts(opener: Opener) -> None:
    with opener.page(scripts=False) as page:
        text = page.locator("article").inner_text()
    assert "LOAD_" in text
    assert "switchInt" in text
