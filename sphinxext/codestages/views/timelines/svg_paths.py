"""The drawing elements of lanes: bars, brackets, arrows and signs, as SVG paths at given points."""

from __future__ import annotations

from dataclasses import dataclass

from ...model.shapes.timeline import LaneState

BAR = 2.5
"""Half of the width of a bar."""
DOT = 3.6
"""The radius of a dot."""


@dataclass(frozen=True, kw_only=True)
class Path:
    """Path data. ``name`` is a class for style sheets; without one, the path has the style of its piece."""

    d: str
    name: str = ""


def kind_of(state: LaneState) -> str:
    """Return the class of a state."""
    return state.replace(" ", "-")


def bar(state: LaneState, x: float, top: float, bottom: float) -> tuple[Path, ...]:
    """Return the bar of a state between two heights.

    It is solid for an owned value and hollow for a moved one, and half of each for a value that is moved on only some
    paths. A partly moved value has blocks in an outline. A line is a variable without a value.
    """
    line = Path(d=f"M{x:g},{top:g}V{bottom:g}")
    outline = Path(d=_box(x - BAR + 0.5, top, 2 * BAR - 1, bottom), name="rim")
    match state:
        case "owned":
            return (Path(d=_box(x - BAR, top, 2 * BAR, bottom), name="full"),)
        case "moved":
            return (outline,)
        case "maybe moved":
            return (outline, Path(d=_box(x - BAR, top, BAR, bottom), name="full"))
        case "partly moved":
            return (outline, Path(d=line.d, name="blocks"))
        case "maybe partly moved":
            return (outline, Path(d=line.d, name="blocks"), Path(d=_box(x - BAR, top, BAR, bottom), name="full"))
        case _:
            return (line,)


def bracket(state: LaneState, x: float, top: float, bottom: float) -> str:
    """Return the bracket of a loan: with a single line if it is shared, with a double line if it is mutable."""
    if state == "mutable":
        return f"M{x - 5:g},{top:g}H{x + 2.5:g}V{bottom:g}H{x - 5:g}M{x - 0.5:g},{top:g}V{bottom:g}"
    return f"M{x - 5:g},{top:g}H{x:g}V{bottom:g}H{x - 5:g}"


def arrow(x: float, y: float, to_x: float, to_y: float) -> tuple[Path, ...]:
    """Return an arrow that begins with a ring, and ends with its head at ``to_x``, ``to_y``."""
    direction = 1 if to_x > x else -1
    start, end = x + direction * DOT, to_x - direction * 4
    middle = (start + end) / 2
    line = f"M{start:g},{y:g}" + (
        f"H{end:g}" if y == to_y else f"C{middle:g},{y:g} {middle:g},{to_y:g} {end:g},{to_y:g}"
    )
    head = f"M{to_x:g},{to_y:g}l{-direction * 5.5:g},-3.4v6.8z"
    return (Path(d=line), Path(d=head, name="full"), Path(d=_dot(x, y, 3), name="ring"))


def sign(kind: str, x: float, y: float) -> tuple[Path, ...]:
    """Return a sign: a dot for ``initialised``, a diamond for ``assigned``, a line for ``dropped``, else a cross."""
    match kind:
        case "initialised":
            return (Path(d=_dot(x, y, DOT), name="full"),)
        case "assigned":
            return (Path(d=f"M{x:g},{y - 5:g}l5,5l-5,5l-5,-5z", name="full"),)
        case "dropped":
            return (Path(d=f"M{x - 5:g},{y:g}h10"),)
        case _:
            return (Path(d=f"M{x - 3:g},{y - 3:g}l6,6m0,-6l-6,6"),)


def _dot(x: float, y: float, radius: float) -> str:
    half = f"a{radius:g},{radius:g} 0 1,0"
    return f"M{x - radius:g},{y:g}{half} {2 * radius:g},0{half} {-2 * radius:g},0z"


def _box(x: float, top: float, width: float, bottom: float) -> str:
    return f"M{x:g},{top:g}h{width:g}V{bottom:g}h{-width:g}z"
