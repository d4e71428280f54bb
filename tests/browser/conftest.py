"""Fixtures: the built site, opened in Chromium."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request, sync_playwright

from tests.conftest import Built
from tests.tools import CHROMIUM

QUIET = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]


@pytest.fixture(scope="session")
def site(built: Built) -> Path:
    return Path(built("html").outdir)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


@dataclass
class Opener:
    """Opens pages of the site; ``said`` collects messages on the console and requests that failed."""

    browser: Browser
    site: Path
    said: list[str] = field(default_factory=list)

    @contextmanager
    def page(
        self, name: str = "kitchen-sink", *, width: int = 1280, theme: str = "light", scripts: bool = True
    ) -> Iterator[Page]:
        context = self.browser.new_context(
            viewport={"width": width, "height": 900}, java_script_enabled=scripts, reduced_motion="reduce"
        )
        if scripts:
            context.add_init_script(f"localStorage.setItem('theme', '{theme}')")
        page = context.new_page()
        page.set_default_timeout(30_000)
        page.on("console", lambda message: self.said.append(message.text))
        page.on("pageerror", lambda error: self.said.append(str(error)))
        page.on("requestfailed", self._missed)
        page.goto((self.site / f"{name}.html").as_uri())
        yield page
        context.close()

    def _missed(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # the page was left before its icon came
            self.said.append(f"{request.failure}: {request.url}")


@pytest.fixture
def opener(browser: Browser, site: Path) -> Iterator[Opener]:
    opener = Opener(browser, site)
    yield opener
    assert opener.said == []


@pytest.fixture
def kitchen_sink(opener: Opener) -> Iterator[Page]:
    with opener.page() as page:
        yield page
