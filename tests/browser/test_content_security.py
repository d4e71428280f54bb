"""A site whose policy forbids ``style`` attributes shows the same figures."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser

pytestmark = pytest.mark.browser
POLICY = "style-src 'self'"
PLACES = """() => [...document.querySelectorAll("codestages-figure")].map((figure) => {
  const inner = "svg, .codestages-axis span, .codestages-thing, .codestages-scene, .codestages-lines";
  const boxes = [figure, ...figure.querySelectorAll(inner)].map((part) => part.getBoundingClientRect());
  const shown = boxes.filter((box) => box.width && box.height);
  const at = shown.map((box) => [box.x - shown[0].x, box.width, box.height].map(Math.round).join(" "));
  return [figure.dataset.stage, ...at];
})"""
"""The stage of each figure, and where it and its parts are shown, and how large."""
NOTE_VIOLATIONS = """
  window.violations = [];
  document.addEventListener("securitypolicyviolation", (event) => {
    if (event.target.closest?.("figure.codestages")) violations.push(event.target.outerHTML.slice(0, 200));
  });
"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


class _Strict(_Quiet):
    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()


@pytest.fixture(params=[True, False], ids=["scripts", "no scripts"])
def scripts(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture
def site_at(site: Path) -> Iterator[dict[str, str]]:
    """Return the addresses of the site: ``free``, and ``strict``, where the policy holds."""
    servers = {
        name: ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(site)))
        for name, handler in (("free", _Quiet), ("strict", _Strict))
    }
    for server in servers.values():
        threading.Thread(target=server.serve_forever, daemon=True).start()
    yield {name: f"http://127.0.0.1:{server.server_address[1]}" for name, server in servers.items()}
    for server in servers.values():
        server.shutdown()
        server.server_close()


@pytest.mark.parametrize("width", [1280, 420])
def test_figures_keep_their_layout_without_style_attributes(
    browser: Browser, site_at: dict[str, str], scripts: bool, width: int
) -> None:
    places = {}
    for name, address in site_at.items():
        context = browser.new_context(
            viewport={"width": width, "height": 900}, java_script_enabled=scripts, reduced_motion="reduce"
        )
        if scripts:
            context.add_init_script(NOTE_VIOLATIONS)
        page = context.new_page()
        page.goto(f"{address}/kitchen-sink.html", wait_until="load")
        places[name] = page.evaluate(PLACES)
        assert not scripts or page.evaluate("violations") == []
        context.close()
    assert len(places["free"]) > 20
    assert places["strict"] == places["free"]


def test_no_figure_has_a_style_attribute(site: Path) -> None:
    from bs4 import BeautifulSoup  # noqa: PLC0415 - slow

    found = []
    pages = sorted(site.rglob("*.html"))
    for page in pages:
        soup = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
        found += [str(element)[:200] for element in soup.select("figure.codestages [style], figure.codestages style")]
    assert len(pages) > 10
    assert found == []
