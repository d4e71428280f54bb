"""The expected states are compared with what the interpreters say about the same programs: see ``witness.py``."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from sphinxext.codestages.model.shapes.references import IMMORTAL
from tests.languages.python.interpreters import interpreter

from .cases import Case, load, names
from .definition import Json

WITNESS = Path(__file__).with_name("witness.py")
SHARED = {"str", "module", "NoneType"}
"""Types of objects to which the code that watches the run refers, too: their counts are not the program's alone."""


def witnessed(kind: str) -> list[str]:
    """Return the cases whose program is recorded in its main thread (those without options).

    A recording of another thread has the module's frame as a caller in it.
    """
    return [name for name in names(kind) if load(kind, name).program and not load(kind, name).options]


def told(case: Case, event: str, folder: Path) -> list[Json]:
    (folder / "sample.py").write_text("\n".join(case.program) + "\n", encoding="utf-8")
    line = [interpreter(case.python).path, str(WITNESS), event]
    answer = subprocess.run(line, cwd=folder, capture_output=True, check=True)
    found: list[Json] = json.loads(answer.stdout)
    return found


@pytest.mark.parametrize("name", witnessed("traces"))
def test_expected_machines_are_those_that_the_interpreter_had(name: str, tmp_path: Path) -> None:
    case = load("traces", name)
    codes = {code["name"]: code for code in case.shape["codes"]}
    for state, seen in zip(case.states, told(case, "opcode", tmp_path), strict=True):
        instruction = codes[state["frames"][0]["code"]]["instructions"][state["position"]]
        assert instruction["offset"] == seen["at"]
        assert (state["handled"], state["output"]) == (seen["handled"], seen["output"])
        for frame, other in zip(state["frames"], seen["frames"], strict=True):
            assert frame["code"].rpartition(".")[2] == other["code"]
            check_values(state, frame, other)


def check_values(state: Json, frame: Json, seen: Json) -> None:
    """Check that names are the same, and their values, if both write them alike: no addresses, no cycles."""
    held = {name: contents(state, value) for name, value in frame["names"].items()}
    bound = {name: re.sub(r"^<cell: (.*)>$", r"\1", text) for name, text in held.items() if text != "<cell: empty>"}
    said = {name: value["said"] for name, value in seen["names"].items()}
    assert bound.keys() == said.keys()
    plain = [name for name, text in said.items() if not text.startswith("<") and "..." not in text]
    assert [bound[name] for name in plain] == [said[name] for name in plain]


def contents(state: Json, value: Any, depth: int = 0) -> str:
    """Return a value with the contents of its objects, down to a depth of 4."""
    if isinstance(value, str):
        return value
    if depth > 4:
        return "…"
    return "".join(
        part if isinstance(part, str) else contents(state, state["heap"][str(part)], depth + 1) for part in value
    )


@pytest.mark.parametrize("name", witnessed("references"))
def test_expected_counts_are_those_that_the_interpreter_had(name: str, tmp_path: Path) -> None:
    case = load("references", name)
    lines = [state for state in case.states if not {"return", "yield"} & {what for what, _ in state["events"]}]
    for state, seen in zip(lines, told(case, "line", tmp_path), strict=True):
        assert (state["line"], state["output"]) == (seen["at"], seen["output"])
        for frame, other in zip(state["frames"], seen["frames"], strict=True):
            assert frame["scope"].rpartition(".")[2] == other["code"]
            assert frame["names"].keys() == other["names"].keys()
            check_counts(case, state, frame, other)


def check_counts(case: Case, state: Json, frame: Json, seen: Json) -> None:
    """Check the counts of objects that only the program refers to. Cells are left out: the interpreter holds them."""
    for name, index in frame["names"].items():
        expected, found = state["objects"][str(index)]["count"], seen["names"][name]["count"]
        if expected == IMMORTAL:
            assert found > 1_000_000
        elif case.shape["objects"][index] not in {*SHARED, "cell"}:
            assert found == expected
