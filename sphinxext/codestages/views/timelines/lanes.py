"""The vertical layout of a timeline: bars, brackets, arrows and marks, as paths.

A lane changes its state in the middle of a line. If it changes several times on one line, the changes are at equal
distances on it. Units are those of ``columns.py``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ...model.shapes.timeline import (
    LOANS,
    LaneState,
    Mark,
    MarkKind,
    Stretch,
    Timeline,
    lane_names,
    mark_words,
    stretch_words,
)
from ...model.span import Span
from .columns import ROW, Column, Columns, loan_of
from .svg_paths import DOT, Path, arrow, bar, bracket, kind_of, sign

STUB = 9.0
"""The length of an arrow that leads to no lane."""
SHORTEST = 0.5 * ROW
"""The smallest height of a bracket: of a loan that begins and ends on one line."""


@dataclass(frozen=True, kw_only=True)
class Scale:
    """The tops of the shown lines, by line number. The rows of messages between the lines also take up height."""

    tops: Mapping[int, float]
    height: float

    def at(self, line: int, part: float = 0.5) -> float:
        """Return the y of a line's row, at ``part`` (0 to 1) of its height; for a line outside, the nearest end."""
        if line in self.tops:
            return self.tops[line] + part * ROW
        return 0.0 if line < min(self.tops, default=line + 1) else self.height


@dataclass(frozen=True, kw_only=True)
class Piece:
    """Something to point at: its paths, and the box ``(x, y, width, height)`` that reacts to the pointer."""

    kind: str
    title: str
    span: Span | None
    box: tuple[float, float, float, float]
    paths: tuple[Path, ...]

    def meets(self, top: float, bottom: float) -> bool:
        """True if a part of the piece lies between two heights."""
        return self.box[1] < bottom and top < self.box[1] + self.box[3]


@dataclass(frozen=True, kw_only=True)
class Joint:
    """A change of a lane's state. ``before`` is None before the first state, ``after`` is None after the last one.

    ``between`` is True for a change that happens before the line, between it and the line above.
    """

    line: int
    before: LaneState | None
    after: LaneState | None
    between: bool = False
    height: float = 0.0


def pieces_of(timeline: Timeline, columns: Columns, scale: Scale) -> tuple[Piece, ...]:
    """Return everything that is drawn, from the lowest layer to the topmost one."""
    return _LaneDrawing(timeline, columns, scale).pieces()


class _LaneDrawing:
    def __init__(self, timeline: Timeline, columns: Columns, scale: Scale) -> None:
        self.timeline = timeline
        self.columns = columns.by_lane
        self.scale = scale
        self.names = lane_names(timeline)
        self.states = {lane: states_of(timeline, lane) for lane in self.columns}
        self.joints = {lane: joints_of(states, scale) for lane, states in self.states.items()}

    def pieces(self) -> tuple[Piece, ...]:
        bars = [piece for lane in self.columns for piece in self._bars(lane)]
        return (*bars, *self._loans(), *self._marks(), *self._objections())

    def _bars(self, lane: int) -> Iterator[Piece]:
        column = self.columns[lane]
        if not self.states[lane]:
            yield from self._thread(lane, column)
        for stretch, (start, end) in zip(self.states[lane], self.joints[lane], strict=True):
            yield Piece(
                kind=kind_of(stretch.state),
                title=stretch_words(stretch, self.names),
                span=stretch.span or column.span,
                box=(column.x - 5, start.height, 10, max(end.height - start.height, 1.0)),
                paths=bar(stretch.state, column.x, start.height, end.height),
            )

    def _thread(self, lane: int, column: Column) -> Iterator[Piece]:
        """Yield a line for a lane without states: a variable that a closure captures by reference has only loans."""
        lines = [
            line
            for stretch in self.timeline.stretches
            if stretch.lane == lane
            for line in (stretch.first, stretch.last)
        ]
        if lines:
            top, bottom = self.scale.at(min(lines), 0.25), self.scale.at(max(lines), 0.75)
            yield Piece(
                kind="borrowed",
                title=column.title,
                span=column.span,
                box=(column.x - 5, top, 10, bottom - top),
                paths=(Path(d=f"M{column.x:g},{top:g}V{bottom:g}"),),
            )

    def _loans(self) -> Iterator[Piece]:
        refused = {loan for conflict in self.timeline.conflicts for loan in conflict.loans}
        seen: dict[tuple[int, object], float] = {}
        for index, stretch in enumerate(self.timeline.stretches):
            column = self.columns.get(stretch.lane)
            if column is None or stretch.state not in LOANS:
                continue
            key = (stretch.lane, loan_of(stretch))
            piece = self._loan(stretch, column, before=seen.get(key), is_refused=index in refused)
            seen[key] = piece.box[1] + piece.box[3]
            yield piece

    def _loan(self, stretch: Stretch, column: Column, *, before: float | None, is_refused: bool) -> Piece:
        x = column.tracks[loan_of(stretch)]
        top, bottom = self.scale.at(stretch.first), self.scale.at(stretch.last)
        if bottom - top < SHORTEST:
            middle = (top + bottom) / 2
            top, bottom = middle - SHORTEST / 2, middle + SHORTEST / 2
        shape = bracket(stretch.state, x, top, bottom)
        paths = [Path(d=shape, name="halo")] if is_refused else []
        paths.append(Path(d=shape))
        if before is not None:
            # a later stretch of the same loan is joined to the one before it
            paths.append(Path(d=f"M{x:g},{before:g}V{top:g}", name="lead"))
        elif holder := self.columns.get(stretch.holder):
            side = 2.5 if stretch.state == "mutable" and holder.x > x else -5.0 if holder.x < x else 0.0
            paths.append(Path(d=f"M{x + side:g},{self.scale.at(stretch.first):g}H{holder.x:g}", name="lead"))
        return Piece(
            kind=f"{stretch.state} codestages-refused" if is_refused else stretch.state,
            title=stretch_words(stretch, self.names),
            span=stretch.span or column.span,
            box=(x - 5, top, 8, bottom - top),
            paths=tuple(paths),
        )

    def _marks(self) -> Iterator[Piece]:
        """Yield the marks; arrows come first, so that the dots of the lanes that they lead to are drawn over them."""
        marks = [mark for mark in self.timeline.marks if mark.lane in self.columns]
        for mark in sorted(marks, key=lambda mark: mark.kind != "moved"):
            column = self.columns[mark.lane]
            y = self._height(mark.lane, mark.at, (mark.kind,))
            words = mark_words(mark, self.timeline.lanes[mark.lane], self.names[mark.lane])
            yield Piece(
                kind=f"is-{mark.kind}",
                title=f"line {mark.at}: {words}",
                span=mark.span or column.span,
                box=(column.x - 6, y - 6, 12, 12),
                paths=self._arrow(mark, column.x, y) if mark.kind == "moved" else sign(mark.kind, column.x, y),
            )

    def _arrow(self, mark: Mark, x: float, y: float) -> tuple[Path, ...]:
        target = self.columns.get(mark.to) if mark.to != mark.lane else None
        if target is None:
            return arrow(x, y, x + STUB + DOT, y)
        arrival = self._height(mark.to, mark.at, ("initialised", "assigned"))
        return arrow(x, y, target.x - (DOT + 1 if target.x > x else -DOT - 1), arrival)

    def _height(self, lane: int, line: int, kinds: tuple[MarkKind, ...]) -> float:
        """Return the y of a mark on a line: that of the change of state that it causes; else the middle of the line."""
        joints = {joint for pair in self.joints[lane] for joint in pair if joint.line == line and not joint.between}
        fitting = sorted(joint.height for joint in joints if any(_fits(kind, joint) for kind in kinds))
        return fitting[-1 if kinds == ("dropped",) else 0] if fitting else self.scale.at(line)

    def _objections(self) -> Iterator[Piece]:
        for conflict in self.timeline.conflicts:
            primary = conflict.labels[0].span if conflict.labels else None
            for lane in conflict.lanes:
                if primary is None or (column := self.columns.get(lane)) is None:
                    continue
                x, y = column.x - 7.5, self.scale.at(primary.line)
                yield Piece(
                    kind="objection",
                    title=f"{conflict.code}: {conflict.message}",
                    span=primary,
                    box=(x - 4, y - 6, 8, 12),
                    paths=sign("objection", x, y),
                )


def states_of(timeline: Timeline, lane: int) -> list[Stretch]:
    """Return the stretches of a lane that are no loans, in order."""
    found = [stretch for stretch in timeline.stretches if stretch.lane == lane and stretch.state not in LOANS]
    return sorted(found, key=lambda stretch: (stretch.first, stretch.last))


def joints_of(states: list[Stretch], scale: Scale) -> list[tuple[Joint, Joint]]:
    """Return for each stretch the joints at its beginning and at its end."""
    joints: list[Joint] = []
    ends: list[tuple[int, int]] = []
    for index, stretch in enumerate(states):
        following = states[index + 1] if index + 1 < len(states) else None
        if not joints or joints[-1].after is None:
            joints.append(Joint(line=stretch.first, before=None, after=stretch.state))
        start = len(joints) - 1
        joints.append(_joint(stretch, following))
        ends.append((start, start + 1))
    placed = list(_placed(joints, scale))
    return [(placed[start], placed[end]) for start, end in ends]


def _joint(stretch: Stretch, following: Stretch | None) -> Joint:
    """Return the joint at the end of a stretch; its height is not set yet."""
    if following is None or following.first > stretch.last + 1:
        return Joint(line=stretch.last, before=stretch.state, after=None)
    between = following.first == stretch.last + 1
    return Joint(line=following.first, before=stretch.state, after=following.state, between=between)


def _placed(joints: list[Joint], scale: Scale) -> Iterator[Joint]:
    """Yield the joints with their heights: at equal distances on a line; those between lines at the line's top."""
    on_line = Counter(joint.line for joint in joints if not joint.between)
    seen: Counter[int] = Counter()
    for joint in joints:
        part = 0.0
        if not joint.between:
            seen[joint.line] += 1
            part = (seen[joint.line] - 0.5) / on_line[joint.line]
        height = scale.at(joint.line, part)
        yield Joint(line=joint.line, before=joint.before, after=joint.after, between=joint.between, height=height)


def _fits(kind: MarkKind, joint: Joint) -> bool:
    """True if a mark of this kind can cause the change of state."""
    match kind:
        case "initialised":
            return joint.after is not None and joint.before in (None, "uninitialised", "maybe uninitialised")
        case "assigned":
            return joint.before is not None and joint.after == "owned"
        case "moved":
            return joint.after in ("moved", "maybe moved", "partly moved", "maybe partly moved")
        case "dropped":
            return joint.after is None
