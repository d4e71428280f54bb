"""The stepper shows the state of the run, whether a step is reached forwards, backwards, by slider or by keyboard."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page

from .conftest import Opener
from .player import go, step

pytestmark = pytest.mark.browser


@pytest.fixture
def stepper(kitchen_sink: Page) -> Locator:
    return kitchen_sink.locator("#stepper codestages-stepper")


@pytest.fixture
def objects(kitchen_sink: Page) -> Locator:
    """Return the stepper of ``samples/shared.py``."""
    return kitchen_sink.locator("#stepper-objects codestages-stepper")


def said(stepper: Locator) -> str:
    return stepper.locator(".codestages-said").inner_text()


def steps_where(stepper: Locator, words: str) -> list[int]:
    """Return the steps whose description contains ``words``."""
    found = []
    for number in range(1, step(stepper)[1] + 1):
        go(stepper, number)
        if words in said(stepper):
            found.append(number)
    return found


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


def test_the_machine_is_what_the_page_says_without_scripts(objects: Locator) -> None:
    rows = objects.locator(".codestages-states tbody tr")
    assert rows.count() == 12
    for index in range(rows.count()):
        number, function, instruction, _, names = rows.nth(index).locator("td").all_text_contents()
        go(objects, int(number))
        card = objects.locator(".codestages-card").first
        assert card.locator(".codestages-card-title").text_content() == function
        assert instruction.split()[0] in (objects.locator(".is-current.codestages-instruction").text_content() or "")
        shown = card.locator(".codestages-stack > li:not(.is-empty, .is-popped)").all_text_contents()
        assert shown[::-1] == rows.nth(index).locator(".codestages-entry").all_text_contents()
        terms = [term.removesuffix("cell") for term in card.locator("dt").all_text_contents()]
        values = card.locator("dd").all_text_contents()
        assert ", ".join(f"{name} = {value}" for name, value in zip(terms, values, strict=True)) == names


def test_effects_add_up_from_step_to_step(stepper: Locator) -> None:
    """In a run of one frame: what a step pops is gone, and what it pushes is there."""
    depth = 0
    for number in range(1, step(stepper)[1] + 1):
        go(stepper, number)
        entries = stepper.locator(".codestages-stack > li:not(.is-empty, .is-popped)")
        assert entries.count() == depth
        pops, pushes = (
            int(found[1]) if (found := re.search(rf"{word} (\d+)", said(stepper))) else 0 for word in ("pops", "pushes")
        )
        assert stepper.locator(".is-taken").count() == pops
        depth += pushes - pops


def test_two_names_for_one_list_show_it_and_cycles_end(kitchen_sink: Page, objects: Locator) -> None:
    go(objects, step(objects)[1])
    values = dict(
        zip(objects.locator("dt").all_text_contents(), objects.locator("dd").all_text_contents(), strict=True)
    )
    assert values["words"] == values["same"]
    found = re.fullmatch(r"(#\d+) \['a', (#\d+) …\]", values["words"])
    assert found and found[1] == found[2]
    words = objects.locator(".codestages-locals > div", has=kitchen_sink.locator("dt", has_text="words"))
    words.locator("dd [data-object] > b").first.focus()
    assert objects.locator(".is-same").count() == 4
    kitchen_sink.keyboard.press("Home")
    assert objects.locator(".is-same").count() == 0


def test_a_cell_shows_in_the_frame_that_shares_it(objects: Locator) -> None:
    inner = steps_where(objects, "return the topmost value · pops 1 · returns 2")
    assert len(inner) == 1
    go(objects, inner[0])
    entry = objects.locator(".codestages-locals > div", has=objects.page.locator("small", has_text="cell"))
    assert "2" in (entry.locator("dd").first.text_content() or "")


def test_exceptions_are_said_when_raised_and_shown_while_handled(objects: Locator) -> None:
    raised = steps_where(objects, "raises ZeroDivisionError('division by zero')")
    assert len(raised) == 1
    handled = objects.locator(".codestages-handled")
    go(objects, raised[0])
    assert handled.count() == 0
    objects.locator("button[data-key=ArrowDown]").click()
    objects.locator("button[data-key=ArrowDown]").click()
    assert handled.text_content() == "handling ZeroDivisionError('division by zero')"
    objects.locator("button[data-key=End]").click()
    assert handled.count() == 0


def test_calls_say_what_is_called(objects: Locator) -> None:
    assert steps_where(objects, "call up")


def test_keys_step_over_a_call_out_of_it_and_over_a_line(kitchen_sink: Page, objects: Locator) -> None:
    call = steps_where(objects, "call up")[0]
    go(objects, call)
    frames = objects.locator(".codestages-card")
    objects.locator("input[type=range]").focus()
    kitchen_sink.keyboard.press("Shift+ArrowRight")
    after = step(objects)[0]
    assert after > call + 1 and frames.count() == 1
    kitchen_sink.keyboard.press("Shift+ArrowLeft")
    assert step(objects)[0] == call
    kitchen_sink.keyboard.press("ArrowRight")
    assert frames.count() == 2
    kitchen_sink.keyboard.press("o")
    assert step(objects)[0] == after and frames.count() == 1
    line = objects.locator("[data-source] .is-current")
    before = line.text_content()
    kitchen_sink.keyboard.press("ArrowDown")
    assert line.text_content() != before
    kitchen_sink.keyboard.press("ArrowUp")
    kitchen_sink.keyboard.press("ArrowUp")
    assert step(objects)[0] <= call


def test_a_gutter_number_jumps_to_the_next_time_and_pins_nothing(stepper: Locator) -> None:
    line = stepper.locator("[data-source] .codestages-line").nth(2)
    stepper.locator("button[data-key=Home]").click()
    seen = []
    for _ in range(4):
        line.locator(".codestages-gutter").click()
        seen.append(step(stepper)[0])
    assert len(set(seen[:3])) == 3 and sorted(seen[:3]) == seen[:3] and seen[3] == seen[0]
    line.locator(".codestages-gutter").click(modifiers=["Shift"])
    assert step(stepper)[0] == seen[2]
    assert stepper.locator(".is-pinned").count() == 0


def test_enter_on_an_instruction_jumps_and_space_pins(kitchen_sink: Page, stepper: Locator) -> None:
    stepper.locator("button[data-key=Home]").click()
    row = stepper.locator(".codestages-instruction", has_text="FOR_ITER").first
    row.evaluate("row => (row.setAttribute('tabindex', '0'), row.focus())")
    seen = []
    for _ in range(3):
        kitchen_sink.keyboard.press("Enter")
        seen.append(step(stepper)[0])
    assert sorted(set(seen)) == seen
    assert stepper.locator(".is-pinned").count() == 0
    kitchen_sink.keyboard.press("Space")
    assert step(stepper)[0] == seen[-1]
    assert stepper.locator(".is-pinned").count() == 1


def test_a_line_that_never_runs_says_so(objects: Locator) -> None:
    here = step(objects)[0]
    objects.locator("[data-source] .codestages-line").nth(2).locator(".codestages-gutter").click()
    assert said(objects) == "Line 3 never runs."
    objects.locator("button[data-key=ArrowRight]").click()
    assert step(objects)[0] == here + 1


def test_the_address_names_figure_and_step(
    opener: Opener, kitchen_sink: Page, objects: Locator, stepper: Locator
) -> None:
    address = kitchen_sink.url.partition("#")[0]
    with opener.page("index") as page:
        page.goto(f"{address}#stepper=stepper-objects:17")
        there = page.locator("#stepper-objects codestages-stepper")
        assert step(there)[0] == 17
        assert there.evaluate("element => element.getBoundingClientRect().top < innerHeight")
        assert step(page.locator("#stepper codestages-stepper"))[0] == 5
        for asked, expected in (
            ("stepper-objects:3", 3),
            ("stepper-objects:99999", step(there)[1]),
            ("nowhere:2", None),
        ):
            before = step(there)[0]
            page.evaluate("hash => (location.hash = hash)", f"#stepper={asked}")
            page.wait_for_timeout(100)
            assert step(there)[0] == (expected or before)
    go(objects, 9)
    objects.locator(".codestages-link").click()
    assert kitchen_sink.url.endswith("#stepper=stepper-objects:9")
    assert step(objects)[0] == 9 and step(stepper)[0] == 5


def test_an_address_unfolds_all_that_the_stepper_is_in(kitchen_sink: Page, objects: Locator) -> None:
    objects.evaluate("""element => {
        for (const _ of [1, 2]) {
            const folded = document.createElement("details");
            element.replaceWith(folded);
            folded.append(element);
        }
    }""")
    assert not objects.is_visible()
    kitchen_sink.evaluate("() => (location.hash = '#stepper=stepper-objects:7')")
    objects.wait_for(state="visible")
    assert step(objects)[0] == 7


def test_stepping_leaves_the_address_alone(kitchen_sink: Page, objects: Locator) -> None:
    objects.locator("button[data-key=ArrowRight]").click()
    assert "#" not in kitchen_sink.url


def test_play_runs_at_the_chosen_speed_and_pauses(kitchen_sink: Page, objects: Locator) -> None:
    speed = objects.locator("select")
    speed.select_option("100")
    speed.focus()
    kitchen_sink.keyboard.press("ArrowDown")
    assert step(objects)[0] == 1, "a form field keeps its keys"
    play = objects.locator(".codestages-play")
    play.click()
    assert play.inner_text() == "Pause"
    kitchen_sink.wait_for_function("() => document.querySelector('#stepper-objects input').value > 3")
    play.click()
    here = step(objects)[0]
    kitchen_sink.wait_for_timeout(100)
    assert step(objects)[0] == here and play.inner_text() == "Play"


def test_keys_outside_are_not_taken(kitchen_sink: Page, stepper: Locator) -> None:
    before = step(stepper)[0]
    kitchen_sink.locator("body").press("ArrowRight")
    kitchen_sink.locator("body").press("o")
    assert step(stepper)[0] == before


def test_a_jump_is_drawn_from_row_to_row(stepper: Locator) -> None:
    found = steps_where(stepper, "take the next item")
    go(stepper, found[0])
    arc = stepper.locator(".codestages-arc")
    row = stepper.locator(".codestages-instruction.is-current")
    target = stepper.locator(".codestages-unit:not([hidden]) .codestages-instruction").nth(
        int(row.get_attribute("data-jump") or -1)
    )
    boxes = row.evaluate(
        "(row, others) => [row, ...others].map((e) => e.getBoundingClientRect()).map((b) => [b.top, b.bottom])",
        [target.element_handle(), arc.element_handle()],
    )
    (top, bottom), (target_top, target_bottom), (arc_top, arc_bottom) = boxes
    assert top < arc_top < bottom and target_top < arc_bottom <= target_bottom + 2
    go(stepper, found[0] + 1)
    assert arc.count() == 0


def test_nothing_moves_under_reduced_motion(objects: Locator) -> None:
    go(objects, 2)
    go(objects, 3)
    assert objects.locator(".is-pushed").count() == 1
    moving = objects.evaluate("node => node.getAnimations({subtree: true}).length")
    assert moving == 0
    assert not objects.locator(".is-popped").first.is_visible()


def test_entries_slide_where_motion_is_welcome(kitchen_sink: Page, objects: Locator) -> None:
    kitchen_sink.emulate_media(reduced_motion="no-preference")
    go(objects, 2)
    names = "node => node.getAnimations({subtree: true}).map((one) => one.animationName)"
    slide = "node => { node.querySelector('button[data-key=ArrowRight]').click(); return (" + names + ")(node) }"
    assert {"codestages-pushed", "codestages-popped"} <= set(objects.evaluate(slide))
    kitchen_sink.wait_for_timeout(400)
    assert not {"codestages-pushed", "codestages-popped"} & set(objects.evaluate(names))


def test_a_stepper_taken_out_and_put_back_works(objects: Locator) -> None:
    objects.evaluate(
        "node => { const p = node.parentNode, n = node.nextSibling; node.remove(); p.insertBefore(node, n) }"
    )
    assert objects.locator(".codestages-controls").count() == 1
    objects.locator("button[data-key=ArrowRight]").click()
    assert step(objects)[0] == 2


def test_a_printed_page_shows_the_first_states(kitchen_sink: Page, objects: Locator) -> None:
    kitchen_sink.emulate_media(media="print")
    kitchen_sink.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert objects.locator(".codestages-states").is_visible()
    printed = objects.locator(".codestages-written").inner_text()
    assert not objects.locator(".codestages-controls").is_visible()
    kitchen_sink.emulate_media(media="screen")
    kitchen_sink.evaluate("dispatchEvent(new Event('afterprint'))")
    assert objects.locator(".codestages-written").inner_text() == ""
    go(objects, step(objects)[1])
    assert objects.locator(".codestages-written").inner_text() == printed != ""


def test_on_a_telephone_nothing_is_wider_than_the_page(opener: Opener) -> None:
    with opener.page(width=390) as page:
        objects = page.locator("#stepper-objects codestages-stepper")
        go(objects, step(objects)[1] // 2)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
