"""Make the card that is shown where somebody links to the site: a picture of its real home page.

``python docs/_extensions/make_card.py docs/_build/html`` opens the built site in Chromium and writes
``docs/_static/card.png``. It needs Playwright, as the tests do. To be run again when the home page looks different.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

SIZE = {"width": 1200, "height": 630}
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


def make_card(site: Path, target: Path) -> None:
    """A picture of the top of the home page, without what is there to find one's way."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page(viewport=SIZE, color_scheme="light", reduced_motion="reduce")
        page.goto((site / "index.html").resolve().as_uri())
        page.add_style_tag(content=ONLY_THE_CARD)
        page.screenshot(path=target)
        browser.close()


if __name__ == "__main__":
    make_card(Path(sys.argv[1]), Path(__file__).parents[1] / "_static" / "card.png")
