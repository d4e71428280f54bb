"""Make pictures of the site: the card that links to it show, and the figures in the README.

``python docs/_extensions/make_pictures.py docs/_build/html`` opens the built site in Chromium and writes
``card.png``, ``linked.png`` and ``stepper.png`` into ``docs/_static``. It needs Playwright, as the tests do. Run it
again when these figures or the home page look different.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

CARD = {"width": 1200, "height": 630}
ONLY_THE_CARD = """
  .sidebar-drawer, .toc-drawer, .content-icon-container, .mobile-header, footer { display: none !important }
  .main, .content, .article-container, article, article * { max-width: none !important }
  .content { flex: 1 !important; padding: 0 !important }
  article { zoom: 1.2; padding: 1rem 1.6rem !important }
  article h1 { font-size: 2.05rem; margin: 0 0 0.5rem; padding: 0 }
  article .container.lead { margin: 0 0 0.6rem; font-size: 1.05rem }
  article .ways-in { display: none }
  article figure.codestages { margin: 0.5rem 0 }
"""


def make_card(page: Page, target: Path) -> None:
    """Write a picture of the top of the home page, without the navigation."""
    page.add_style_tag(content=ONLY_THE_CARD)
    page.screenshot(path=target)


def make_linked(page: Page, target: Path) -> None:
    """Write a picture of source beside assembly, with one instruction pinned."""
    row = page.locator(".codestages-compare").first
    row.locator(".codestages-lean div", has_text="lea").first.click()
    page.mouse.move(0, 0)
    row.screenshot(path=target)


def make_stepper(page: Page, target: Path) -> None:
    """Write a picture of a stepper in the middle of a run."""
    page.locator("figure.codestages:has(codestages-stepper)").first.screenshot(path=target)


def opened(browser: Browser, page: Path, size: dict[str, int], scale: float = 1) -> Page:
    """The page, opened in light colours and without animations."""
    context = browser.new_context(
        viewport={"width": size["width"], "height": size["height"]},
        color_scheme="light",
        reduced_motion="reduce",
        device_scale_factor=scale,
    )
    tab = context.new_page()
    tab.goto(page.resolve().as_uri())
    return tab


def make_pictures(site: Path, folder: Path) -> None:
    """Write all three pictures of ``site`` into ``folder``."""
    wide = {"width": 1400, "height": 1000}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        make_card(opened(browser, site / "index.html", CARD), folder / "card.png")
        make_linked(opened(browser, site / "explainer/pipelines.html", wide, 1.5), folder / "linked.png")
        make_stepper(opened(browser, site / "explainer/bytecode.html", wide, 1.5), folder / "stepper.png")
        browser.close()


if __name__ == "__main__":
    make_pictures(Path(sys.argv[1]), Path(__file__).parents[1] / "_static")
