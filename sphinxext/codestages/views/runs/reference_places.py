"""The place of each object in the picture. An object keeps its place; after its end, another object can have it.

Objects that a name refers to in at least half of their states are in the first column. Another object is to the right
of the first object that held it, if there was one. A row is as high as the highest box that it ever contains, so
nothing moves from step to step.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...model.shapes.references import References
from .reference_states import Scene

WIDE = 26
"""Characters in a line of a box."""
MOST_LINES = 4
"""The largest number of lines in a box."""
COLUMNS = 3


@dataclass(frozen=True, kw_only=True)
class Place:
    """Column and row, counted from 0, and the number of lines that the object's longest description needs."""

    column: int
    row: int
    lines: int


@dataclass
class _Life:
    """An object's life: from the state ``first`` to ``last``, the state that shows its end.

    It is shown in ``shown`` states; in ``named`` of them a name refers to it. ``holder`` is the index of the object
    that holds it (-1: none).
    """

    first: int
    last: int
    shown: int = 0
    named: int = 0
    lines: int = 1
    holder: int = -1
    column: int = 0
    row: int = 0


def places_of(references: References, told: Sequence[Scene]) -> tuple[Place, ...]:
    """Return the place of each object. Objects that appear only after the scenes ``told`` all share the last place."""
    lives = _lives(told)
    taken: list[list[int]] = [[] for _ in range(COLUMNS)]
    for index in sorted(lives, key=lambda index: (lives[index].first, index)):
        life = lives[index]
        holder = lives.get(life.holder)
        if holder and 2 * life.named < life.shown:
            life.column = min(holder.column + 1, COLUMNS - 1)
        life.row = _free_row(taken[life.column], life, holder.row if holder and life.column else 0)
    found = (lives.get(index) for index in range(len(references.objects)))
    return tuple(Place(column=life.column, row=life.row, lines=life.lines) if life else _NOWHERE for life in found)


_NOWHERE = Place(column=COLUMNS - 1, row=0, lines=1)


def row_lines(places: tuple[Place, ...]) -> tuple[int, ...]:
    """Return the number of lines that the boxes of each row need."""
    rows = max((place.row for place in places), default=-1) + 1
    return tuple(max((place.lines for place in places if place.row == row), default=1) for row in range(rows))


def _free_row(ends: list[int], life: _Life, nearest: int) -> int:
    """Return the first free row from ``nearest`` on, and take it.

    ``ends`` has, for each row of a column, the last state of the object in it.
    """
    ends += [-1] * (nearest + 1 - len(ends))
    row = next((row for row in range(nearest, len(ends)) if ends[row] < life.first), len(ends))
    ends[row : row + 1] = [life.last]
    return row


def _lives(told: Sequence[Scene]) -> dict[int, _Life]:
    lives: dict[int, _Life] = {}
    for step, scene in enumerate(told):
        for box in scene.boxes:
            life = lives.setdefault(box.index, _Life(first=step, last=step))
            life.last = step + 1
            life.shown += 1
            life.named += box.named > 0
            life.lines = max(life.lines, min(-(-len(box.said) // WIDE), MOST_LINES))
        for box in scene.boxes:
            _note_holders(box.index, box.parts, lives)
    return lives


def _note_holders(index: int, parts: Sequence[int], lives: dict[int, _Life]) -> None:
    """Note the object ``index`` as the holder of its ``parts``.

    An object keeps its first holder. Two objects that hold each other are not holders of each other.
    """
    for part in parts:
        held = lives.get(part)
        if held is not None and held.holder < 0 and part != index and lives[index].holder != part:
            held.holder = index
