"""The timeline of ownership compared with the compiler.

``refused/`` has programs that the borrow checker refuses, named by the error. Each conflict must be found in the facts,
without the compiler's message, at the places that the message of a plain run names.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from sphinxext.codestages.execution.process import Limits, run
from sphinxext.codestages.execution.toolchain import Toolchain
from sphinxext.codestages.languages.rust import LANGUAGE
from sphinxext.codestages.languages.rust.ownership import CONFLICTS, ownership_command, parse_ownership, read_parts
from sphinxext.codestages.model.command import Outcome
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.timeline import Timeline
from sphinxext.codestages.model.span import Span

from .explained import Example, explained

REFUSED = sorted((Path(__file__).parent / "refused").glob("*.rs"))
CODES = ("E0382", "E0499", "E0502", "E0505", "E0506", "E0507", "E0597", "E0716")
SAYS_ALL_PLACES = (1, 95)
"""The first release that names all places: the declaration of a variable, and the method that takes its receiver."""
PROGRAMS_A_CODE = 5
ACCEPTED = 30
"""The number of programs in the explanations that compile, at least."""

pytestmark = pytest.mark.rustc


def analysed(request: Request) -> Outcome:
    tool = Toolchain().find(LANGUAGE.tool)
    return run(ownership_command(request, tool), tool, Limits(seconds=60))


def timeline(request: Request, outcome: Outcome) -> Timeline | None:
    shape = parse_ownership(request, outcome).shape
    assert shape is None or isinstance(shape, Timeline)
    return shape


def said(program: Program, folder: Path) -> Iterator[tuple[str, Span, frozenset[Span]]]:
    """Yield the errors of a plain run of the compiler: code, primary place, all places."""
    (folder / program.filename).write_text(program.text)
    rustc = shutil.which("rustc")
    assert rustc
    arguments = [rustc, "--edition=2021", "--error-format=json", "--emit=metadata", program.filename]
    answer = subprocess.run(arguments, cwd=folder, capture_output=True, text=True, check=False)
    for line in answer.stderr.splitlines():
        message = json.loads(line)
        if message["level"] == "error" and message["code"]:
            places = {span["is_primary"]: _span(span) for span in message["spans"]}
            yield message["code"]["code"], places[True], frozenset(map(_span, message["spans"]))


def _span(place: dict[str, int]) -> Span:
    return Span(place["line_start"], place["column_start"] - 1, place["line_end"], place["column_end"] - 1)


def test_enough_programs_are_refused_for_each_error() -> None:
    counted = Counter(path.name[:5] for path in REFUSED)
    assert all(counted[code] >= PROGRAMS_A_CODE for code in CODES)


@pytest.mark.parametrize("path", REFUSED, ids=lambda path: path.stem)
def test_a_conflict_is_found_in_the_facts_where_the_compiler_reports_it(path: Path, tmp_path: Path) -> None:
    program = Program("rust", path.read_text(), "sample.rs")
    request = Request(program=program, stage="rust/ownership")
    outcome = analysed(request)
    reported = list(said(program, tmp_path))
    assert [code for code, _, _ in reported] == [path.name[:5]]
    found = [conflict for part in read_parts(outcome, program, is_refused=True) for conflict in part.conflicts]
    assert [(conflict.code, conflict.primary) for conflict in found] == [
        (code, primary) for code, primary, _ in reported
    ]
    for conflict, (_, _, places) in zip(found, reported, strict=True):
        assert set(conflict.because) <= places or outcome.tool.release < SAYS_ALL_PLACES
        assert conflict.because or len(places) == 1 or conflict.code == "E0507"
    shown = timeline(request, outcome)
    assert shown is not None
    drawn = [(conflict.code, conflict.labels[0].span) for conflict in shown.conflicts]
    assert drawn == [(code, primary) for code, primary, _ in reported]
    assert [{label.span for label in conflict.labels} for conflict in shown.conflicts] == [
        places for _, _, places in reported
    ]
    if path.name[:5] not in {"E0507", "E0716"}:
        assert all(conflict.lanes for conflict in shown.conflicts)


@pytest.mark.parametrize("hundred", (3, 5, 7))
def test_explanations_examples_conflict_where_the_compiler_says(hundred: int, tmp_path: Path) -> None:
    accepted = 0
    for example, outcome in _all_analysed(hundred):
        shape = timeline(example.request("rust/ownership"), outcome)
        parts = list(read_parts(outcome, example.program, is_refused=True))
        found = {(conflict.code, conflict.primary) for part in parts for conflict in part.conflicts}
        if outcome.exit_code == 0:
            accepted += 1
            assert not found, f"{example.name} is accepted"
            assert shape is None or not shape.conflicts
            continue
        reported = {(code, primary) for code, primary, _ in said(example.program, tmp_path) if code in CONFLICTS}
        assert {place for place in reported if place[0] in CODES} <= found, example.name
    assert accepted >= ACCEPTED


def _all_analysed(hundred: int) -> Iterator[tuple[Example, Outcome]]:
    examples = explained(hundred)
    with ThreadPoolExecutor(2) as pool:
        yield from zip(
            examples, pool.map(lambda example: analysed(example.request("rust/ownership")), examples), strict=True
        )
