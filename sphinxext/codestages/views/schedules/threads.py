"""When each thread ran: lanes on one axis of time.

A thread's lane is filled where the thread ran. The height of the filling is the share of the time that it ran. If
threads need a lock to run, one more lane shows which thread held it, with a row for each thread in their order.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from ...model.descriptors import Drawing, View
from ...model.options import duration as duration_option
from ...model.quantities import duration
from ...model.shapes.schedule import CHANGING, SEVERAL, Hold, Lock, Schedule, Spell, Thread, intervals
from ...model.span import Span
from ..templating import render
from .thread_totals import lock_words, rows_of, total_words

UNITS = 4000
"""Units of the drawing across the axis; positions are rounded to them."""
HEIGHT = 20
"""Units of the drawing from the bottom of a lane to its top."""
WIDTH = 50
"""Characters of the axis in plain text."""
EMPTY = "Nothing was measured."
_SHADES = " ░▒▓█"
_TICKS = 6
"""The largest number of intervals between ticks."""


@dataclass(frozen=True, kw_only=True)
class ThreadLane:
    """A thread's row: ``life`` is start and width of the time it existed, ``path`` the outline of when it ran."""

    thread: Thread
    life: tuple[int, int]
    path: str

    @property
    def name(self) -> str:
        return self.thread.name

    @property
    def span(self) -> Span | None:
        return self.thread.span

    @property
    def time(self) -> str:
        return duration(self.thread.ran)

    @property
    def title(self) -> str:
        lived = f"existed from {duration(self.thread.started)} to {duration(self.thread.ended)}"
        return f"{self.name}: {lived}, ran for {self.time} ({self.thread.share:.0%} of that time)"


@dataclass(frozen=True, kw_only=True)
class Axis:
    """The axis: ``length`` ns are ``UNITS`` wide. ``ticks`` are pairs of a place in per cent and a time as text."""

    length: int
    ticks: tuple[tuple[float, str], ...]

    def at(self, time: int) -> int:
        """Return the place of a time (ns), in ``UNITS``."""
        return min(round(time * UNITS / self.length), UNITS)

    @property
    def lines(self) -> str:
        """Return the vertical lines at the ticks within a lane, as path data."""
        return "".join(f"M{round(place * UNITS / 100)} 0V{HEIGHT}" for place, _ in self.ticks[1:])


def threads_html(schedule: Schedule, drawing: Drawing) -> Markup:
    if not schedule.threads:
        return Markup('<p class="codestages-empty">{}</p>').format(EMPTY)
    axis = axis_of(schedule, drawing)
    lock = schedule.lock
    shown = schedule.fitting(drawing.budget)
    return render(
        "threads",
        lanes=[_lane(index, schedule, axis) for index in range(shown)],
        axis=axis,
        units=UNITS,
        height=HEIGHT,
        lock=lock,
        holders=_holders(lock, len(schedule.threads), axis) if lock else (),
        rows=len(schedule.threads),
        lock_height=min(max(len(schedule.threads) * 0.6, 2), 20),
        interval=(lock.interval * 100 / axis.length, f"{lock.interval / 1e6:g} ms") if lock else None,
        words=(total_words(schedule), *([lock_words(lock)] if lock else [])),
        table=rows_of(schedule)[:shown],
        is_partial=any(spell.ran < spell.length * 0.8 for spell in schedule.spells),
        several=bool(lock and any(hold.thread == SEVERAL for hold in lock.holds)),
        changing=bool(lock and any(hold.thread == CHANGING for hold in lock.holds)),
    )


def threads_text(schedule: Schedule, drawing: Drawing) -> str:
    """Return a row for each thread: when it existed, how long it ran, and a bar that is darker where it ran more."""
    if not schedule.threads:
        return EMPTY
    axis = axis_of(schedule, drawing)
    rows = [
        (thread.name, duration(thread.started), duration(thread.ended), duration(thread.ran), f"{thread.share:.0%}")
        for thread in schedule.threads[: schedule.fitting(drawing.budget)]
    ]
    head = ("thread", "from", "to", "ran", "share")
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    bars = [_bar(index, schedule, axis) for index in range(len(rows))]
    lines = [
        "  ".join(cell.ljust(width) if not place else cell.rjust(width) for place, (cell, width) in enumerate(cells))
        for cells in (list(zip(row, widths, strict=True)) for row in (head, *rows))
    ]
    drawn = [lines[0], *(f"{line}  |{bar}|" for line, bar in zip(lines[1:], bars, strict=True))]
    words = [total_words(schedule), *([lock_words(schedule.lock)] if schedule.lock else [])]
    return "\n".join([*drawn, f"Each bar covers {duration(axis.length)}.", *words])


def axis_of(schedule: Schedule, drawing: Drawing) -> Axis:
    """Return an axis as long as the run, or as ``:axis:`` if that is longer. ``:axis:`` makes figures comparable."""
    length = max(schedule.length, int(drawing.options.get("axis") or 0), 1)
    step = _step(length)
    ticks = ((at * 100 / length, _tick(at)) for at in range(0, length + 1, step))
    return Axis(length=length, ticks=tuple(ticks))


def _step(length: int) -> int:
    """Return the distance of ticks: the smallest of 1, 2, 5, 10, 20 … with at most ``_TICKS`` steps in ``length``."""
    power = 1
    while True:
        for factor in (1, 2, 5):
            if length <= _TICKS * factor * power:
                return factor * power
        power *= 10


def _tick(time: int) -> str:
    return f"{time / 1e9:g} s" if time >= 10**9 else f"{time / 1e6:g} ms" if time else "0"


def _lane(index: int, schedule: Schedule, axis: Axis) -> ThreadLane:
    thread = schedule.threads[index]
    spells = [spell for spell in schedule.spells if spell.thread == index]
    life = axis.at(thread.started), max(axis.at(thread.ended) - axis.at(thread.started), 1)
    return ThreadLane(thread=thread, life=life, path=_path(spells, axis))


def _path(spells: Iterable[Spell], axis: Axis) -> str:
    """Return path data: a box for each spell, as wide as the spell and as high as the share of it that was run.

    A box has at least the width and the height of one unit, so that short spells stay visible.
    """
    parts: list[str] = []
    for spell in spells:
        first, last = axis.at(spell.start), axis.at(spell.start + spell.length)
        high = HEIGHT - max(round(min(spell.ran / spell.length, 1) * HEIGHT), 1)
        parts.append(f"M{first} {HEIGHT}V{high}H{max(last, first + 1)}V{HEIGHT}")
    return "".join(parts)


def _holders(lock: Lock, rows: int, axis: Axis) -> list[tuple[str, str]]:
    """Return pairs of kind and path: the row of the thread that held the lock, or all rows where it is not known."""
    kinds = {CHANGING: "changing", SEVERAL: "several"}
    paths = {"held": "", "changing": "", "several": ""}
    for hold in lock.holds:
        kind = kinds.get(hold.thread, "held")
        top, bottom = (hold.thread, hold.thread + 1) if kind == "held" else (0, rows)
        paths[kind] += _box(hold, top, bottom, axis)
    return [(kind, path) for kind, path in paths.items() if path]


def _box(hold: Hold, top: int, bottom: int, axis: Axis) -> str:
    first = axis.at(hold.start)
    last = max(axis.at(hold.start + hold.length), first + 1)
    return f"M{first} {top}H{last}V{bottom}H{first}z"


def _bar(index: int, schedule: Schedule, axis: Axis) -> str:
    """Return the bar for plain text: each character is a piece of the axis, darker where the thread ran more of it."""
    ran = [0.0] * WIDTH
    for interval in intervals([spell for spell in schedule.spells if spell.thread == index]):
        _spread(ran, interval.start * WIDTH / axis.length, interval.end * WIDTH / axis.length, interval.shares[index])
    return "".join(_SHADES[min(-int(-share * 4 // 1), 4) if share > 0.05 else 0] for share in ran)


def _spread(ran: list[float], start: float, end: float, share: float) -> None:
    """Add the time from ``start`` to ``end`` to the characters of ``ran``; a character's share is from 0 to 1."""
    for place in range(int(start), min(int(end) + 1, len(ran))):
        ran[place] += max(min(end, place + 1) - max(start, place), 0) * share


THREADS = View(
    name="threads",
    shape=Schedule,
    html=threads_html,
    text=threads_text,
    options={"axis": duration_option},
    style="codestages-threads.css",
)
