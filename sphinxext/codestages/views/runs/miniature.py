"""The whole run in one small drawing: call depth over time, with marks for calls, returns, exceptions and output.

Or how many objects there are, with marks where some are freed.

Depth is the highest within a column of at most ``COLUMNS``; a mark stands in the column of its step.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...model.replay.columns import dated
from ...model.replay.trace import running_frames
from ...model.shapes.trace import Trace

COLUMNS = 480
MOST_CALLS = 160
"""Past so many calls their marks would only be a bar."""


@dataclass(frozen=True, kw_only=True)
class Miniature:
    """Outline and marks as path data, in a box of ``width`` by ``height``."""

    width: int
    height: int
    steps: int
    deepest: int
    outline: str
    calls: str
    returns: str
    exceptions: str
    output: str


def miniature(trace: Trace) -> Miniature:
    steps = len(trace.frame)
    width = max(1, min(steps, COLUMNS))
    heights = _heights(trace, width)
    deepest = max(heights, default=1)
    height = deepest + 2
    at: dict[str, list[int]] = {"call": [], "return": [], "exception": []}
    for step, what, _ in dated(trace.marks):
        at[what].append(step)
    few = len(at["call"]) <= MOST_CALLS
    return Miniature(
        width=width,
        height=height,
        steps=steps,
        deepest=deepest,
        outline=_outline(heights, height),
        calls=_ticks(at["call"], width, steps, "0v1") if few else "",
        returns=_ticks(at["return"], width, steps, "1v1") if few else "",
        exceptions=_ticks(at["exception"], width, steps, f"0v{height}"),
        output=_ticks((step for step, _ in dated(trace.output)), width, steps, f"{height - 1}v1"),
    )


@dataclass(frozen=True, kw_only=True)
class Population:
    """The same of the objects in sight: how many, and when some are freed."""

    width: int
    height: int
    most: int
    outline: str
    freed: str


def population(sizes: Sequence[int], freed: Iterable[int]) -> Population:
    """``sizes`` by step, and the steps of ``freed``."""
    steps = len(sizes)
    width = max(1, min(steps, COLUMNS))
    heights = _highest(sizes, steps, width)
    height = max(heights, default=1) + 2
    return Population(
        width=width,
        height=height,
        most=max(sizes, default=0),
        outline=_outline(heights, height),
        freed=_ticks(freed, width, steps, f"0v{height}"),
    )


def _heights(trace: Trace, width: int) -> list[int]:
    """Per column the greatest depth, the outermost frame counting 1."""
    return _highest((running.depth + 1 for running in running_frames(trace)), len(trace.frame), width)


def _highest(sizes: Iterable[int], steps: int, width: int) -> list[int]:
    heights = [0] * width
    for step, size in enumerate(sizes):
        column = step * width // steps
        heights[column] = max(heights[column], size)
    return heights


def _outline(heights: list[int], height: int) -> str:
    path = [f"M0,{height}"]
    before = -1
    for column, value in enumerate(heights):
        if value != before:
            path.append(f"H{column}V{height - value}")
            before = value
    return "".join([*path, f"H{len(heights)}V{height}Z"])


def _ticks(steps: Iterable[int], width: int, total: int, stroke: str) -> str:
    columns = dict.fromkeys(min(step * width // max(total, 1), width - 1) for step in steps)
    return "".join(f"M{column}.5,{stroke}" for column in columns)
