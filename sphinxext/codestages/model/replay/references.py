"""Names, objects and the references between them at every step of a run.

``next(replay_references(references))`` is what there is before the first line runs. Objects are indices of
``References.objects``, values indices of ``References.values``. What is given back for a step stays as it is when the
replay goes on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ..shapes.references import ObjectEnd, References, ReferencesEvent
from .columns import by_step, changed, sums, tables, written


class Counted(NamedTuple):
    """How many references to an object there are (or ``IMMORTAL``, ``UNCOUNTED``), and how many on operand stacks."""

    references: int
    in_use: int


@dataclass(frozen=True, kw_only=True)
class ObjectGraph:
    """Frames, their names, and objects before a line of the innermost frame runs.

    ``chain`` are the frames that run, the innermost first. ``names`` are objects by frame and slot. ``in_sight`` are
    the counts of the objects that are there, ``contents`` the values that objects hold, also those that are gone.
    ``asleep`` are the generators of frames that sleep, in the order in which the frames first slept. ``ended`` are the
    objects that are out of sight from this step on. ``written`` counts the characters of the output so far.
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
    """The names and objects at every step, in order."""
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
    """Per step, the innermost frame."""
    return sums(references.frame)


def objects_in_sight(references: References) -> Iterator[Mapping[int, Counted]]:
    """Per step, the counts of the objects that are there: what has ended is gone until it is counted again."""
    steps = len(references.line)
    found: Mapping[int, Counted] = {}
    for ends, counts in zip(by_step(references.ends, steps), by_step(references.counts, steps), strict=True):
        if ends or counts:
            ended = {index for index, _ in ends}
            left = {index: count for index, count in found.items() if index not in ended}
            found = left | {index: Counted(count, in_use) for index, count, in_use in counts}
        yield found


def _chains(references: References) -> Iterator[tuple[int, ...]]:
    callers = [each.caller for each in references.frames]
    resumed = by_step(references.resumed, len(references.line))
    for frame, entries in zip(running_frames(references), resumed, strict=True):
        for generator, caller in entries:
            callers[generator] = caller
        yield _chain(frame, callers)


def _chain(frame: int, callers: Sequence[int]) -> tuple[int, ...]:
    """A frame and its callers. Each is there once: a damaged log may say that frames call each other."""
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
