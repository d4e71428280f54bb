"""Pointing at an item highlights what it became, and what it came from, in all other figures of the program."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page

pytestmark = pytest.mark.browser


def figure(page: Page, stage: str, view: str = "") -> Locator:
    chosen = f"[data-view='{view}']" if view else ""
    return page.locator(f"codestages-figure[data-stage='{stage}']{chosen}").first


def lit(found: Locator, kind: str = "lit") -> list[str]:
    texts: list[str] = found.locator(f".is-{kind}").evaluate_all("all => all.map(item => item.textContent.trim())")
    return texts


def lit_characters(page: Page, kind: str = "lit") -> list[str]:
    """Return the highlighted ranges in source listings, which are CSS highlights and not elements."""
    ranges: list[str] = page.evaluate(
        "name => [...(CSS.highlights.get('codestages-' + name) ?? [])].map(range => range.toString())", kind
    )
    return ranges


def chip(page: Page, stage: str, text: str) -> Locator:
    return figure(page, stage, "chips").locator(f".codestages-chip:text-is('{text}')").first


def test_pointing_at_a_token_lights_tree_mir_and_source(kitchen_sink: Page) -> None:
    chip(kitchen_sink, "rust/tokens", "<").hover()
    kitchen_sink.wait_for_function("document.querySelector('codestages-figure[data-stage=\"rust/mir\"] .is-lit')")
    assert any("Lt(" in text for text in lit(figure(kitchen_sink, "rust/mir", "listing")))
    assert any("Binary" in text or "If" in text for text in lit(figure(kitchen_sink, "rust/ast")))
    assert set(lit_characters(kitchen_sink)) == {"<"}


def test_leaving_puts_the_light_out(kitchen_sink: Page) -> None:
    chip(kitchen_sink, "rust/tokens", "<").hover()
    kitchen_sink.wait_for_selector(".is-lit")
    kitchen_sink.locator("h1").first.hover()
    kitchen_sink.wait_for_function("!document.querySelector('.is-lit')")
    assert lit_characters(kitchen_sink) == []


def test_another_program_stays_dark(kitchen_sink: Page) -> None:
    program = figure(kitchen_sink, "rust/tokens", "chips").get_attribute("data-program")
    chip(kitchen_sink, "rust/tokens", "<").hover()
    kitchen_sink.wait_for_selector(".is-lit")
    others = kitchen_sink.locator(f"codestages-figure:not([data-program='{program}']) .is-lit")
    assert others.count() == 0


def test_pointing_at_a_character_of_the_source_finds_its_token(kitchen_sink: Page) -> None:
    source = figure(kitchen_sink, "python/source").locator("[data-source]")
    place = source.evaluate(
        """listing => {
          const walker = document.createTreeWalker(listing, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.nodeValue.indexOf("return");
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, at + 1);
            range.setEnd(node, at + 2);
            node.parentElement.scrollIntoView({block: "center", behavior: "instant"});
            const box = range.getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2];
          }
        }"""
    )
    kitchen_sink.mouse.move(*place)
    kitchen_sink.wait_for_selector(".is-lit")
    assert lit(figure(kitchen_sink, "python/tokens", "chips")) == ["return"]


def test_click_pins_until_escape(kitchen_sink: Page) -> None:
    chip(kitchen_sink, "rust/tokens", "<").click()
    kitchen_sink.locator("h1").first.hover()
    assert any("Lt(" in text for text in lit(figure(kitchen_sink, "rust/mir", "listing"), "pinned"))
    kitchen_sink.keyboard.press("Escape")
    assert kitchen_sink.locator(".is-pinned").count() == 0


def test_figure_is_one_tab_stop_and_arrow_keys_reach_its_items(kitchen_sink: Page) -> None:
    tokens = figure(kitchen_sink, "rust/tokens", "chips")
    stops = tokens.locator("[data-span][tabindex='0']")
    assert stops.count() == 1
    stops.focus()
    kitchen_sink.keyboard.press("ArrowRight")
    assert tokens.locator("[data-span][tabindex='0']").inner_text() == "fib"
    kitchen_sink.keyboard.press("Enter")
    assert lit(figure(kitchen_sink, "rust/ast"), "pinned")
