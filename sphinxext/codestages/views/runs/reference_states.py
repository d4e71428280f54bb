"""The states of a run's names and objects, one after another, and what changed from each to the next, in words.

What is shown without scripts is made of these; the script of the view resolves the columns in the same way.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from ...model.excerpts import shortened
from ...model.shapes.references import IMMORTAL, UNCOUNTED, ObjectEnd, References, Scope


@dataclass(frozen=True, kw_only=True)
class Card:
    """A frame and what its names are bound to; ``sleeper`` is the generator of one that sleeps, else -1."""

    frame: int
    scope: Scope
    names: tuple[tuple[str, int], ...]
    sleeper: int = -1


@dataclass(frozen=True, kw_only=True)
class Box:
    """An object in sight; ``parts`` are those that it holds itself.

    ``named`` and ``held`` are the references to it from names and from other objects in sight.
    """

    index: int
    kind: str
    said: str
    parts: tuple[int, ...]
    count: int
    in_use: int
    named: int
    held: int

    @property
    def elsewhere(self) -> int:
        """References that are not shown: of constants, of the interpreter's own tables."""
        return max(0, self.count - self.in_use - self.named - self.held)

    @property
    def counted(self) -> str:
        """``2``, ``3, 1 of them elsewhere``, ``immortal``."""
        if self.count in (IMMORTAL, UNCOUNTED):
            return "immortal" if self.count == IMMORTAL else "?"
        parts = [f"{self.in_use} in use"] if self.in_use else []
        parts += [f"{self.elsewhere:,} elsewhere"] if self.elsewhere else []
        return f"{self.count:,}" + (f" ({', '.join(parts)})" if parts else "")


@dataclass(frozen=True, kw_only=True)
class State:
    """The moment before ``line`` runs; ``happened`` is what did since the state before, in words."""

    number: int
    line: int
    cards: tuple[Card, ...]
    boxes: tuple[Box, ...]
    gone: tuple[tuple[int, ObjectEnd], ...]
    event: str
    happened: tuple[str, ...]


LONGEST = 24
"""Characters of an object's words in a sentence."""
ENDS: dict[ObjectEnd, str] = {
    "freed": "freed",
    "collected": "freed by the collector",
    "inferred": "freed (inferred)",
    "hidden": "out of sight",
}


def states(references: References, count: int) -> Iterator[State]:
    """The first ``count`` states."""
    memory = _Memory(references, min(count, len(references.line)))
    before: State | None = None
    for step in range(memory.count):
        before = memory.state(step, before)
        yield before


@dataclass
class _Memory:
    """What the columns say up to a step."""

    references: References
    count: int
    frame: int = 0
    names: dict[tuple[int, int], int] = field(default_factory=dict)
    contents: dict[int, int] = field(default_factory=dict)
    counts: dict[int, tuple[int, int]] = field(default_factory=dict)
    sleeping: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        shape = self.references
        self.callers = [each.caller for each in shape.frames]
        columns = (shape.names, shape.contents, shape.counts, shape.ends, shape.sleeping, shape.resumed, shape.events)
        self.columns = tuple(by_step(each) for each in columns)

    def state(self, step: int, before: State | None) -> State:
        names, contents, counts, ends, sleeping, resumed, events = (each.get(step, ()) for each in self.columns)
        self.frame += self.references.frame[step]
        for frame, slot, bound in names:
            self.names[frame, slot] = bound
        self.contents.update(contents)
        self.sleeping.update(sleeping)
        for frame, caller in resumed:
            self.callers[frame] = caller
        for index, _ in ends:
            self.counts.pop(index, None)
        for index, count, in_use in counts:
            self.counts[index] = (count, in_use)
        cards = tuple(self._cards())
        state = State(
            number=step + 1,
            line=self.references.line[step],
            cards=cards,
            boxes=tuple(self._boxes(cards)),
            gone=tuple(ends),
            event=self._event(events, cards),
            happened=(),
        )
        return _told(state, before, events)

    def _cards(self) -> Iterator[Card]:
        chain = []
        frame = self.frame
        while frame >= 0 and frame not in chain:
            chain.append(frame)
            frame = self.callers[frame]
        for each in reversed(chain):
            yield self._card(each)
        for each, sleeper in self.sleeping.items():
            if sleeper in self.counts and each not in chain:
                yield self._card(each, sleeper)

    def _card(self, frame: int, sleeper: int = -1) -> Card:
        scope = self.references.scopes[self.references.frames[frame].code]
        bound = ((name, self.names.get((frame, slot), -1)) for slot, name in enumerate(scope.names))
        shown = tuple((name, index) for name, index in bound if index in self.counts)
        return Card(frame=frame, scope=scope, names=shown, sleeper=sleeper)

    def _boxes(self, cards: Iterable[Card]) -> Iterator[Box]:
        named = Counter(index for card in cards for _, index in card.names)
        parts = {index: self._parts(index) for index in sorted(self.counts)}
        held = Counter(part for each in parts.values() for part in each)
        for index, holds in parts.items():
            count, in_use = self.counts[index]
            yield Box(
                index=index,
                kind=self.references.objects[index],
                said=self.said(self.contents[index]) if index in self.contents else "",
                parts=holds,
                count=count,
                in_use=in_use,
                named=named[index],
                held=held[index],
            )

    def _parts(self, index: int) -> tuple[int, ...]:
        value = self.references.values[self.contents[index]] if index in self.contents else ""
        return () if isinstance(value, str) else tuple(each for each in value if isinstance(each, int))

    def said(self, value: int) -> str:
        parts = self.references.values[value]
        if isinstance(parts, str):
            return parts
        return "".join(each if isinstance(each, str) else label(each) for each in parts)

    def _event(self, events: Iterable[tuple[Any, ...]], cards: Iterable[Card]) -> str:
        """What this step is about to do, or has met with."""
        kind = next((each.scope.kind for each in cards if each.frame == self.frame), "function")
        for what, value in events:
            if what == "return" and kind != "function":
                return "the program ends" if kind == "module" else "the body of the class ends"
            if what in ("return", "yield"):
                return f"about to {what} {self.said(value)}"
            if what == "exception":
                return f"raises {self.said(value)}"
        return ""


def label(index: int) -> str:
    """How readers name an object: ``#1`` is the first."""
    return f"#{index + 1}"


def by_step(column: Iterable[tuple[Any, ...]]) -> dict[int, list[tuple[Any, ...]]]:
    """The entries of a column by the step from which on they hold."""
    found: defaultdict[int, list[tuple[Any, ...]]] = defaultdict(list)
    step = 0
    for since, *entry in column:
        step += since
        found[step].append(tuple(entry))
    return found


def _told(state: State, before: State | None, events: Iterable[tuple[Any, ...]]) -> State:
    """``state`` with what happened since ``before``."""
    told: list[str] = []
    for what, value in events:
        if what == "call":
            told.append(f"{_called(state.cards)} begins" if before else "")
        if what == "collection":
            told.append(f"the collector ran and found {value:,}" if value else "the collector ran and found nothing")
    if before:
        told += [*_bindings(state, before), *_ends(state), *_counts(state, before)]
    else:
        told += _bindings(state, State(number=0, line=0, cards=(), boxes=(), gone=(), event="", happened=()))
    return State(
        number=state.number,
        line=state.line,
        cards=state.cards,
        boxes=state.boxes,
        gone=state.gone,
        event=state.event,
        happened=tuple(each for each in told if each),
    )


def _called(cards: tuple[Card, ...]) -> str:
    scope = [each.scope for each in cards if each.sleeper < 0][-1]
    return f"a call of {scope.name}" if scope.kind == "function" else f"the body of class {scope.name}"


def _bindings(state: State, before: State) -> Iterator[str]:
    old = {(card.frame, name): index for card in before.cards for name, index in card.names}
    new = {(card.frame, name): index for card in state.cards for name, index in card.names}
    boxes = {box.index: box for box in state.boxes}
    known = {box.index for box in before.boxes}
    for (frame, name), index in new.items():
        if old.get((frame, name)) != index:
            what = "" if index in known else f", {shortened(boxes[index].said, LONGEST)}"
            yield f"{name} is bound to {label(index)}{what}"
    left = {card.frame for card in state.cards}
    for card in before.cards:
        if card.frame not in left and card.names:
            yield f"{card.scope.name} is over, and its names are gone: {', '.join(name for name, _ in card.names)}"
    for frame, name in old:
        if frame in left and (frame, name) not in new:
            yield f"{name} is unbound"


def _ends(state: State) -> Iterator[str]:
    for index, how in state.gone:
        if how != "hidden":
            yield f"{label(index)} is {ENDS[how]}"


def _counts(state: State, before: State) -> Iterator[str]:
    old = {box.index: box.count for box in before.boxes}
    for box in state.boxes:
        if box.index in old and old[box.index] != box.count and box.count >= 0:
            yield f"{label(box.index)}: {old[box.index]:,} → {box.count:,}"
