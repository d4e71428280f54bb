"""The key to a timeline: the bars, brackets and signs that occur in it, each once, with its meaning."""

from __future__ import annotations

from dataclasses import dataclass

from ...model.shapes.timeline import KINDS, LOANS, STATES, LaneState, MarkKind, Timeline
from .columns import ROW, SIGNS
from .svg_paths import Path, arrow, bar, bracket, kind_of, sign

WIDTH = 18.0
MARKS: dict[MarkKind, str] = {
    "initialised": "gets its value",
    "assigned": "gets another value",
    "moved": "value is moved out",
    "dropped": "value is dropped",
}


@dataclass(frozen=True, kw_only=True)
class KeyEntry:
    """A small picture, or a letter, and its meaning."""

    kind: str
    meaning: str
    paths: tuple[Path, ...] = ()
    letter: str = ""


def key_of(timeline: Timeline, lanes: frozenset[int]) -> tuple[KeyEntry, ...]:
    """Return the entries for these lanes: letters, states, marks, loans, errors."""
    states = {stretch.state for stretch in timeline.stretches if stretch.lane in lanes}
    marks = {mark.kind for mark in timeline.marks if mark.lane in lanes}
    kinds = {lane.kind for index, lane in enumerate(timeline.lanes) if index in lanes}
    entries = [
        KeyEntry(kind="", meaning=KINDS[kind], letter=SIGNS[kind]) for kind in KINDS if kind in kinds and SIGNS[kind]
    ]
    entries += [_state(state) for state in STATES if state in states and state not in LOANS]
    entries += [_mark(kind) for kind in MARKS if kind in marks]
    entries += [_state(state) for state in STATES if state in states and state in LOANS]
    if any(lanes & {*conflict.lanes} for conflict in timeline.conflicts):
        cross = sign("objection", WIDTH / 2, ROW / 2)
        entries.append(KeyEntry(kind="objection", meaning="compiler error here", paths=cross))
    return tuple(entries)


def _state(state: LaneState) -> KeyEntry:
    if state in LOANS:
        paths: tuple[Path, ...] = (Path(d=bracket(state, WIDTH / 2 + 2, 3, ROW - 3)),)
    else:
        paths = bar(state, WIDTH / 2, 1, ROW - 1)
    return KeyEntry(kind=kind_of(state), meaning=STATES[state], paths=paths)


def _mark(kind: MarkKind) -> KeyEntry:
    middle = ROW / 2
    paths = arrow(4, middle, WIDTH, middle) if kind == "moved" else sign(kind, WIDTH / 2, middle)
    return KeyEntry(kind=f"is-{kind}", meaning=MARKS[kind], paths=paths)
