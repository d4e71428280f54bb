"""The lanes of a timeline stand beside their lines in a browser."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from .conftest import Opener

pytestmark = pytest.mark.browser

OFFSETS = """() => [...document.querySelectorAll('.codestages-block')].flatMap((block) => {
  const strips = [...block.querySelectorAll('.codestages-rows')].map((strip) => strip.getBoundingClientRect());
  const pictures = [...block.querySelectorAll('.codestages-lanes > svg')].map((image) => image.getBoundingClientRect());
  return strips.flatMap((strip, index) => [strip.top - pictures[index].top, strip.bottom - pictures[index].bottom]);
})"""


@pytest.mark.parametrize("width", [390, 1280])
def test_lanes_keep_step_with_lines(opener: Opener, width: int) -> None:
    with opener.page(width=width) as page:
        assert_in_step(page)
        page.add_style_tag(content="html { font-size: 23px } .codestages-timeline { --codestages-code-font: serif }")
        assert_in_step(page)


def assert_in_step(page: Page) -> None:
    offsets = page.evaluate(OFFSETS)
    assert len(offsets) >= 6
    assert max(map(abs, offsets)) < 1


def test_lanes_are_in_sight_on_a_telephone(opener: Opener) -> None:
    with opener.page(width=390) as page:
        box = page.locator(".codestages-scroll:has(.codestages-timeline)").first.bounding_box()
        lanes = [element.bounding_box() for element in page.locator(".codestages-lanes").all()[:2]]
    assert box
    assert all(lane and lane["x"] < box["x"] + 0.9 * box["width"] for lane in lanes)


def test_pointing_at_a_loan_lights_what_borrows(opener: Opener) -> None:
    with opener.page() as page:
        figure = page.locator("codestages-figure[data-view=timeline]").filter(has_text="borrow.rs").last
        figure.scroll_into_view_if_needed()
        loan = figure.locator("g.codestages-shared > rect").first
        loan.hover(force=True)
        page.wait_for_timeout(100)
        lit = page.evaluate("[...CSS.highlights.get('codestages-lit')].map(String)")
    assert "words" in lit
