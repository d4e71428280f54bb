"""What stands inside a figure: a quiet head, the view, what the tool said, notes, and where it all came from.

The outer ``<figure>`` with its caption is docutils' own; ours is the ``<codestages-figure>`` in it. ``figure_text`` is
the same for every builder without HTML, and for the terminal.
"""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from ..model.artifact import Artifact, Diagnostic
from ..model.descriptors import Drawing, Stage, View
from ..model.program import Program
from ..model.shapes import Listing
from ..model.source import source_listing
from ..model.span import Span
from .cuts import cut
from .highlighting import highlighted
from .listing import listing_html
from .templating import place, render

_ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")

NOTHING = "This stage made nothing of the program."


@dataclass(frozen=True, kw_only=True)
class Figure:
    """An artifact and how to show it; ``stage`` is absent for drawings that no tool made (a pipeline's overview).

    ``details`` tell it from other figures of the stage: the function chosen, the options asked for.
    """

    stage: Stage | None
    artifact: Artifact
    view: View
    drawing: Drawing
    origin: Literal["recorded", ""] = ""
    details: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Remark:
    """A diagnostic ready for the page: its labels with the text they cover, and what the tool printed itself."""

    diagnostic: Diagnostic
    labels: tuple[tuple[str, str, Span], ...]
    rendered: str
    children: tuple[Remark, ...]


def figure_html(figure: Figure) -> Markup:
    """The body of a figure; raises UnknownName where ``:function:`` names nothing there."""
    drawing = figure.drawing
    return render(
        "figure",
        figure=figure,
        program=drawing.program,
        view=_view_html(figure),
        remarks=tuple(_remark(each, drawing.program) for each in _untold(figure.artifact)),
        collapse="collapse" in drawing.options,
        nothing=_nothing(figure),
    )


def _view_html(figure: Figure) -> Markup:
    """The view; where a stage failed, the program itself, so that what was said about it has something to point at."""
    shape, drawing = figure.artifact.shape, figure.drawing
    if _is_empty(figure):
        return Markup("")
    if shape is not None:
        return Markup(figure.view.html(shape, drawing))  # noqa: S704  (views give markup)
    if drawing.program is None or not figure.artifact.diagnostics:
        return Markup("")
    whole = dataclasses.replace(drawing, options={})
    return listing_html(source_listing(drawing.program, drawing.program.language), whole)


def figure_text(figure: Figure) -> str:
    """The figure as plain text: the view, diagnostics, notes, provenance; parts are parted by an empty line."""
    artifact, drawing = figure.artifact, figure.drawing
    parts = []
    if artifact.shape is not None and not _is_empty(figure):
        parts.append(figure.view.text(artifact.shape, drawing).rstrip("\n"))
    parts.append(_nothing(figure))
    parts += [_diagnostic_text(each, drawing.program) for each in _untold(artifact)]
    parts += [f"Note: {each}" for each in artifact.notes]
    parts.append(provenance_line(figure))
    return "\n\n".join(each for each in parts if each) + "\n"


def provenance_line(figure: Figure) -> str:
    """``rustc 1.95.0 · rustc --emit=mir fib.rs · recorded``."""
    source = figure.artifact.provenance
    named = (f"{source.tool} {source.version}", source.command) if source else ()
    return " · ".join(each for each in (*named, figure.origin if source else "") if each)


def placeholder_html(message: str, program: Program | None) -> Markup:
    """What stands in the page where no figure could be made: why, and the program all the same."""
    lines = highlighted(program.lines, program.language) if program else ()
    return render("placeholder", message=message, program=program, lines=lines)


def placeholder_text(message: str, program: Program | None) -> str:
    return f"{message}\n\n{program.text}" if program else f"{message}\n"


def _is_empty(figure: Figure) -> bool:
    """Whether there is a listing, and nothing in it: a program that prints nothing, a compiler with no complaint."""
    return isinstance(figure.artifact.shape, Listing) and not figure.artifact.shape.lines


def _nothing(figure: Figure) -> str:
    """What stands where there is nothing to draw and nothing was said."""
    if figure.artifact.diagnostics:
        return ""
    if _is_empty(figure):
        return figure.stage.nothing if figure.stage else NOTHING
    return "" if figure.artifact.shape is not None else NOTHING


def _untold(artifact: Artifact) -> tuple[Diagnostic, ...]:
    """The diagnostics, but for those that a listing of the tool's own messages already prints."""
    lines = artifact.shape.lines if isinstance(artifact.shape, Listing) else ()
    printed = {each.text for each in lines}
    return tuple(each for each in artifact.diagnostics if _plain(each.rendered).split("\n", 1)[0] not in printed)


def _plain(rendered: str) -> str:
    return _ANSI.sub("", rendered).strip("\n")


def _remark(diagnostic: Diagnostic, program: Program | None) -> Remark:
    return Remark(
        diagnostic=diagnostic,
        labels=tuple((each.text, cut(program, each.span), each.span) for each in diagnostic.labels),
        rendered=_plain(diagnostic.rendered),
        children=tuple(_remark(each, program) for each in diagnostic.children),
    )


def _diagnostic_text(diagnostic: Diagnostic, program: Program | None) -> str:
    """The tool's own rendering where there is one, else the same in its manner."""
    if diagnostic.rendered:
        return _plain(diagnostic.rendered)
    code = f"[{diagnostic.code}]" if diagnostic.code else ""
    lines = [f"{diagnostic.level}{code}: {diagnostic.message}"]
    for label in diagnostic.labels:
        words = (place(label.span), cut(program, label.span), label.text)
        lines.append("  " + "  ".join(each for each in words if each))
    for child in diagnostic.children:
        lines += [f"  {each}" for each in _diagnostic_text(child, program).splitlines()]
    return "\n".join(lines)
