"""The kitchen sink, built once, in a real Chromium."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.conftest import CHROMIUM

DOCS = Path(__file__).parents[2] / "docs"
QUIET = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The docs, built as the README says; a warning is a failure."""
    out = tmp_path_factory.mktemp("site")
    line = [sys.executable, "-m", "sphinx", "-nWq", "--keep-going", "-j", "2", "-b", "html", str(DOCS), str(out)]
    finished = subprocess.run(line, check=False, capture_output=True, text=True)
    assert finished.returncode == 0, finished.stderr
    assert finished.stderr == ""
    return out


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


@dataclass
class Opener:
    """Opens pages of the site; what a page says on its console is kept."""

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
        page.set_default_timeout(5000)
        page.on("console", lambda message: self.said.append(message.text))
        page.on("pageerror", lambda error: self.said.append(str(error)))
        page.goto((self.site / f"{name}.html").as_uri())
        yield page
        context.close()


@pytest.fixture
def opener(browser: Browser, site: Path) -> Iterator[Opener]:
    opener = Opener(browser, site)
    yield opener
    assert opener.said == []


@pytest.fixture
def kitchen_sink(opener: Opener) -> Iterator[Page]:
    with opener.page() as page:
        yield page
