"""No parser raises an exception for an outcome that is cut off or changed at random."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sphinxext.codestages.model.artifact import Reading
from sphinxext.codestages.model.command import Outcome
from sphinxext.codestages.model.shapes.listing import Listing

from .cases import STAGES, outcome_of, recorded, request_of

RECORDED = [(stage, case) for stage in STAGES if stage != "source" for case in recorded(stage)]


def disturbed(content: bytes, draw: st.DrawFn) -> bytes:
    start = draw(st.integers(0, len(content)))
    end = draw(st.integers(start, len(content)))
    return draw(st.sampled_from([content[:start], content[start:], content[:start] + content[end:]]))


@st.composite
def damaged(draw: st.DrawFn) -> tuple[str, str, Outcome]:
    stage, case = draw(st.sampled_from(RECORDED))
    outcome = outcome_of(case, stage)
    files = {name: disturbed(content, draw) for name, content in outcome.files.items() if draw(st.booleans())}
    return stage, case, msgspec.structs.replace(
        outcome,
        stdout=disturbed(outcome.stdout, draw),
        stderr=disturbed(outcome.stderr, draw),
        files=files,
        exit_code=draw(st.sampled_from([0, 1, 101, -9, -11])),
    )  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(damaged())
def test_a_damaged_outcome_is_read_as_far_as_it_goes(example: tuple[str, str, Outcome]) -> None:
    stage, case, outcome = example
    found = STAGES[stage].parse(request_of(case, stage), outcome)
    assert isinstance(found, Reading)
    if isinstance(found.shape, Listing):
        assert all(group.first + group.count <= len(found.shape.lines) for group in found.shape.groups)


@pytest.mark.parametrize("stage", [stage for stage in STAGES if stage != "source"])
def test_empty_outcome_raises_nothing(stage: str) -> None:
    nothing = msgspec.structs.replace(outcome_of("fib/1.95.0", "tokens"), stdout=b"", stderr=b"", files={}, exit_code=1)
    assert isinstance(STAGES[stage].parse(request_of("fib", stage), nothing), Reading)
    assert STAGES[stage].parse(request_of("fib", stage), None) == Reading()


def test_the_source_is_its_lines_with_numbers() -> None:
    shape = STAGES["source"].parse(request_of("fib", "source"), None).shape
    assert isinstance(shape, Listing)
    assert [line.gutter for line in shape.lines] == ["1", "2", "3", "4", "5", "6", "7"]
