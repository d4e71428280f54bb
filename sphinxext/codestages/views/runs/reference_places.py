"""Where each object stands in the picture: one place for all its life, and used again only after its end.

Objects that names hold for most of their lives stand in the first column, what others hold to the right of its holder.
Rows are as high as the highest box that ever stands in them, so that nothing moves from step to step.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...model.shapes.references import References
from .reference_states import Scene

WIDE = 26
"""Characters in a line of a box."""
MOST_LINES = 4
COLUMNS = 3


@dataclass(frozen=True, kw_only=True)
class Place:
    """Column and row, from 0, and the lines that the object's longest words need."""

    column: int
    row: int
    lines: int


@dataclass
class _Life:
    """From ``first`` to ``last``, the state in which its end is shown; ``named`` is in how many a name holds it."""

    first: int
    last: int
    shown: int = 0
    named: int = 0
    lines: int = 1
    holder: int = -1
    column: int = 0
    row: int = 0


def places_of(references: References, told: Sequence[Scene]) -> tuple[Place, ...]:
    """By the object's index; what comes into sight only after the scenes ``told`` shares the last place."""
    lives = _lives(told)
    taken: list[list[int]] = [[] for _ in range(COLUMNS)]
    for index in sorted(lives, key=lambda each: (lives[each].first, each)):
        life = lives[index]
        holder = lives.get(life.holder)
        if holder and 2 * life.named < life.shown:
            life.column = min(holder.column + 1, COLUMNS - 1)
        life.row = _free_row(taken[life.column], life, holder.row if holder and life.column else 0)
    found = (lives.get(index) for index in range(len(references.objects)))
    return tuple(Place(column=each.column, row=each.row, lines=each.lines) if each else _NOWHERE for each in found)


_NOWHERE = Place(column=COLUMNS - 1, row=0, lines=1)


def row_lines(places: tuple[Place, ...]) -> tuple[int, ...]:
    """How many lines the boxes of each row need."""
    rows = max((each.row for each in places), default=-1) + 1
    return tuple(max((each.lines for each in places if each.row == row), default=1) for row in range(rows))


def _free_row(ends: list[int], life: _Life, nearest: int) -> int:
    """The first free row from ``nearest`` on. ``ends`` are the last states of what stands in the rows of a column."""
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
    """An object belongs to the first that holds it, unless it holds that one already."""
    for each in parts:
        held = lives.get(each)
        if held is not None and held.holder < 0 and each != index and lives[index].holder != each:
            held.holder = index
