"""The view of names and objects: for each step, frames with their names, objects with their counts, and arrows.

Without scripts, a page has the source and a table of the states: the line that is about to run, what happened before
it, and all counts. The script draws any state from the payload. The payload has the columns of ``References``, and each
column is a list for each part of its entries.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from ...model.descriptors import Drawing, View
from ...model.excerpts import shortened
from ...model.replay.columns import dated
from ...model.replay.references import objects_in_sight
from ...model.shapes.references import ObjectEnd, References
from ...model.span import Span
from ..templating import render
from .embedded_json import parts, payload
from .player import EMPTY, OPTIONS, SCRIPTS, STYLES, as_text, printed, source_rows, start_of
from .reference_places import Place, places_of, row_lines
from .reference_states import ENDS, Box, Scene, label, scenes
from .scrubber_chart import Population, population

FIRST = 60
"""States that are shown without scripts."""
MOST_TOLD = 2000
"""States whose changes are in the payload in words."""
WIDEST = 16
"""Characters in a line of a name; longer names are broken."""


@dataclass(frozen=True, kw_only=True)
class SceneRow:
    """A row of the table: a scene, with the text and the span of its line."""

    scene: Scene
    text: str
    span: Span | None


def references_html(references: References, drawing: Drawing) -> Markup:
    told = tuple(scenes(references, MOST_TOLD))
    places = places_of(references, told)
    return render(
        "references",
        id=drawing.id,
        steps=len(references.line),
        start=start_of(references, drawing),
        source=source_rows(drawing),
        run=_miniature(references),
        rows=tuple(_scene_row(scene, drawing) for scene in told[:FIRST]),
        label=label,
        heights=row_lines(places),
        columns=max((place.column for place in places), default=0) + 1,
        widest=_widest(references),
        output=printed(references.output, drawing.budget),
        payload=_payload(references, told, places, drawing),
        empty=EMPTY,
    )


def references_text(references: References, drawing: Drawing) -> str:
    """Return for each step the line that is about to run, what happened before it, and the counts; then the output."""
    rows = [_scene_row(scene, drawing) for scene in scenes(references, FIRST)]
    if not rows:
        return EMPTY
    lines: list[str] = []
    for row in rows:
        scene = row.scene
        event = f"  [{scene.event}]" if scene.event else ""
        lines += ["", f"{scene.number}. line {scene.line}: {row.text}{event}".rstrip()]
        lines += [f"   - {words}" for words in scene.happened]
        lines += [f"   {_summary(box)}" for box in scene.boxes]
    return as_text(len(references.line), FIRST, lines, printed(references.output, drawing.budget))


def _summary(box: Box) -> str:
    return f"{label(box.index)} {box.kind} {box.said}: {box.counted}"


def _scene_row(scene: Scene, drawing: Drawing) -> SceneRow:
    lines = drawing.program.lines if drawing.program else ()
    text = lines[scene.line - 1].strip() if 0 < scene.line <= len(lines) else ""
    return SceneRow(scene=scene, text=shortened(text), span=_line_span(scene.line, drawing))


def _line_span(number: int, drawing: Drawing) -> Span | None:
    program = drawing.program
    return program.line_span(number) if program and 0 < number <= len(program.lines) else None


def _miniature(references: References) -> Population:
    """Return a drawing of the number of objects in sight at each step, and of the steps at which some are freed."""
    sizes = [len(in_sight) for in_sight in objects_in_sight(references)]
    freed = dict.fromkeys(step for step, _, how in dated(references.ends) if how != "hidden")
    return population(sizes, freed)


def _widest(references: References) -> int:
    """Return the number of characters of the longest name or title of a frame, at most ``WIDEST``."""
    names = (name for scope in references.scopes for name in (scope.name, *scope.names))
    return min(max(map(len, names), default=1), WIDEST)


def _payload(references: References, told: Sequence[Scene], places: Sequence[Place], drawing: Drawing) -> Markup:
    """Return the run as JSON for the script; ``references.d.ts`` declares its types."""
    data = {
        "scopes": [
            {"name": scope.name, "names": scope.names, "span": str(scope.span or "")} for scope in references.scopes
        ],
        "frames": parts([(frame.code, frame.caller) for frame in references.frames], 2),
        "objects": references.objects,
        "values": references.values,
        "line": references.line,
        "frame": references.frame,
        "names": parts(references.names, 4),
        "contents": parts(references.contents, 3),
        "counts": parts(references.counts, 4),
        "ends": parts([(since, index, _ended(how)) for since, index, how in references.ends], 3),
        "sleeping": parts(references.sleeping, 3),
        "resumed": parts(references.resumed, 3),
        "output": parts(references.output, 2),
        "events": parts(references.events, 3),
        "told": [scene.happened for scene in told],
        "doing": [scene.event for scene in told],
        "places": parts([(place.column, place.row) for place in places], 2),
        "born": _births(references, drawing),
    }
    return payload(data)


def _ended(how: ObjectEnd) -> str:
    return "" if how == "hidden" else ENDS[how]


def _births(references: References, drawing: Drawing) -> list[str]:
    """Return for each object the span of the line after which it appeared; empty for objects of the first step."""
    born = [""] * len(references.objects)
    seen: set[int] = set()
    for step, index, *_ in dated(references.counts):
        if index not in seen and step:
            born[index] = str(_line_span(references.line[step - 1], drawing) or "")
        seen.add(index)
    return born


REFERENCES = View(
    name="references",
    shape=References,
    html=references_html,
    text=references_text,
    script="codestages-references.js",
    style="codestages-references.css",
    scripts=SCRIPTS,
    styles=STYLES,
    options=OPTIONS,
)
