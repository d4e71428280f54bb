"""The states that the model's replay gives for a run, in the form of the conformance files."""

from __future__ import annotations

from typing import Any

from sphinxext.codestages.model.replay.references import ObjectGraph
from sphinxext.codestages.model.replay.trace import Activation, Machine
from sphinxext.codestages.model.shapes.references import References
from sphinxext.codestages.model.shapes.trace import Trace

from .definition import Json


def trace_state(trace: Trace, machine: Machine) -> Json:
    values = trace.values

    def frame_of(activation: Activation) -> Json:
        code = trace.codes[activation.code]
        stack = activation.stack
        return {
            "frame": activation.frame,
            "code": code.name,
            "names": {code.locals[slot]: values[value] for slot, value in machine.names(activation).items()},
            "stack": None if stack is None else [values[value] for value in stack],
            "pops": activation.pops,
        }

    return {
        "position": machine.running.position,
        "frames": [frame_of(activation) for activation in machine.chain()],
        "heap": {str(number): values[value] for number, value in machine.heap.items()},
        "handled": _value(values, machine.handled),
        "marks": [[what, _value(values, value)] for what, value in machine.marks],
        "output": _text(trace.output)[: machine.written],
    }


def references_state(references: References, graph: ObjectGraph) -> Json:
    values = references.values

    def frame_of(frame: int) -> Json:
        scope = references.scopes[references.frames[frame].code]
        names = {scope.names[slot]: bound for slot, bound in graph.names.get(frame, {}).items()}
        return {"frame": frame, "scope": scope.name, "names": names}

    def object_of(index: int) -> Json:
        count, in_use = graph.in_sight[index]
        holds = values[graph.contents[index]] if index in graph.contents else ""
        return {"count": count, "in_use": in_use, "holds": holds}

    return {
        "line": graph.line,
        "frames": [frame_of(frame) for frame in graph.chain],
        "asleep": [{**frame_of(frame), "generator": generator} for frame, generator in graph.asleep.items()],
        "objects": {str(index): object_of(index) for index in graph.in_sight},
        "ended": {str(index): how for index, how in graph.ended},
        "events": [[what, value if what == "collection" else _value(values, value)] for what, value in graph.events],
        "output": _text(references.output)[: graph.written],
    }


def _value(values: tuple[Any, ...], value: int) -> Any:
    return values[value] if value >= 0 else None


def _text(output: tuple[tuple[int, str], ...]) -> str:
    return "".join(text for _, text in output)
