"""Figures that step through a run, by hand."""

from __future__ import annotations

import re

from playwright.sync_api import Locator


def step(figure: Locator) -> tuple[int, int]:
    """``step 5 of 34`` as numbers."""
    found = re.search(r"step ([\d,]+) of ([\d,]+)", figure.inner_text())
    assert found
    here, length = (int(each.replace(",", "")) for each in found.groups())
    assert length > 1
    return here, length


def go(figure: Locator, number: int) -> None:
    """To a step, from 1, as the slider does."""
    figure.locator("input[type=range]").fill(str(number))
    assert step(figure)[0] == number
