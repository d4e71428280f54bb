"""The HTML of listings and trees is at most six times the text that it shows, plus 60 bytes for each row."""

from __future__ import annotations

import pytest

from .page_size import STAGES, TIMES, measured

DENSE = {"rust/source": 7.0}
"""A program of seven lines with tokens of one character is a little more: the colours of tokens take most of it."""


@pytest.mark.parametrize("stage", STAGES)
def test_html_is_in_proportion_to_its_text(stage: str) -> None:
    sizes = measured(stage)
    assert sizes, "nothing is recorded"
    assert sum(size.text for size in sizes) > 100
    too_large = [size for size in sizes if size.times > DENSE.get(stage, TIMES)]
    assert too_large == []
    together = sum(size.times * size.text for size in sizes) / sum(size.text for size in sizes)
    assert together < TIMES
