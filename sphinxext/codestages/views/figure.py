"""The body of a figure: its head, the view, the tool's diagnostics, notes, and the provenance.

docutils makes the outer ``<figure>`` and its caption. This module makes the ``<codestages-figure>`` inside.
``figure_text`` makes the same content as plain text, for the terminal and for all builders without HTML.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeAlias, TypeVar

from markupsafe import Markup

from ..model.artifact import Artifact, Diagnostic
from ..model.budget import UNLIMITED, Budget, Cut, more
from ..model.descriptors import Drawing, Stage, View
from ..model.errors import UnknownName
from ..model.program import Program
from ..model.shapes import Shape
from ..model.shapes.listing import Listing, source_listing
from .diagnostics import diagnostic_text, fitting_diagnostics, plain, shown_diagnostic
from .differences.difference import difference_cut, difference_html, difference_text
from .highlighting import highlighted
from .listings.listing import listing_html
from .templating import render

NOTHING = "This stage produced nothing for this program."

Origin: TypeAlias = Literal["recorded", ""]
T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Side:
    """An artifact that a figure shows. In a difference, ``name`` distinguishes it from the other side."""

    artifact: Artifact
    origin: Origin = ""
    name: str = ""

    @property
    def containment(self) -> str:
        """How well the run was contained, in words; empty if that is not known, or if there was no run."""
        source = self.artifact.provenance
        return _CONTAINMENTS[source.containment] if source else ""


_CONTAINMENTS = {"": "", "full": "full sandbox", "partial": "partial sandbox", "limits": "no sandbox"}


@dataclass(frozen=True, kw_only=True)
class Figure:
    """An artifact, and how to show it.

    ``stage`` is None for a drawing that no tool made (a pipeline's overview). ``details`` are the words in the head
    that distinguish the figure from others of its stage: the chosen function, the options. With ``versus``, the figure
    is a difference: ``versus`` is the left side, and the figure's own artifact, called ``name``, is the right side.
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
        """Return the sides from left to right; a figure that is no difference has one."""
        own = Side(artifact=self.artifact, origin=self.origin, name=self.name)
        return (self.versus, own) if self.versus else (own,)

    @cached_property
    def shown(self) -> tuple[Shape | None, ...]:
        """Return the shown part of each side's shape. Raise UnknownName if no side has the item of ``:function:``.

        One side may lack the item, and is then None: a function that the compiler inlined has no lines of its own.
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

    @cached_property
    def cut(self) -> Cut[Shape | None]:
        """What the figure has room for: of its shape, or of the program that it shows if the stage failed.

        The sides of a difference are compared as a whole. Of the result, the cut only has the numbers of lines.
        """
        budget, program = self.drawing.budget, self.drawing.program
        if self.is_empty:
            return Cut(None)
        if self.is_difference:
            return difference_cut(self.shown, self.drawing)
        if (shape := self.shown[-1]) is not None:
            return Cut(shape) if self.view.is_summary else shape.limited(budget, program)
        if program is None or not self.has_diagnostics:
            return Cut(None)
        return source_listing(program, program.language).limited(budget, program)

    @property
    def has_diagnostics(self) -> bool:
        """True if the tool said something about at least one side."""
        return any(side.artifact.diagnostics for side in self.sides)

    @property
    def is_empty(self) -> bool:
        """True if every side has an empty shape: the program printed nothing, or the compiler reported nothing."""
        shapes = [side.artifact.shape for side in self.sides]
        return all(shape is not None and shape.is_empty for shape in shapes)

    @property
    def is_difference(self) -> bool:
        """True if the figure compares two sides, and at least one of them has a shape."""
        return self.versus is not None and any(side.artifact.shape is not None for side in self.sides)

    @property
    def view_name(self) -> str:
        return "difference" if self.versus else self.view.name

    @property
    def lexer(self) -> str:
        """Return the name of the Pygments lexer for the figure's plain text."""
        if self.versus:
            return "diff"
        return self.view.lexer(self.artifact.shape) if self.artifact.shape else "text"


def figure_html(figure: Figure) -> Markup:
    """Return the body of a figure. Raise UnknownName if the item of ``:function:`` does not exist."""
    program, budget = figure.drawing.program, figure.drawing.budget
    said_by_side, unsaid = _messages(figure)
    diagnostics = [(said, shown_diagnostic(said, program, side, budget)) for side, said in said_by_side]
    drawn = _drawn(figure.artifact)
    return render(
        "figure",
        figure=figure,
        program=program,
        view=_view_html(figure),
        more=figure.cut.words,
        unsaid=unsaid,
        diagnostics=tuple(shown for said, shown in diagnostics if said not in drawn),
        folded=tuple(shown for said, shown in diagnostics if said in drawn),
        notes=tuple(map(named, by_side(figure.sides, notes))),
        collapse=figure.is_collapsed,
        nothing=_nothing(figure),
    )


def _view_html(figure: Figure) -> Markup:
    """Return the view. Where the stage failed, return the program's text, so that the diagnostics can link to it."""
    drawing = figure.drawing
    if figure.is_empty:
        return Markup("")
    if figure.is_difference:
        return difference_html(figure.shown, _names(figure), drawing)
    if (shape := _drawable(figure)) is not None:
        return Markup(figure.view.html(shape, _informed(figure)))  # noqa: S704  (views give markup)
    program = figure.cut.shape
    return (
        listing_html(program, dataclasses.replace(drawing, options={})) if isinstance(program, Listing) else Markup("")
    )


def _drawable(figure: Figure) -> Shape | None:
    """Return the shape to draw, cut to the figure's budget, or None. Raise UnknownName if the view declines it."""
    shape = figure.shown[-1]
    if shape is None:
        return None
    if reason := figure.view.declines(shape):
        raise UnknownName(f"the view {figure.view.name} cannot draw this: {reason}.")
    return figure.cut.shape


def _informed(figure: Figure) -> Drawing:
    """Return the figure's drawing with the diagnostics of the chosen part, and the number of rows that are left out."""
    artifact, drawing = figure.artifact, figure.drawing
    said = artifact.shape.matching(artifact.diagnostics, drawing.part) if artifact.shape else ()
    return dataclasses.replace(drawing, diagnostics=said, left_out=figure.cut.left_out)


def _messages(figure: Figure) -> tuple[list[tuple[str, Diagnostic]], str]:
    """Return the first diagnostics that fit, each with its side, and the words in place of the others."""
    said = by_side(figure.sides, unprinted)
    count = fitting_diagnostics([diagnostic for _, diagnostic in said], figure.drawing.budget)
    return said[:count], more(len(said) - count, "message") if count < len(said) else ""


def figure_text(figure: Figure) -> str:
    """Return the figure as plain text: the view and the text below it, with an empty line between paragraphs."""
    return "\n\n".join(part for part in (view_text(figure), remarks_text(figure)) if part) + "\n"


def remarks_text(figure: Figure) -> str:
    """Return the text below a view: what is left out, diagnostics, notes, provenance.

    It is separate from ``view_text``, because it must not be highlighted with the view's lexer.
    """
    program, budget = figure.drawing.program, figure.drawing.budget
    said_by_side, unsaid = _messages(figure)
    parts = [figure.cut.words if view_text(figure) else "", _nothing(figure)]
    parts += [named((side, budget.lines_of(diagnostic_text(said, program)))) for side, said in said_by_side]
    parts.append(unsaid)
    parts += [f"Note: {named(note)}" for note in by_side(figure.sides, notes)]
    parts.append("\n".join(filter(None, map(provenance_line, figure.sides))))
    return "\n\n".join(part for part in parts if part)


def view_text(figure: Figure) -> str:
    """Return the view alone as text; empty if there is nothing to draw."""
    if figure.is_empty:
        return ""
    if figure.is_difference:
        return difference_text(figure.shown, _names(figure), figure.drawing)
    shape = _drawable(figure)
    return figure.view.text(shape, _informed(figure)).rstrip("\n") if shape is not None else ""


def _names(figure: Figure) -> tuple[str, ...]:
    return tuple(side.name for side in figure.sides)


def provenance_line(side: Side) -> str:
    """Return the tool, the command line, the origin and the containment, those that are known.

    ``rustc 1.95.0 · rustc --emit=mir fib.rs · run · full sandbox``.
    """
    source = side.artifact.provenance
    words = (f"{source.tool} {source.version}", source.command, side.origin, side.containment) if source else ()
    return " · ".join(filter(None, words))


def placeholder_html(message: str, program: Program | None, budget: Budget = UNLIMITED) -> Markup:
    """Return what a page shows in place of a figure that could not be made: the reason, and the program."""
    shown = source_listing(program, program.language).limited(budget, program) if program else None
    lines = highlighted(tuple(line.text for line in shown.shape.lines), shown.shape.lexer) if shown else ()
    return render("placeholder", message=message, program=program, lines=lines, more=shown.words if shown else "")


def placeholder_text(message: str, program: Program | None, budget: Budget = UNLIMITED) -> str:
    return f"{message}\n\n{budget.lines_of(program.text)}" if program else f"{message}\n"


def _nothing(figure: Figure) -> str:
    """Return the sentence for a figure that has nothing to draw and no diagnostics; otherwise an empty text."""
    if figure.has_diagnostics:
        return ""
    if figure.is_empty:
        return figure.stage.nothing if figure.stage else NOTHING
    return "" if any(side.artifact.shape is not None for side in figure.sides) else NOTHING


def by_side(sides: Sequence[Side], what: Callable[[Artifact], tuple[T, ...]]) -> list[tuple[str, T]]:
    """Return pairs of a side's name and an item that ``what`` returns for this side's artifact.

    An item that all sides have comes first, once, with an empty name.
    """
    first, *others = (what(side.artifact) for side in sides)
    shared = [item for item in first if all(item in items for items in others)]
    found = [("", item) for item in shared]
    for side, items in zip(sides, (first, *others), strict=True):
        found += [(side.name, item) for item in items if item not in shared]
    return found


def named(said: tuple[str, str]) -> str:
    """Return the text of a pair from ``by_side``, after the side's name if it has one."""
    side, text = said
    return f"{side}: {text}" if side else text


def notes(artifact: Artifact) -> tuple[str, ...]:
    return artifact.notes


def unprinted(artifact: Artifact) -> tuple[Diagnostic, ...]:
    """Return the diagnostics without those that a listing of the tool's own messages already prints."""
    shape = artifact.shape
    if shape is None:
        return artifact.diagnostics
    return tuple(said for said in artifact.diagnostics if not shape.prints(plain(said.rendered).split("\n", 1)[0]))


def _drawn(artifact: Artifact) -> tuple[Diagnostic, ...]:
    """Return the diagnostics that the shape draws at their lines. The figure folds away their full text."""
    shape = artifact.shape
    return tuple(said for said in artifact.diagnostics if shape and shape.draws_message(said.code, said.message))
