"""What stands inside a figure: a quiet head, the view, what the tool said, notes, and where it all came from.

The outer ``<figure>`` with its caption is docutils' own; ours is the ``<codestages-figure>`` in it. ``figure_text`` is
the same for every builder without HTML, and for the terminal.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeAlias, TypeVar

from markupsafe import Markup

from ..model.artifact import Artifact, Diagnostic
from ..model.descriptors import Drawing, Stage, View
from ..model.errors import UnknownName
from ..model.excerpts import excerpt
from ..model.program import Program
from ..model.shapes import Shape
from ..model.shapes.listing import source_listing
from .diagnostics import plain, remark
from .differences.difference import difference_html, difference_text
from .highlighting import highlighted
from .listings.listing import listing_html
from .templating import render

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
    is_collapsed: bool = False

    @property
    def sides(self) -> tuple[Side, ...]:
        """What the figure shows, from left to right."""
        own = Side(artifact=self.artifact, origin=self.origin, name=self.name)
        return (self.versus, own) if self.versus else (own,)

    @cached_property
    def shown(self) -> tuple[Shape | None, ...]:
        """What is shown of each side; raises UnknownName where ``:function:`` names nothing on any of them.

        An item may be on one side only: what is inlined on the other has no lines there.
        """
        shown: list[Shape | None] = []
        missing: list[UnknownName] = []
        for side in self.sides:
            try:
                shown.append(self._shown(side.artifact.shape))
            except UnknownName as error:
                shown.append(None)
                missing.append(error)
        if missing and not any(shown):
            raise missing[-1]
        return tuple(shown)

    def _shown(self, shape: Shape | None) -> Shape | None:
        if shape is None:
            return None
        return self.stage.shown(shape, self.drawing.part) if self.stage else shape.select(self.drawing.part)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw: a program prints nothing, a compiler has no complaint."""
        shapes = [side.artifact.shape for side in self.sides]
        return all(shape is not None and shape.is_empty for shape in shapes)

    @property
    def is_difference(self) -> bool:
        """Whether two sides are compared, and at least one of them was made."""
        return self.versus is not None and any(side.artifact.shape is not None for side in self.sides)

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
    program = figure.drawing.program
    remarks = [(said, remark(said, program, side)) for side, said in told(figure.sides, untold)]
    drawn = _drawn(figure.artifact)
    return render(
        "figure",
        figure=figure,
        program=program,
        view=_view_html(figure),
        remarks=tuple(shown for said, shown in remarks if said not in drawn),
        folded=tuple(shown for said, shown in remarks if said in drawn),
        notes=tuple(map(named, told(figure.sides, notes))),
        collapse=figure.is_collapsed,
        nothing=_nothing(figure),
    )


def _view_html(figure: Figure) -> Markup:
    """The view; where a stage failed, the program itself, so that what was said about it has something to point at."""
    drawing = figure.drawing
    if figure.is_empty:
        return Markup("")
    if figure.is_difference:
        return difference_html(figure.shown, _names(figure), drawing)
    if (shape := _drawable(figure)) is not None:
        return Markup(figure.view.html(shape, _informed(figure)))  # noqa: S704  (views give markup)
    if drawing.program is None or not any(side.artifact.diagnostics for side in figure.sides):
        return Markup("")
    whole = dataclasses.replace(drawing, options={})
    return listing_html(source_listing(drawing.program, drawing.program.language), whole)


def _drawable(figure: Figure) -> Shape | None:
    """What the view draws; raises UnknownName if it declines."""
    shape = figure.shown[-1]
    if shape is not None and (reason := figure.view.declines(shape)):
        raise UnknownName(f"the view {figure.view.name} cannot draw this: {reason}.")
    return shape


def _informed(figure: Figure) -> Drawing:
    """The figure's drawing, with what was said of the part that is shown."""
    artifact, drawing = figure.artifact, figure.drawing
    said = artifact.shape.matching(artifact.diagnostics, drawing.part) if artifact.shape else ()
    return dataclasses.replace(drawing, diagnostics=said)


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
    return "\n\n".join(part for part in parts if part)


def view_text(figure: Figure) -> str:
    """The view alone; nothing where there is nothing to draw."""
    if figure.is_empty:
        return ""
    if figure.is_difference:
        return difference_text(figure.shown, _names(figure), figure.drawing)
    shape = _drawable(figure)
    return figure.view.text(shape, _informed(figure)).rstrip("\n") if shape is not None else ""


def _names(figure: Figure) -> tuple[str, ...]:
    return tuple(side.name for side in figure.sides)


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


def _nothing(figure: Figure) -> str:
    """What stands where there is nothing to draw and nothing was said."""
    if any(side.artifact.diagnostics for side in figure.sides):
        return ""
    if figure.is_empty:
        return figure.stage.nothing if figure.stage else NOTHING
    return "" if any(side.artifact.shape is not None for side in figure.sides) else NOTHING


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
    shape = artifact.shape
    if shape is None:
        return artifact.diagnostics
    return tuple(said for said in artifact.diagnostics if not shape.prints(plain(said.rendered).split("\n", 1)[0]))


def _drawn(artifact: Artifact) -> tuple[Diagnostic, ...]:
    """The diagnostics that the shape draws where they belong: what more they say can wait until asked for."""
    shape = artifact.shape
    return tuple(said for said in artifact.diagnostics if shape and shape.draws_message(said.code, said.message))


def diagnostic_text(diagnostic: Diagnostic, program: Program | None) -> str:
    """The tool's own rendering where there is one, else the same in its manner."""
    if diagnostic.rendered:
        return plain(diagnostic.rendered)
    code = f"[{diagnostic.code}]" if diagnostic.code else ""
    lines = [f"{diagnostic.level}{code}: {diagnostic.message}"]
    for label in diagnostic.labels:
        words = (label.span.place, excerpt(program, label.span), label.text)
        lines.append("  " + "  ".join(word for word in words if word))
    for child in diagnostic.children:
        lines += [f"  {line}" for line in diagnostic_text(child, program).splitlines()]
    return "\n".join(lines)
