"""Names and objects: a step is the same forwards and backwards, objects keep their places, arrows have targets."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page

from .conftest import Opener
from .player import go, step

pytestmark = pytest.mark.browser


@pytest.fixture
def references(kitchen_sink: Page) -> Locator:
    return kitchen_sink.locator("#references codestages-references")


def picture(references: Locator) -> str:
    return references.locator(".codestages-scene").inner_text()


def test_every_step_is_the_same_from_both_sides(kitchen_sink: Page, references: Locator) -> None:
    references.locator("input[type=range]").focus()
    length = step(references)[1]
    kitchen_sink.keyboard.press("Home")
    forwards = []
    for _ in range(length):
        forwards.append(picture(references))
        kitchen_sink.keyboard.press("ArrowRight")
    backwards = []
    for _ in range(length):
        backwards.append(picture(references))
        kitchen_sink.keyboard.press("ArrowLeft")
    assert forwards == backwards[::-1]
    assert len(set(forwards)) > length / 2


def test_objects_keep_their_places(references: Locator) -> None:
    places: dict[str, str] = {}
    for number in range(1, step(references)[1] + 1):
        go(references, number)
        boxes = references.locator(".codestages-thing").evaluate_all(
            "boxes => boxes.map(e => [e.dataset.object, `${e.offsetLeft} ${e.offsetTop} ${e.offsetHeight}`])"
        )
        assert len({place for _, place in boxes}) == len(boxes)
        for index, place in boxes:
            assert places.setdefault(index, place) == place


def test_counts_in_the_picture_are_those_of_the_table(references: Locator) -> None:
    rows = references.locator(".codestages-words tbody tr").evaluate_all(
        "rows => rows.map(row => [...row.lastElementChild.children].map(element => element.textContent))"
    )
    assert len(rows) > 10
    for number, told in enumerate(rows, 1):
        go(references, number)
        shown = references.locator(".codestages-thing:not(.is-gone)").evaluate_all(
            "boxes => boxes.map(box => [box.dataset.object, box.querySelector('.codestages-count-of').innerText])"
        )
        counts = {int(index) + 1: re.sub(r"\D", "", text) or "immortal" for index, text in shown}
        expected = {}
        for words in told:
            found = re.match(r"#(\d+) (?s:.*): ([\d,]+|immortal)", words)
            assert found
            expected[int(found[1])] = found[2].replace(",", "")
        assert counts == expected


def test_every_reference_has_an_arrow(references: Locator) -> None:
    for number in range(1, step(references)[1] + 1):
        go(references, number)
        ends = references.locator("li[data-to], i[data-to]").count()
        assert references.locator(".codestages-arrows g > path").count() == ends


def test_what_is_freed_says_so_at_that_step_only(references: Locator) -> None:
    gone = {}
    for number in range(1, step(references)[1] + 1):
        go(references, number)
        gone[number] = references.locator(".codestages-thing.is-gone").all_inner_texts()
    assert any("freed by the collector" in text for texts in gone.values() for text in texts)
    assert gone[1] == []


def test_an_address_opens_a_step(opener: Opener) -> None:
    with opener.page("kitchen-sink") as page:
        page.goto(page.url + "#stepper=references:7")
        assert step(page.locator("#references codestages-references"))[0] == 7


def test_nothing_is_lost_without_scripts(opener: Opener) -> None:
    with opener.page(scripts=False) as page:
        references = page.locator("#references codestages-references")
        assert references.locator("tbody tr").first.is_visible()
        assert not references.locator(".codestages-scene").is_visible()


def test_it_fits_a_telephone(opener: Opener) -> None:
    with opener.page(width=390) as page:
        assert page.locator("#references codestages-references .codestages-scene").is_visible()
        assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_source_beside_the_picture_is_not_cut_as_if_above_it(opener: Opener) -> None:
    with opener.page() as page:
        references = page.locator("#references codestages-references")
        references.evaluate("element => { element.querySelector('.codestages-parts').dataset.columns = '1' }")
        references.evaluate("element => { element.closest('codestages-figure').style.width = '700px' }")
        source = references.locator(".codestages-parts .codestages-scroll")
        beside = source.bounding_box()["x"] < references.locator(".codestages-scene").bounding_box()["x"] - 200
        assert beside
        assert source.evaluate("element => getComputedStyle(element).maxHeight") == "384px"
