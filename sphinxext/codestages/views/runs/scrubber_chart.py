"""Small drawings of a whole run, which are shown behind the scrubber.

``miniature`` draws the call depth over time, with marks for calls, returns, exceptions and output. ``population`` draws
the number of objects, with marks where some are freed. A drawing has at most ``COLUMNS`` columns. A column shows the
largest value of its steps, and the marks of its steps.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...model.replay.columns import dated
from ...model.replay.trace import running_frames
from ...model.shapes.trace import Trace

COLUMNS = 480
MOST_CALLS = 160
"""With more calls than this, the marks of calls and returns are left out: they would merge into one bar."""


@dataclass(frozen=True, kw_only=True)
class Miniature:
    """Outline and marks as path data, in a box of ``width`` by ``height``; ``deepest`` is the largest call depth."""

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
    """Return the drawing of a run's call depth."""
    steps = len(trace.frame)
    width = max(1, min(steps, COLUMNS))
    heights = _heights(trace, width)
    deepest = max(heights, default=1)
    height = deepest + 2
    steps_of: dict[str, list[int]] = {"call": [], "return": [], "exception": []}
    for step, what, _ in dated(trace.marks):
        steps_of[what].append(step)
    are_few = len(steps_of["call"]) <= MOST_CALLS
    return Miniature(
        width=width,
        height=height,
        steps=steps,
        deepest=deepest,
        outline=_outline(heights, height),
        calls=_ticks(steps_of["call"], width, steps, "0v1") if are_few else "",
        returns=_ticks(steps_of["return"], width, steps, "1v1") if are_few else "",
        exceptions=_ticks(steps_of["exception"], width, steps, f"0v{height}"),
        output=_ticks((step for step, _ in dated(trace.output)), width, steps, f"{height - 1}v1"),
    )


@dataclass(frozen=True, kw_only=True)
class Population:
    """The number of objects in sight as an outline, and marks where some are freed; ``most`` is the largest number."""

    width: int
    height: int
    most: int
    outline: str
    freed: str


def population(sizes: Sequence[int], freed: Iterable[int]) -> Population:
    """Return the drawing. ``sizes`` are the numbers of objects by step; ``freed`` are the steps that free some."""
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
    """Return the largest call depth of each column; the depth of the outermost frame is 1."""
    return _highest((running.depth + 1 for running in running_frames(trace)), len(trace.frame), width)


def _highest(sizes: Iterable[int], steps: int, width: int) -> list[int]:
    """Return the largest size in each column."""
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
    """Return marks as path data: a ``stroke`` (``0v1``: from y = 0 down by 1) in each column with one of the steps."""
    columns = dict.fromkeys(min(step * width // max(total, 1), width - 1) for step in steps)
    return "".join(f"M{column}.5,{stroke}" for column in columns)
