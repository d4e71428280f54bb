"""The scripts, run by node on the payload of the view's page, give the expected states in any order of steps."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from bs4 import BeautifulSoup

from sphinxext.codestages.integration.assets import STATIC
from sphinxext.codestages.model.descriptors import Drawing
from sphinxext.codestages.model.shapes.references import References
from sphinxext.codestages.model.shapes.trace import Trace
from sphinxext.codestages.views.runs.reference_states import ENDS, Scene, scenes
from sphinxext.codestages.views.runs.references import references_html
from sphinxext.codestages.views.runs.stepper import stepper_html

from .cases import load, names
from .definition import Json

pytestmark = pytest.mark.node

STATES = Path(__file__).with_name("states.mjs")
DRAWING = Drawing(id="figure")
Tell = Callable[[str, str, list[int]], list[Any]]


@pytest.fixture(scope="module")
def tell(tmp_path_factory: pytest.TempPathFactory) -> Tell:
    """Return a function that asks the script of ``stepper`` or ``references`` for the states of steps, in order."""
    modules = tmp_path_factory.mktemp("modules")
    (modules / "package.json").write_text('{"type": "module"}')
    for path in STATIC.glob("*.js"):
        shutil.copy(path, modules)

    def states(kind: str, html: str, steps: list[int]) -> list[Any]:
        payload = BeautifulSoup(html, "html.parser").select_one('script[type="application/json"]').string
        asked = json.dumps({"kind": kind, "payload": json.loads(payload), "steps": steps})
        line = ["node", str(STATES), str(modules)]
        answer = subprocess.run(line, input=asked.encode(), capture_output=True, check=False)
        assert answer.returncode == 0, answer.stderr.decode()
        found: list[Any] = json.loads(answer.stdout)
        return found

    return states


def out_of_order(count: int) -> list[int]:
    """Return all steps forwards, then backwards, then shuffled."""
    jumps = list(range(count))
    random.Random(count).shuffle(jumps)
    return [*range(count), *reversed(range(count)), *jumps]


@pytest.mark.parametrize("name", names("traces"))
def test_machines_are_the_expected_ones(name: str, tell: Tell) -> None:
    case = load("traces", name)
    steps = out_of_order(len(case.states))
    expected = [{**state, "depth": len(state["frames"]) - 1} for state in case.states]
    found = tell("stepper", stepper_html(msgspec.convert(case.shape, Trace), DRAWING), steps)
    assert found == [expected[step] for step in steps]


@pytest.mark.parametrize("name", names("references"))
def test_objects_are_the_expected_ones(name: str, tell: Tell) -> None:
    """Except for events, which the page has only in words. How an object ends is a word in the page, too."""
    case = load("references", name)
    references = msgspec.convert(case.shape, References)
    steps = out_of_order(len(case.states))
    pictures = [picture(scene) for scene in scenes(references, len(case.states))]
    expected = [{**of_page(state), "scene": shown} for state, shown in zip(case.states, pictures, strict=True)]
    found = tell("references", references_html(references, DRAWING), steps)
    assert found == [expected[step] for step in steps]


def of_page(state: Json) -> Json:
    ended = {index: "" if how == "hidden" else ENDS[how] for index, how in state["ended"].items()}
    return {**{part: state[part] for part in state if part != "events"}, "ended": ended}


def picture(scene: Scene) -> Json:
    """Return what a scene shows: frames with bound names, objects with their references, and ended objects."""
    there = {box.index for box in scene.boxes}
    return {
        "cards": [[card.frame, card.sleeper, [list(bound) for bound in card.names]] for card in scene.cards],
        "boxes": [[box.index, box.count, box.in_use, box.named, box.held, list(box.parts)] for box in scene.boxes],
        "gone": [[index, ENDS[how]] for index, how in scene.gone if how != "hidden" and index not in there],
    }
