"""The stepper: forwards, backwards, by slider and by keyboard, and always the state that the run had."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page

pytestmark = pytest.mark.browser


@pytest.fixture
def stepper(kitchen_sink: Page) -> Locator:
    return kitchen_sink.locator("#stepper codestages-stepper")


def step(stepper: Locator) -> tuple[int, int]:
    """``step 5 of 34`` as numbers."""
    found = re.search(r"step ([\d,]+) of ([\d,]+)", stepper.inner_text())
    assert found
    here, length = (int(each.replace(",", "")) for each in found.groups())
    return here, length


def state(stepper: Locator) -> str:
    return stepper.locator(".codestages-frames").inner_text() + stepper.locator(".codestages-output").inner_text()


def test_every_step_is_the_same_from_both_sides(kitchen_sink: Page, stepper: Locator) -> None:
    slider = stepper.locator("input[type=range]")
    slider.focus()
    kitchen_sink.keyboard.press("Home")
    forwards = {}
    length = step(stepper)[1]
    for _ in range(length):
        forwards[step(stepper)[0]] = state(stepper)
        kitchen_sink.keyboard.press("ArrowRight")
    kitchen_sink.keyboard.press("End")
    backwards = {}
    for _ in range(length):
        backwards[step(stepper)[0]] = state(stepper)
        kitchen_sink.keyboard.press("ArrowLeft")
    assert len(forwards) == length
    assert forwards == backwards
    assert len(set(forwards.values())) > 3


def test_the_end_shows_the_whole_output(kitchen_sink: Page, stepper: Locator) -> None:
    stepper.locator("input[type=range]").focus()
    kitchen_sink.keyboard.press("Home")
    assert stepper.locator(".codestages-output").inner_text().strip() == ""
    kitchen_sink.keyboard.press("End")
    assert stepper.locator(".codestages-output").inner_text().strip() == "6"


def test_buttons_step_and_the_line_follows(kitchen_sink: Page, stepper: Locator) -> None:
    before = step(stepper)[0]
    stepper.locator("button", has_text="→").click()
    assert step(stepper)[0] == before + 1
    stepper.locator("button", has_text="←").click()
    assert step(stepper)[0] == before
    assert stepper.locator(".codestages-instruction.is-step, .is-step").count() > 0


def test_start_option_is_the_step_shown_first(stepper: Locator) -> None:
    assert step(stepper)[0] == 5
