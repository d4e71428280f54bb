"""Numbers in sentences: ``:pipeline:value:`` takes a measured or counted number from a figure that has a ``:name:``.

``fib-rust`` is the figure's main number (a median, or the number of tokens, nodes or lines), ``fib-rust.memory.max``
another number of the same figure, and ``fib-python / fib-rust`` the ratio of two. The numbers of a figure are a table
by name, so that a warning about an unknown name can list the known ones.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from docutils import nodes
from sphinx import addnodes

from ..model.errors import CodestagesError, UnknownName
from .nodes import stage_view

if TYPE_CHECKING:
    from ..model.artifact import Artifact
    from ..model.quantities import Number
    from ..model.request import Request
    from .workbench import Workbench


class NamedFigure(NamedTuple):
    """A figure with a name: its anchor, the options that chose its part, and its requests.

    A request is a pair: the measure, which is empty outside a ``pipeline-benchmark``, and the encoded request.
    """

    anchor: str
    part: Mapping[str, str]
    requests: tuple[tuple[str, bytes], ...]


class Said(NamedTuple):
    """The text in a sentence, its tooltip, and the document and anchor of the figure that the number is from."""

    text: str
    about: str
    docname: str
    anchor: str


def named_figures(doctree: nodes.document) -> dict[str, NamedFigure]:
    """Return the figures of a document that have a name, by name."""
    found: dict[str, NamedFigure] = {}
    for body in doctree.findall(stage_view):
        if name := body.name:
            requests = found[name].requests if name in found else ()
            anchor = (body.anchors_of_bar or (body.anchor,))[0]
            asked = (*requests, (body.measure or "", body.request))
            found[name] = NamedFigure(anchor, body.part, asked)
    return found


def targets_in(doctree: nodes.document) -> dict[str, str]:
    """Return the numbers that the document's sentences ask for, each with an empty text: none is known yet."""
    return {reference["reftarget"]: "" for reference in _values_in(doctree)}


def titles_with_values(doctree: nodes.document) -> list[nodes.title]:
    """Return the section titles that ask for a number, a mistake: tables of contents are made before it is known."""
    titles = (title for title in doctree.findall(nodes.title) if isinstance(title.parent, nodes.section))
    return [title for title in titles if any(not reference["refexplicit"] for reference in _values_in(title))]


def _values_in(node: nodes.Element) -> Iterator[addnodes.pending_xref]:
    references = node.findall(addnodes.pending_xref)
    return (
        reference for reference in references if (reference["refdomain"], reference["reftype"]) == ("pipeline", "value")
    )


class Sentences:
    """Gives the texts of sentences that take a number from a figure.

    ``figures`` are the project's figures that have a name, by name and document. ``has_label`` tells whether anything
    in the project has a name. ``make_workbench`` is called only when a number is needed.
    """

    def __init__(
        self,
        figures: Mapping[str, Mapping[str, NamedFigure]],
        has_label: Callable[[str], bool],
        make_workbench: Callable[[], Workbench],
    ) -> None:
        self._figures = {name: places for name, places in figures.items() if places}
        self._has_label = has_label
        self._make_workbench = make_workbench

    def say(self, target: str) -> Said:
        """Return what a sentence says; raises UnknownName if a number does not exist or a ratio is impossible."""
        terms = re.split(r"\s+/\s+", target.strip())
        found = [self._number(term) for term in terms[:2]]
        number, docname, anchor = found[0]
        if len(terms) == 1:
            return Said(number.text, number.about, docname, anchor)
        other = found[1][0]
        if len(terms) > 2 or number.unit != other.unit or not other.value:
            raise UnknownName(f"value {target!r}: {_why_no_ratio(number, other, terms)}")
        from ..model.quantities import ratio  # noqa: PLC0415 - see catalog.load

        return Said(ratio(number.value / other.value), f"{number.text} / {other.text}", docname, anchor)

    def text(self, target: str) -> str:
        """Return the text of a sentence; if there is no number, the reason."""
        try:
            return self.say(target).text
        except CodestagesError as error:
            return str(error)

    def _number(self, term: str) -> tuple[Number, str, str]:
        """Return the number that a term of a sentence means, and the document and anchor of its figure."""
        # A name may have dots, too: of two figures ``fib`` and ``fib.rust``, the longer name is meant.
        name = max((known for known in self._figures if _begins(term, known)), key=len, default="")
        if not name:
            asked = term.lower().partition(".")[0]
            why = f"{asked!r} has no number." if self._has_label(asked) else f"no figure has the name {asked!r}."
            raise UnknownName(f"value {term!r}: {why}{_instead(asked, self._figures)}")
        docname, figure = min(self._figures[name].items())
        offered = self._offered(figure)
        if not offered:
            raise UnknownName(f"value {term!r}: {name} has nothing to count.")
        wanted = term[len(name) + 1 :]
        if wanted not in offered:
            why = self._why_not(wanted, figure)
            why = why or f"{name} has no {wanted!r}.{_instead(wanted, _shortest(offered))}"
            raise UnknownName(f"value {term!r}: {why}")
        return offered[wanted], docname, figure.anchor

    def _offered(self, figure: NamedFigure) -> dict[str, Number]:
        """Return the figure's numbers by name. Those of the first measure can also be named without the measure."""
        offered: dict[str, Number] = {}
        for measure, request, artifact in self._fetched(figure):
            for name, number in numbers_of(artifact, request, figure.part, self._make_workbench()).items():
                offered.setdefault(name, number)
                if measure:
                    offered.setdefault(".".join(filter(None, (measure, name))), number)
        return offered

    def _why_not(self, wanted: str, figure: NamedFigure) -> str:
        """Return the message about a measure that failed; empty if ``wanted`` does not begin with such a measure."""
        asked = {measure: artifact for measure, _, artifact in self._fetched(figure) if artifact.shape is None}
        artifact = asked.get(wanted.partition(".")[0])
        return artifact.diagnostics[-1].message if artifact and artifact.diagnostics else ""

    def _fetched(self, figure: NamedFigure) -> Iterator[tuple[str, Request, Artifact]]:
        """Yield each artifact of the figure, with its request and its measure; empty if it is no measurement."""
        from ..model.request import Request  # noqa: PLC0415 - see catalog.load
        from ..model.wire import decode  # noqa: PLC0415

        workbench = self._make_workbench()
        for measure, encoded in figure.requests:
            request = decode(encoded, Request)
            default = workbench.catalog.defaults(request.stage).get("measure", "")
            yield measure or request.option("measure", default), request, workbench.fetcher.fetch(request).artifact


def _why_no_ratio(number: Number, other: Number, terms: Sequence[str]) -> str:
    """Return why one number cannot be divided by the other, and what to do."""
    if len(terms) > 2:
        return "a ratio has two terms. Name two figures."
    if number.unit != other.unit:
        kinds = " by ".join(f"a {_KINDS[term.unit]}" for term in (number, other))
        return f"cannot divide {kinds}. Name two figures that measure the same thing."
    return f"cannot divide by {terms[1]}, which is 0."


_KINDS = {"ns": "time", "bytes": "size", "exact bytes": "size", "count": "count"}


def numbers_of(
    artifact: Artifact, request: Request, chosen: Mapping[str, str], workbench: Workbench
) -> dict[str, Number]:
    """Return the numbers, by name, of the part of an artifact that a figure shows; none if the sample failed."""
    from ..model.part import Part  # noqa: PLC0415 - see catalog.load

    if artifact.shape is None:
        return {}
    language, stage = workbench.catalog.stages[request.stage]
    part = Part.chosen(chosen, language.items(request.program) if chosen else ())
    return dict(stage.shown(artifact.shape, part).numbers(stage.item))


def _begins(term: str, name: str) -> bool:
    """True if ``term`` is the figure's name, or the name, a dot, and more."""
    return f"{term.lower()}.".startswith(f"{name}.")


def _instead(wanted: str, known: Iterable[str]) -> str:
    """Return a sentence that offers similar names, else the known ones, at most 20."""
    names = list(known)
    close = difflib.get_close_matches(wanted, names, n=3)
    if close:
        return f" Did you mean {' or '.join(map(repr, close))}?"
    return (
        f" Available: {', '.join(names[:20])}{', …' if names[20:] else ''}."
        if names
        else " Give a figure a :name: first."
    )


def _shortest(offered: Iterable[str]) -> list[str]:
    """Return the names, those with the fewest dots first, without the empty name of the main number."""
    return sorted(filter(None, offered), key=lambda name: name.count("."))
