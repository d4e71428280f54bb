"""The states of a run's names and objects, one after another, and the changes between them in words.

The part of the figure that needs no script is made from these scenes. The view's script
(``codestages-references-states.js``) chooses what to draw by the same rules.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from ...model.excerpts import shortened
from ...model.quantities import counted
from ...model.replay.references import ObjectGraph, replay_references
from ...model.shapes.references import IMMORTAL, UNCOUNTED, ObjectEnd, References, Scope
from ...model.shapes.trace import Value


@dataclass(frozen=True, kw_only=True)
class Card:
    """A frame, and its names with the objects that they are bound to.

    If the frame is suspended, ``sleeper`` is the index of its generator; otherwise it is -1.
    """

    frame: int
    scope: Scope
    names: tuple[tuple[str, int], ...]
    sleeper: int = -1


@dataclass(frozen=True, kw_only=True)
class Box:
    """An object in sight, with a description (``said``). ``parts`` are the indices of the objects that it holds.

    ``count`` is the reference count. Of these references, ``in_use`` are on operand stacks, ``named`` from names and
    ``held`` from objects in sight.
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
        """Return the number of references that are not shown: from constants, from the interpreter's own tables."""
        return max(0, self.count - self.in_use - self.named - self.held)

    @property
    def counted(self) -> str:
        """Return the count in words: ``2``, ``3 (1 elsewhere)``, ``immortal``, or ``?`` if it is not counted."""
        if self.count in (IMMORTAL, UNCOUNTED):
            return "immortal" if self.count == IMMORTAL else "?"
        parts = [f"{self.in_use} in use"] if self.in_use else []
        parts += [f"{self.elsewhere:,} elsewhere"] if self.elsewhere else []
        return f"{self.count:,}" + (f" ({', '.join(parts)})" if parts else "")


@dataclass(frozen=True, kw_only=True)
class Scene:
    """The state before ``line`` runs. ``number`` counts from 1.

    ``gone`` are the objects that left since the last scene, and how they ended. ``event`` says what the step does apart
    from running its line (a return, an exception). ``happened`` is what happened since the last scene, in words.
    """

    number: int
    line: int
    cards: tuple[Card, ...]
    boxes: tuple[Box, ...]
    gone: tuple[tuple[int, ObjectEnd], ...]
    event: str
    happened: tuple[str, ...]


LONGEST = 24
"""Characters of an object's description in a sentence."""
ENDS: dict[ObjectEnd, str] = {
    "freed": "freed",
    "collected": "freed by the collector",
    "inferred": "freed (inferred)",
    "hidden": "out of sight",
}


def scenes(references: References, count: int) -> Iterator[Scene]:
    """Yield the first ``count`` scenes."""
    before = Scene(number=0, line=0, cards=(), boxes=(), gone=(), event="", happened=())
    for graph in islice(replay_references(references), count):
        cards = tuple(_cards(references, graph))
        scene = Scene(
            number=graph.step + 1,
            line=graph.line,
            cards=cards,
            boxes=tuple(_boxes(references, graph, cards)),
            gone=graph.ended,
            event=_event(references, graph, cards),
            happened=(),
        )
        before = replace(scene, happened=tuple(_happened(scene, before, graph)))
        yield before


def _cards(references: References, graph: ObjectGraph) -> Iterator[Card]:
    """Yield the running frames, the module first, then suspended frames whose generator is in sight."""
    for frame in reversed(graph.chain):
        yield _card(references, graph, frame)
    for frame, sleeper in graph.asleep.items():
        if sleeper in graph.in_sight and frame not in graph.chain:
            yield _card(references, graph, frame, sleeper)


def _card(references: References, graph: ObjectGraph, frame: int, sleeper: int = -1) -> Card:
    scope = references.scopes[references.frames[frame].code]
    names = graph.names.get(frame, {})
    bound = ((name, names.get(slot, -1)) for slot, name in enumerate(scope.names))
    shown = tuple((name, index) for name, index in bound if index in graph.in_sight)
    return Card(frame=frame, scope=scope, names=shown, sleeper=sleeper)


def _boxes(references: References, graph: ObjectGraph, cards: Iterable[Card]) -> Iterator[Box]:
    values = {index: _value(references, graph, index) for index in sorted(graph.in_sight)}
    parts = {index: _parts(value) for index, value in values.items()}
    named = Counter(index for card in cards for _, index in card.names)
    held = Counter(part for holds in parts.values() for part in holds)
    for index, value in values.items():
        count, in_use = graph.in_sight[index]
        yield Box(
            index=index,
            kind=references.objects[index],
            said=_said(value),
            parts=parts[index],
            count=count,
            in_use=in_use,
            named=named[index],
            held=held[index],
        )


def _value(references: References, graph: ObjectGraph, index: int) -> Value:
    """Return the contents of an object; empty if they are not known."""
    return references.values[graph.contents[index]] if index in graph.contents else ""


def _parts(value: Value) -> tuple[int, ...]:
    return () if isinstance(value, str) else tuple(part for part in value if isinstance(part, int))


def _said(value: Value) -> str:
    if isinstance(value, str):
        return value
    return "".join(part if isinstance(part, str) else label(part) for part in value)


def _event(references: References, graph: ObjectGraph, cards: Iterable[Card]) -> str:
    """Return what this step does apart from running its line; empty if there is nothing else."""
    kind = next((card.scope.kind for card in cards if card.frame in graph.chain[:1]), "function")
    for what, value in graph.events:
        if what == "return" and kind != "function":
            return "the program ends" if kind == "module" else "the body of the class ends"
        if what in ("return", "yield"):
            return f"about to {what} {_said(references.values[value])}"
        if what == "exception":
            return f"raises {_said(references.values[value])}"
    return ""


def label(index: int) -> str:
    """Return the name of an object in the figure: ``#1`` for the index 0."""
    return f"#{index + 1}"


def _happened(scene: Scene, before: Scene, graph: ObjectGraph) -> Iterator[str]:
    """Yield what happened since the scene ``before``; for the first scene, only the names that are bound."""
    is_first = graph.step == 0
    for what, value in graph.events:
        if what == "call" and not is_first:
            yield f"{_called(scene.cards)} begins"
        if what == "collection":
            yield f"the collector ran and found {counted(value, 'object') if value else 'nothing'}"
    yield from _bindings(scene, before)
    if not is_first:
        yield from _ends(scene)
        yield from _counts(scene, before)


def _called(cards: tuple[Card, ...]) -> str:
    scope = [card.scope for card in cards if card.sleeper < 0][-1]
    return f"a call of {scope.name}" if scope.kind == "function" else f"the body of class {scope.name}"


def _bindings(scene: Scene, before: Scene) -> Iterator[str]:
    old = {(card.frame, name): index for card in before.cards for name, index in card.names}
    new = {(card.frame, name): index for card in scene.cards for name, index in card.names}
    boxes = {box.index: box for box in scene.boxes}
    known = {box.index for box in before.boxes}
    for (frame, name), index in new.items():
        if old.get((frame, name)) != index:
            what = "" if index in known else f", {shortened(boxes[index].said, LONGEST)}"
            yield f"{name} is bound to {label(index)}{what}"
    left = {card.frame for card in scene.cards}
    for card in before.cards:
        if card.frame not in left and card.names:
            yield f"{card.scope.name} has ended, and its names are gone: {', '.join(name for name, _ in card.names)}"
    for frame, name in old:
        if frame in left and (frame, name) not in new:
            yield f"{name} is unbound"


def _ends(scene: Scene) -> Iterator[str]:
    for index, how in scene.gone:
        if how != "hidden":
            yield f"{label(index)} is {ENDS[how]}"


def _counts(scene: Scene, before: Scene) -> Iterator[str]:
    old = {box.index: box.count for box in before.boxes}
    for box in scene.boxes:
        if box.index in old and old[box.index] != box.count and box.count >= 0:
            yield f"{label(box.index)}: {old[box.index]:,} → {box.count:,}"
