"""Names, objects and the references between them at every step of a run.

``next(replay_references(references))`` is the state before the first line runs. Objects are indices into
``References.objects``, and values are indices into ``References.values``. A returned state does not change when the
replay goes on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ..shapes.references import ObjectEnd, References, ReferencesEvent
from .columns import by_step, changed, sums, tables, written


class Counted(NamedTuple):
    """An object's reference count (or ``IMMORTAL``, ``UNCOUNTED``), and how many of them are on operand stacks."""

    references: int
    in_use: int


@dataclass(frozen=True, kw_only=True)
class ObjectGraph:
    """The frames, their names and the objects at a step, before ``line`` of the innermost frame runs.

    - ``chain``: the frames that run, the innermost first;
    - ``names``: objects by frame and slot;
    - ``in_sight``: the counts of all objects that are in sight, by object;
    - ``contents``: the values that objects hold, by object, including objects that are out of sight again;
    - ``asleep``: the generators of suspended frames, by frame, in the order in which the frames were first suspended;
    - ``ended``: the objects that are out of sight from this step on;
    - ``written``: how many characters the program has written so far;
    - ``events``: as in ``References.events``.
    """

    step: int
    line: int
    chain: tuple[int, ...]
    names: Mapping[int, Mapping[int, int]]
    in_sight: Mapping[int, Counted]
    contents: Mapping[int, int]
    asleep: Mapping[int, int]
    ended: tuple[tuple[int, ObjectEnd], ...]
    written: int
    events: tuple[tuple[ReferencesEvent, int], ...]


def replay_references(references: References) -> Iterator[ObjectGraph]:
    """Yield the names and objects at every step, in order."""
    steps = len(references.line)
    columns = zip(
        references.line,
        _chains(references),
        _names(references),
        objects_in_sight(references),
        tables(references.contents, steps),
        _asleep(references),
        by_step(references.ends, steps),
        written(references.output, steps),
        by_step(references.events, steps),
        strict=True,
    )
    for step, (line, chain, names, in_sight, contents, asleep, ended, count, events) in enumerate(columns):
        yield ObjectGraph(
            step=step,
            line=line,
            chain=chain,
            names=names,
            in_sight=in_sight,
            contents=contents,
            asleep=asleep,
            ended=ended,
            written=count,
            events=events,
        )


def running_frames(references: References) -> Iterator[int]:
    """Yield, for each step, the innermost frame."""
    return sums(references.frame)


def objects_in_sight(references: References) -> Iterator[Mapping[int, Counted]]:
    """Yield, for each step, the counts of the objects in sight. A new count brings an ended object back into sight."""
    steps = len(references.line)
    found: Mapping[int, Counted] = {}
    for ends, counts in zip(by_step(references.ends, steps), by_step(references.counts, steps), strict=True):
        if ends or counts:
            ended = {index for index, _ in ends}
            left = {index: count for index, count in found.items() if index not in ended}
            found = left | {index: Counted(count, in_use) for index, count, in_use in counts}
        yield found


def _chains(references: References) -> Iterator[tuple[int, ...]]:
    callers = [entry.caller for entry in references.frames]
    resumed = by_step(references.resumed, len(references.line))
    for frame, entries in zip(running_frames(references), resumed, strict=True):
        for generator, caller in entries:
            callers[generator] = caller
        yield _chain(frame, callers)


def _chain(frame: int, callers: Sequence[int]) -> tuple[int, ...]:
    """Return a frame and its callers, each once: in a damaged log, frames can call each other in a circle."""
    found: dict[int, None] = {}
    while frame >= 0 and frame not in found:
        found[frame] = None
        frame = callers[frame]
    return tuple(found)


def _names(references: References) -> Iterator[Mapping[int, Mapping[int, int]]]:
    names: dict[int, Mapping[int, int]] = {}
    for entries in by_step(references.names, len(references.line)):
        names = dict(names) if entries else names
        for frame, slot, bound in entries:
            names[frame] = changed(names.get(frame, {}), ((slot, bound),))
        yield names


def _asleep(references: References) -> Iterator[Mapping[int, int]]:
    generators: dict[int, int] = {}
    for entries in by_step(references.sleeping, len(references.line)):
        generators |= dict(entries)
        yield {frame: generator for frame, generator in generators.items() if generator >= 0}
