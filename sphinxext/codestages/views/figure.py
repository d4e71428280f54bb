"""What stands inside a figure: a quiet head, the view, what the tool said, notes, and where it all came from.

The outer ``<figure>`` with its caption is docutils' own; ours is the ``<codestages-figure>`` in it. ``figure_text`` is
the same for every builder without HTML, and for the terminal.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias, TypeVar

from markupsafe import Markup

from ..model.artifact import Artifact, Diagnostic
from ..model.descriptors import Drawing, Stage, View
from ..model.program import Program
from ..model.shapes import Listing, Shape, Timeline
from ..model.source import source_listing
from .cuts import cut
from .difference import difference_html, difference_text
from .highlighting import highlighted
from .listing import listing_html
from .remarks import plain, remark
from .templating import place, render

NOTHING = "This stage made nothing of the program."

Origin: TypeAlias = Literal["recorded", ""]
T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Side:
    """One of the artifacts that a figure shows; ``name`` tells it from the other one, if there is one."""

    artifact: Artifact
    origin: Origin = ""
    name: str = ""


@dataclass(frozen=True, kw_only=True)
class Figure:
    """An artifact and how to show it; ``stage`` is absent for drawings that no tool made (a pipeline's overview).

    ``details`` tell it from other figures of the stage: the function chosen, the options asked for. With ``versus`` the
    figure is the difference of another artifact of the stage to this one, whose ``name`` tells them apart.
    """

    stage: Stage | None
    artifact: Artifact
    view: View
    drawing: Drawing
    origin: Origin = ""
    details: tuple[str, ...] = ()
    versus: Side | None = None
    name: str = ""

    @property
    def sides(self) -> tuple[Side, ...]:
        """What the figure shows, from left to right."""
        own = Side(artifact=self.artifact, origin=self.origin, name=self.name)
        return (self.versus, own) if self.versus else (own,)

    @property
    def view_name(self) -> str:
        return "difference" if self.versus else self.view.name

    @property
    def lexer(self) -> str:
        """The Pygments lexer of the figure's plain text."""
        if self.versus:
            return "diff"
        return self.view.lexer(self.artifact.shape) if self.artifact.shape else "text"


def figure_html(figure: Figure) -> Markup:
    """The body of a figure; raises UnknownName where ``:function:`` names nothing there."""
    drawing = figure.drawing
    remarks = [(each, remark(each, drawing.program, side)) for side, each in told(figure.sides, untold)]
    drawn = _drawn(figure.artifact)
    return render(
        "figure",
        figure=figure,
        program=drawing.program,
        view=_view_html(figure),
        remarks=tuple(shown for each, shown in remarks if each not in drawn),
        folded=tuple(shown for each, shown in remarks if each in drawn),
        notes=tuple(map(named, told(figure.sides, notes))),
        collapse="collapse" in drawing.options,
        nothing=_nothing(figure),
    )


def _view_html(figure: Figure) -> Markup:
    """The view; where a stage failed, the program itself, so that what was said about it has something to point at."""
    shape, drawing = figure.artifact.shape, figure.drawing
    if _is_empty(figure):
        return Markup("")
    if figure.versus and any(each.artifact.shape for each in figure.sides):
        return difference_html(*_compared(figure), drawing)
    if shape is not None:
        told = dataclasses.replace(drawing, diagnostics=figure.artifact.diagnostics)
        return Markup(figure.view.html(shape, told))  # noqa: S704  (views give markup)
    if drawing.program is None or not any(each.artifact.diagnostics for each in figure.sides):
        return Markup("")
    whole = dataclasses.replace(drawing, options={})
    return listing_html(source_listing(drawing.program, drawing.program.language), whole)


def figure_text(figure: Figure) -> str:
    """The figure as plain text: the view, and what is said of it; parts are parted by an empty line."""
    return "\n\n".join(each for each in (view_text(figure), remarks_text(figure)) if each) + "\n"


def remarks_text(figure: Figure) -> str:
    """What stands below a view: diagnostics, notes, provenance. It is no code of the view's language."""
    program = figure.drawing.program
    parts = [_nothing(figure)]
    parts += [named((side, diagnostic_text(each, program))) for side, each in told(figure.sides, untold)]
    parts += [f"Note: {named(each)}" for each in told(figure.sides, notes)]
    parts.append("\n".join(filter(None, map(provenance_line, figure.sides))))
    return "\n\n".join(each for each in parts if each)


def view_text(figure: Figure) -> str:
    """The view alone; nothing where there is nothing to draw."""
    shape, drawing = figure.artifact.shape, figure.drawing
    if _is_empty(figure):
        return ""
    if figure.versus and any(each.artifact.shape for each in figure.sides):
        return difference_text(*_compared(figure), drawing)
    told = dataclasses.replace(drawing, diagnostics=figure.artifact.diagnostics)
    return figure.view.text(shape, told).rstrip("\n") if shape is not None else ""


def _compared(figure: Figure) -> tuple[tuple[Shape | None, Shape | None], tuple[str, str]]:
    """The shapes of both sides, and their names."""
    left, right = figure.sides
    return (left.artifact.shape, right.artifact.shape), (left.name, right.name)


def provenance_line(side: Side) -> str:
    """``rustc 1.95.0 · rustc --emit=mir fib.rs · recorded``."""
    source = side.artifact.provenance
    named = (f"{source.tool} {source.version}", source.command) if source else ()
    return " · ".join(each for each in (*named, side.origin if source else "") if each)


def placeholder_html(message: str, program: Program | None) -> Markup:
    """What stands in the page where no figure could be made: why, and the program all the same."""
    lines = highlighted(program.lines, program.language) if program else ()
    return render("placeholder", message=message, program=program, lines=lines)


def placeholder_text(message: str, program: Program | None) -> str:
    return f"{message}\n\n{program.text}" if program else f"{message}\n"


def _is_empty(figure: Figure) -> bool:
    """Whether there are only listings with nothing in them: a program prints nothing, a compiler has no complaint."""
    shapes = [each.artifact.shape for each in figure.sides]
    return all(isinstance(each, Listing) and not each.lines for each in shapes)


def _nothing(figure: Figure) -> str:
    """What stands where there is nothing to draw and nothing was said."""
    if any(each.artifact.diagnostics for each in figure.sides):
        return ""
    if _is_empty(figure):
        return figure.stage.nothing if figure.stage else NOTHING
    return "" if any(each.artifact.shape is not None for each in figure.sides) else NOTHING


def told(sides: Sequence[Side], what: Callable[[Artifact], tuple[T, ...]]) -> list[tuple[str, T]]:
    """What the sides say, each with the side's name; what all of them say is told once, without one."""
    first, *others = (what(each.artifact) for each in sides)
    everywhere = [each for each in first if all(each in said for said in others)]
    found = [("", each) for each in everywhere]
    for side, said in zip(sides, (first, *others), strict=True):
        found += [(side.name, each) for each in said if each not in everywhere]
    return found


def named(said: tuple[str, str]) -> str:
    side, text = said
    return f"{side}: {text}" if side else text


def notes(artifact: Artifact) -> tuple[str, ...]:
    return artifact.notes


def untold(artifact: Artifact) -> tuple[Diagnostic, ...]:
    """The diagnostics, but for those that a listing of the tool's own messages already prints."""
    lines = artifact.shape.lines if isinstance(artifact.shape, Listing) else ()
    printed = {each.text for each in lines}
    return tuple(each for each in artifact.diagnostics if plain(each.rendered).split("\n", 1)[0] not in printed)


def _drawn(artifact: Artifact) -> tuple[Diagnostic, ...]:
    """The diagnostics that a timeline draws where they belong: what more they say can wait until asked for."""
    conflicts = artifact.shape.conflicts if isinstance(artifact.shape, Timeline) else ()
    told = {(each.code, each.message) for each in conflicts}
    return tuple(each for each in artifact.diagnostics if (each.code, each.message) in told)


def diagnostic_text(diagnostic: Diagnostic, program: Program | None) -> str:
    """The tool's own rendering where there is one, else the same in its manner."""
    if diagnostic.rendered:
        return plain(diagnostic.rendered)
    code = f"[{diagnostic.code}]" if diagnostic.code else ""
    lines = [f"{diagnostic.level}{code}: {diagnostic.message}"]
    for label in diagnostic.labels:
        words = (place(label.span), cut(program, label.span), label.text)
        lines.append("  " + "  ".join(each for each in words if each))
    for child in diagnostic.children:
        lines += [f"  {each}" for each in diagnostic_text(child, program).splitlines()]
    return "\n".join(lines)
