"""What every language, stage and view must have. The tests read the catalog, so a new one is tested as well."""

from __future__ import annotations

from pathlib import Path

import pytest

from sphinxext.codestages.catalog import load
from sphinxext.codestages.model.descriptors import Stage
from sphinxext.codestages.model.errors import UnknownName
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.shapes import Shape

from .outcomes import CASES, read_outcome

STAGES = [stage for _, stage in load().stages.values()]
BY_ITSELF = {"rust/ownership", "rust/sizes"}
"""Stages without a recorded case: other tests compare them with the compiler, and with what programs print."""
RECORDED = [stage for stage in STAGES if stage.command and not stage.measured and stage.name not in BY_ITSELF]


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.name)
def test_stage_has_views_of_its_shape(stage: Stage) -> None:
    assert stage.shape in Shape.__args__  # type: ignore[attr-defined]
    assert [load().view(stage, view).shape for view in stage.views] == [stage.shape] * len(stage.views)
    assert stage.title
    assert stage.summary.endswith(".")


@pytest.mark.parametrize("stage", RECORDED, ids=lambda stage: stage.name)
def test_something_is_read_from_a_recorded_case(stage: Stage) -> None:
    assert any(has_text(stage, path.parent) for path in sorted(CASES.glob(f"{language_of(stage)}/*/*/*/outcome.json")))


def has_text(stage: Stage, folder: Path) -> bool:
    """True if the stage's parser reads any text from an outcome."""
    path = next(folder.parents[1].glob("program.*"))
    program = Program(language_of(stage), path.read_text(encoding="utf-8"), path.name)
    shape = stage.parse(load().request(program, stage.name), read_outcome(folder, "tool")).shape
    return isinstance(shape, stage.shape) and shape.text.strip() != ""


def language_of(stage: Stage) -> str:
    return stage.name.partition("/")[0]


@pytest.mark.parametrize("language", load().languages, ids=lambda language: language.name)
def test_pipeline_is_drawn_from_the_stages_there_are(language: object) -> None:
    pipeline = language.pipeline  # type: ignore[attr-defined]
    ids = {node.id for node in pipeline.nodes}
    assert len(ids) == len(pipeline.nodes)
    assert all({edge.source, edge.target} <= ids for edge in pipeline.edges)
    drawn = {node.stage for node in pipeline.nodes}
    ours = {stage.name for stage in language.stages}  # type: ignore[attr-defined]
    assert len(drawn & ours) >= 4


def test_request_has_one_form() -> None:
    program = Program("rust", "fn main() {}\n", "sample.rs")
    plain = load().request(program, "rust/mir")
    assert load().request(program, "rust/mir", [("opt-level", "0"), ("edition", "2021")]) == plain
    assert load().request(program, "rust/mir", [("opt-level", "3")]).key != plain.key


def test_unknown_names_say_which_there_are() -> None:
    with pytest.raises(UnknownName, match=r"Did you mean 'rust/mir'\? Available: .*rust/asm"):
        load().stage("rust/mirr")
    with pytest.raises(UnknownName, match="Available: listing"):
        load().view(load().stage("rust/asm"), "chart")
