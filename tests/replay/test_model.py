"""The model's replay gives the expected states, and the expected states follow the definition of the columns."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import msgspec
import pytest

from sphinxext.codestages.model.replay.references import replay_references
from sphinxext.codestages.model.replay.trace import replay_trace, running_frames
from sphinxext.codestages.model.shapes.references import References
from sphinxext.codestages.model.shapes.trace import Trace

from .cases import load, names
from .definition import Json, references_states, trace_states
from .model import references_state, trace_state

each_trace = pytest.mark.parametrize("name", names("traces"))
each_references = pytest.mark.parametrize("name", names("references"))


def as_json(states: Iterable[Json]) -> Any:
    """Return the states with lists in place of tuples."""
    return json.loads(json.dumps(list(states)))


@each_trace
def test_expected_machines_are_those_of_the_definition(name: str) -> None:
    case = load("traces", name)
    assert as_json(trace_states(case.shape)) == case.states


@each_references
def test_expected_objects_are_those_of_the_definition(name: str) -> None:
    case = load("references", name)
    assert as_json(references_states(case.shape)) == case.states


@each_trace
def test_machines_are_the_expected_ones_also_when_the_replay_is_over(name: str) -> None:
    case = load("traces", name)
    trace = msgspec.convert(case.shape, Trace)
    machines = list(replay_trace(trace))
    assert [machine.step for machine in machines] == list(range(len(case.states)))
    assert as_json(trace_state(trace, machine) for machine in machines) == case.states


@each_trace
def test_depth_is_the_number_of_callers(name: str) -> None:
    case = load("traces", name)
    running = running_frames(msgspec.convert(case.shape, Trace))
    chains = [[frame["frame"] for frame in state["frames"]] for state in case.states]
    assert list(running) == [(frame, (*callers, -1)[0], len(callers)) for frame, *callers in chains]


@each_references
def test_objects_are_the_expected_ones_also_when_the_replay_is_over(name: str) -> None:
    case = load("references", name)
    references = msgspec.convert(case.shape, References)
    graphs = list(replay_references(references))
    assert [graph.step for graph in graphs] == list(range(len(case.states)))
    assert as_json(references_state(references, graph) for graph in graphs) == case.states
