"""Operates figures that step through a run, as a reader does."""

from __future__ import annotations

import re

from playwright.sync_api import Locator


def step(figure: Locator) -> tuple[int, int]:
    """Return the shown step and the number of steps (``step 5 of 34``)."""
    found = re.search(r"step ([\d,]+) of ([\d,]+)", figure.inner_text())
    assert found
    here, length = (int(number.replace(",", "")) for number in found.groups())
    assert length > 1
    return here, length


def go(figure: Locator, number: int) -> None:
    """Go to a step, counted from 1, as the slider does."""
    figure.locator("input[type=range]").fill(str(number))
    assert step(figure)[0] == number
