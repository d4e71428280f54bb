"""Figures in sentences: ``:pipeline:value:`` takes what was measured or counted from a figure that has a ``:name:``.

``fib-rust`` is the figure's own number (a median, or how many tokens, nodes, lines there are), ``fib-rust.memory.max``
another one of it, and ``fib-python / fib-rust`` how many times as much. What a figure offers is a table of names, so
that a name that does not exist can be answered with those that do.
"""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from docutils import nodes
from sphinx import addnodes
from sphinx.util.nodes import make_refnode

from ..model.errors import CodestagesError, UnknownName
from .nodes import stage_view
from .warnings import subtype_of, warn

if TYPE_CHECKING:
    from sphinx.builders import Builder

    from ..model.artifact import Artifact
    from ..model.measurements import Measurements, Series
    from ..model.request import Request
    from ..model.shapes import Extents, Shape
    from .domain import PipelineDomain

Unit: TypeAlias = Literal["ns", "bytes", "exact bytes", "count"]


class Named(NamedTuple):
    """What a figure with a name shows: its anchor, the function shown, and its requests (encoded) by measure."""

    anchor: str
    function: str
    requests: tuple[tuple[str, bytes], ...]


class Number(NamedTuple):
    """A number that a figure offers, and how it came about."""

    value: float
    unit: Unit
    about: str = ""


class Said(NamedTuple):
    """What stands in a sentence, what is told of it when pointed at, and the place it is from."""

    text: str
    about: str
    docname: str
    anchor: str


def named_figures(doctree: nodes.document) -> dict[str, Named]:
    """The document's figures that have a name, by it."""
    found: dict[str, Named] = {}
    for body in doctree.findall(stage_view):
        if name := body.get("name"):
            requests = found[name].requests if name in found else ()
            anchor = (body.get("ids_of_row") or [body["figure"]])[0]
            asked = (*requests, (body.get("measure", ""), body["request"]))
            found[name] = Named(anchor, body["looks"].get("function", ""), asked)
    return found


def targets_in(doctree: nodes.document) -> dict[str, str]:
    """What the document's sentences ask for, each with what it says: nothing yet."""
    return {each["reftarget"]: "" for each in _values_in(doctree)}


def titles_with_values(doctree: nodes.document) -> list[nodes.title]:
    """The titles that ask for a number: lists of contents are made before there is any."""
    sections = (each for each in doctree.findall(nodes.title) if isinstance(each.parent, nodes.section))
    return [title for title in sections if any(not each["refexplicit"] for each in _values_in(title))]


def _values_in(node: nodes.Element) -> Iterator[addnodes.pending_xref]:
    references = node.findall(addnodes.pending_xref)
    return (each for each in references if (each["refdomain"], each["reftype"]) == ("pipeline", "value"))


def rewritten(domain: PipelineDomain) -> list[str]:
    """The documents with a sentence that does not say what it said before; what it says now is remembered."""
    changed = []
    for docname, sentences in domain.data["values"].items():
        now = {target: _text(target, domain) for target in sentences}
        if now != sentences:
            domain.data["values"][docname] = now
            changed.append(docname)
    return changed


def resolve_value(
    domain: PipelineDomain, fromdocname: str, builder: Builder, node: addnodes.pending_xref, content: nodes.Element
) -> nodes.reference | None:
    """The number, linked to its figure; a warning for what is not there."""
    try:
        said = say(node["reftarget"], domain)
    except CodestagesError as error:
        warn(str(error), subtype_of(error), node)
        return None
    if not node["refexplicit"]:
        content = nodes.inline(said.text, said.text, classes=["codestages-value"])
    return make_refnode(builder, fromdocname, said.docname, said.anchor, content, said.about)


def say(target: str, domain: PipelineDomain) -> Said:
    """What a sentence says; raises UnknownName for what is not there, or cannot be compared."""
    terms = re.split(r"\s+/\s+", target.strip())
    found = [_number(term, domain) for term in terms[:2]]
    number, docname, anchor = found[0]
    if len(terms) == 1:
        return Said(_formatted(number), number.about, docname, anchor)
    other = found[1][0]
    if len(terms) > 2 or number.unit != other.unit or not other.value:
        raise UnknownName(f"value {target!r}: only two numbers of one kind can be compared, and none with nothing.")
    from ..model.measurements import ratio  # noqa: PLC0415 - see catalog.load

    about = f"{_formatted(number)} / {_formatted(other)}"
    return Said(ratio(number.value / other.value), about, docname, anchor)


def _text(target: str, domain: PipelineDomain) -> str:
    try:
        return say(target, domain).text
    except CodestagesError as error:
        return str(error)


def _number(term: str, domain: PipelineDomain) -> tuple[Number, str, str]:
    """The number that a term of a sentence means, and the place of its figure."""
    known: dict[str, dict[str, Named]] = {name: places for name, places in domain.data["named"].items() if places}
    name = max((each for each in known if _begins(term, each)), key=len, default="")
    if not name:
        asked = term.lower().partition(".")[0]
        has_none = asked in domain.env.get_domain("std").data["anonlabels"]
        why = f"{asked!r} has no number of its own." if has_none else f"no figure is called {asked!r}."
        raise UnknownName(f"value {term!r}: {why}{_instead(asked, known)}")
    docname, figure = min(known[name].items())
    offered = _offered(figure, domain)
    if not offered:
        raise UnknownName(f"value {term!r}: {name} shows nothing that could be counted.")
    wanted = term[len(name) + 1 :]
    if wanted not in offered:
        why = _why_not(wanted, figure, domain)
        why = why or f"{name} has no {wanted!r}.{_instead(wanted, _shortest(offered))}"
        raise UnknownName(f"value {term!r}: {why}")
    return offered[wanted], docname, figure.anchor


def _begins(term: str, name: str) -> bool:
    return f"{term.lower()}.".startswith(f"{name}.")


def _instead(wanted: str, known: Iterable[str]) -> str:
    names = list(known)
    close = difflib.get_close_matches(wanted, names, n=3)
    if close:
        return f" Did you mean {' or '.join(map(repr, close))}?"
    return (
        f" There are: {', '.join(names[:20])}{', …' if names[20:] else ''}." if names else " Give one a :name: first."
    )


def _shortest(offered: Iterable[str]) -> list[str]:
    """The names with those first that are whole figures, and not a part of one."""
    return sorted(filter(None, offered), key=lambda name: name.count("."))


def _offered(figure: Named, domain: PipelineDomain) -> dict[str, Number]:
    """What the figure offers, by name: the first measure's also without its name before it."""
    offered: dict[str, Number] = {}
    for measure, request, artifact in _fetched(figure, domain):
        for name, number in numbers_of(artifact, request, figure.function, domain).items():
            offered.setdefault(name, number)
            if measure:
                offered.setdefault(".".join(filter(None, (measure, name))), number)
    return offered


def _why_not(wanted: str, figure: Named, domain: PipelineDomain) -> str:
    """What is said of a measure that was asked for and did not come."""
    asked = {measure: artifact for measure, _, artifact in _fetched(figure, domain) if artifact.shape is None}
    artifact = asked.get(wanted.partition(".")[0])
    return artifact.diagnostics[-1].message if artifact and artifact.diagnostics else ""


def _fetched(figure: Named, domain: PipelineDomain) -> Iterator[tuple[str, Request, Artifact]]:
    """What the figure was made of, each with the name of its measure, if that is one."""
    from ..model.request import Request  # noqa: PLC0415 - see catalog.load
    from ..model.wire import decode  # noqa: PLC0415

    for measure, encoded in figure.requests:
        request = decode(encoded, Request)
        name = measure or request.option("measure", "time" if request.stage.endswith("/benchmark") else "")
        yield name, request, domain.workbench.pipeline.fetch(request).artifact


def numbers_of(artifact: Artifact, request: Request, function: str, domain: PipelineDomain) -> dict[str, Number]:
    """What an artifact offers; nothing where the sample failed."""
    from ..model.measurements import Measurements  # noqa: PLC0415 - see catalog.load
    from ..model.shapes import Extents  # noqa: PLC0415

    shape = artifact.shape
    if shape is None:
        return {}
    if isinstance(shape, Measurements):
        return dict(_measured(shape))
    if isinstance(shape, Extents):
        return dict(_lengths(shape))
    return dict(_counts(_shown(shape, request, function, domain), domain.workbench.catalog.stage(request.stage).item))


def _measured(shape: Measurements) -> Iterator[tuple[str, Number]]:
    for index, series in enumerate(shape.series):
        names = ("", _slug(series.label)) if index == 0 else (_slug(series.label),)
        for name in names:
            for statistic, number in _statistics(series, shape).items():
                yield ".".join(filter(None, (name, statistic))), number


def _statistics(series: Series, shape: Measurements) -> Mapping[str, Number]:
    from ..model.measurements import quantity  # noqa: PLC0415 - see catalog.load

    spread = f"from {quantity(series.least, shape.unit)} to {quantity(series.most, shape.unit)}"
    about = f"median of {len(series.values)}, {spread}; {shape.machine}".rstrip("; ")
    return {
        "": Number(series.median, shape.unit, about),
        "median": Number(series.median, shape.unit, about),
        "min": Number(series.least, shape.unit, about),
        "max": Number(series.most, shape.unit, about),
        "runs": Number(len(series.values), "count"),
    }


def _lengths(extents: Extents) -> Iterator[tuple[str, Number]]:
    """Lengths by label, those within another one by both; of what goes by a name, the sum."""
    unit: Unit = "exact bytes" if extents.unit == "bytes" else "ns"
    around = ""
    for each in extents.extents:
        around = each.label if each.depth == 0 else around
        name = each.label if each.depth == 0 else f"{around}.{each.label}"
        yield name, Number(each.length, unit)
    yield from ((name, Number(length, unit)) for name, length in extents.sums)


def _counts(shape: Shape, item: str) -> Iterator[tuple[str, Number]]:
    from ..model.shapes import Listing, Tokens  # noqa: PLC0415 - see catalog.load
    from ..model.size import size_of  # noqa: PLC0415

    count, noun = size_of(shape)
    for name in ("", f"{item or noun}s", f"{noun}s"):
        yield name, Number(count, "count")
    if isinstance(shape, Tokens):
        for kind, found in Counter(each.kind for each in shape.tokens).items():
            yield kind, Number(found, "count")
    if isinstance(shape, Listing):
        for kind in ("function", "block"):
            found = sum(each.kind == kind and not each.foreign for each in shape.groups)
            yield f"{kind}s", Number(found, "count")


def _shown(shape: Shape, request: Request, function: str, domain: PipelineDomain) -> Shape:
    """The part of the shape that the figure shows."""
    from ..model.descriptors import Drawing  # noqa: PLC0415 - see catalog.load
    from ..model.shapes import Listing, Tokens, Tree  # noqa: PLC0415
    from ..views.selection import select_listing, select_tokens, select_tree  # noqa: PLC0415

    if not function:
        return shape
    language, stage = domain.workbench.catalog.stages[request.stage]
    drawing = Drawing(
        program=request.program,
        id="",
        options={"function": function},
        items=language.items(request.program),
        lay_out=lambda dot: dot,
        unfold=stage.unfold,
    )
    if isinstance(shape, Listing):
        return select_listing(shape, drawing)
    if isinstance(shape, Tree):
        return select_tree(shape, drawing)
    return select_tokens(shape, drawing) if isinstance(shape, Tokens) else shape


def _slug(label: str) -> str:
    return re.sub(r"\W+", "-", label).strip("-")


def _formatted(number: Number) -> str:
    from ..model.measurements import quantity  # noqa: PLC0415 - see catalog.load

    if number.unit == "count":
        return f"{number.value:,}"
    if number.unit == "exact bytes":
        return f"{number.value:,}\N{NO-BREAK SPACE}{'byte' if number.value == 1 else 'bytes'}"
    return quantity(number.value, number.unit).replace(" ", "\N{NO-BREAK SPACE}")
