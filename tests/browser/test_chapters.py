"""Every chapter is played through: folds are opened, figures are pinned, and runs are stepped to their end and back.

The chapters are those that the home page lists, so a new one is tested at once.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page

from tests.conftest import DOCS, Built

from .conftest import Opener

pytestmark = pytest.mark.browser

CHAPTERS = re.findall(r"^ +(explainer/\w+)$", (DOCS / "index.rst").read_text(encoding="utf-8"), re.MULTILINE)
PAGES = ["index", *CHAPTERS]
PLAY, LOOKS = (
    Path(__file__).with_name(name).read_text(encoding="utf-8").partition("*/")[2] for name in ("play.js", "looks.js")
)
OPTIONS = {"resultTypes": ["violations"], "preload": False}
LEFT_OUT = ["empty-table-header", "color-contrast"]
"""Rules of axe-core that are off: a table with headers at two sides has an empty corner; contrast is tested below."""
MOST_STEPS = 12
"""At most so many steps of a run are taken one by one; the last step is always shown."""


def test_chapters_are_those_of_the_table_of_contents(built: Built) -> None:
    listed = [name for name in built("html").env.toctree_includes["index"] if name.startswith("explainer/")]
    assert listed == CHAPTERS


@pytest.mark.parametrize("width", [1400, 390])
@pytest.mark.parametrize("name", PAGES)
def test_chapter_can_be_played_through(opener: Opener, name: str, width: int) -> None:
    with opener.page(name, width=width) as page:
        assert page.evaluate("document.documentElement.scrollWidth") == width
        assert page.evaluate(PLAY) == []
        for slider in page.locator("article input[type=range]").all():
            step_through(page, slider)
        assert page.evaluate("document.documentElement.scrollWidth") == width
        assert violations(page, "article", rules={name: {"enabled": False} for name in LEFT_OUT}) == []
        for theme in ("light", "dark"):
            page.evaluate(f"document.body.dataset.theme = '{theme}'")
            assert page.evaluate(LOOKS) > 5
            assert violations(page, "[data-look]", runOnly=["color-contrast"]) == []


def violations(page: Page, context: str, **options: object) -> list[tuple[str, list[object]]]:
    """Return what axe-core finds on the page as it is now, with all folds open."""
    results = Axe().run(page, context=context, options=OPTIONS | options)
    return [
        (violation["id"], [node["target"] for node in violation["nodes"][:3]])
        for violation in results.response["violations"]
    ]


def step_through(page: Page, slider: Locator) -> None:
    """Step forwards, go to the end and back with keys, and check the step after every key."""
    first, last = (int(slider.get_attribute(name) or 0) for name in ("min", "max"))
    steps = min(last - first, MOST_STEPS)
    slider.focus()
    assert press(page, slider, "Home") == first
    assert [press(page, slider, "ArrowRight") for _ in range(steps)] == [first + n + 1 for n in range(steps)]
    assert press(page, slider, "End") == last
    assert [press(page, slider, "ArrowLeft") for _ in range(steps)] == [last - n - 1 for n in range(steps)]
    assert press(page, slider, "Home") == first


def press(page: Page, slider: Locator, key: str) -> int:
    page.keyboard.press(key)
    return int(slider.input_value())
