"""The states of a recorded run, by the definition of its columns, worked out anew from the start for each step.

This is slow and simple on purpose. It works on the JSON of a shape, and shares no code with what is compared with it.
"""

from __future__ import annotations

from itertools import accumulate
from typing import Any

Json = dict[str, Any]


def trace_states(shape: Json) -> list[Json]:
    """Return the machine before every step; ``frames`` are the running frame and its callers."""
    return [_machine(shape, step) for step in range(len(shape["frame"]))]


def references_states(shape: Json) -> list[Json]:
    """Return the names and objects before every step; ``frames`` are the running frame and its callers."""
    return [_objects(shape, step) for step in range(len(shape["line"]))]


def _machine(shape: Json, step: int) -> Json:
    values = shape["values"]
    handled = _last([(since, 0, value) for since, value in shape.get("handled", ())], step).get(0, -1)
    return {
        "position": _position(shape, step),
        "frames": [_activation(shape, frame, step) for frame in _chain(shape, step)],
        "heap": {str(number): values[value] for number, value in _last(shape.get("heap", ()), step).items()},
        "handled": _value(values, handled),
        "marks": [[what, _value(values, value)] for what, value in _at(shape.get("marks", ()), step)],
        "output": _output(shape, step),
    }


def _activation(shape: Json, frame: int, step: int) -> Json:
    """Return a frame before the instruction that it runs or waits in; before its first one if it has not run yet."""
    running = list(accumulate(shape["frame"]))
    ran = [earlier for earlier in range(step + 1) if running[earlier] == frame]
    code = shape["codes"][shape["frames"][frame][0]]
    bound = [entry for entry in _dated(shape.get("locals", ())) if running[entry[0]] == frame]
    names = {slot: value for since, slot, value in bound if since <= step}
    if shape["frames"][frame][0] == 0:
        names = _last(shape.get("globals", ()), step)
    return {
        "frame": frame,
        "code": code["name"],
        "names": {code["locals"][slot]: shape["values"][value] for slot, value in sorted(names.items()) if value >= 0},
        **_operands(shape, frame, ran),
    }


def _position(shape: Json, step: int) -> int:
    """Return the index of the instruction in the running code."""
    running = list(accumulate(shape["frame"]))
    changes = zip(running, shape["instruction"][: step + 1], strict=False)
    return sum(change for frame, change in changes if frame == running[step])


def _operands(shape: Json, frame: int, ran: list[int]) -> Json:
    """Return the stack before the last of the frame's steps ``ran``, top last, and the number of values it takes."""
    stack = shape.get("stack")
    if stack is None:
        return {"stack": None, "pops": 0}
    entries = [value for first, values in stack.get("initial", ()) if first == frame for value in values]
    for step in ran[:-1]:
        for _ in range(stack["pops"][step]):
            entries.pop()
        entries += stack["pushes"][step]
    return {"stack": [shape["values"][value] for value in entries], "pops": stack["pops"][ran[-1]] if ran else 0}


def _objects(shape: Json, step: int) -> Json:
    names = {(frame, slot): bound for since, frame, slot, bound in _dated(shape.get("names", ())) if since <= step}
    asleep = _last(shape.get("sleeping", ()), step)

    def frame_of(frame: int) -> Json:
        scope = shape["scopes"][shape["frames"][frame][0]]
        held = {name: names.get((frame, slot), -1) for slot, name in enumerate(scope["names"])}
        return {"frame": frame, "scope": scope["name"], "names": {name: held[name] for name in held if held[name] >= 0}}

    return {
        "line": shape["line"][step],
        "frames": [frame_of(frame) for frame in _chain(shape, step)],
        "asleep": [{**frame_of(frame), "generator": held} for frame, held in asleep.items() if held >= 0],
        "objects": _in_sight(shape, step),
        "ended": {str(index): how for index, how in _at(shape.get("ends", ()), step)},
        "events": [[what, _handed(shape, what, value)] for what, value in _at(shape.get("events", ()), step)],
        "output": _output(shape, step),
    }


def _in_sight(shape: Json, step: int) -> Json:
    """Return the objects that have been counted, and have not ended since."""
    contents = _last(shape.get("contents", ()), step)
    ended = {index: since for since, index, _ in _dated(shape.get("ends", ())) if since <= step}
    found = {}
    for since, index, count, in_use in _dated(shape.get("counts", ())):
        if since <= step and ended.get(index, -1) <= since:
            holds = shape["values"][contents[index]] if index in contents else ""
            found[str(index)] = {"count": count, "in_use": in_use, "holds": holds}
    return found


def _handed(shape: Json, what: str, value: int) -> Any:
    return value if what == "collection" else _value(shape["values"], value)


def _chain(shape: Json, step: int) -> list[int]:
    resumed = _last(shape.get("resumed", ()), step)
    frame, found = sum(shape["frame"][: step + 1]), []
    while frame >= 0:
        found.append(frame)
        frame = resumed.get(frame, shape["frames"][frame][1])
    return found


def _output(shape: Json, step: int) -> str:
    return "".join(text for since, text in _dated(shape.get("output", ())) if since <= step)


def _value(values: list[Any], value: int) -> Any:
    return values[value] if value >= 0 else None


def _last(column: Any, step: int) -> dict[int, int]:
    """Return the value of each key at a step."""
    return {key: value for since, key, value in _dated(column) if since <= step}


def _at(column: Any, step: int) -> list[Any]:
    """Return the entries that begin at a step."""
    return [entry for since, *entry in _dated(column) if since == step]


def _dated(column: Any) -> list[Any]:
    """Return the entries with the step from which they hold, instead of the distance from the entry before."""
    found: list[Any] = []
    for since, *entry in column:
        found.append((since + (found[-1][0] if found else 0), *entry))
    return found
