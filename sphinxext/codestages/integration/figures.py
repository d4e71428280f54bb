"""Turns a doctree node into HTML or text: the only module that knows nodes, artifacts, views and builders."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from ..model.artifact import Artifact
from ..model.budget import ROWS, Budget, Cut
from ..model.descriptors import Drawing
from ..model.errors import CodestagesError, ToolFailure
from ..model.part import Part
from ..model.program import Program
from ..model.request import Request
from ..model.wire import decode
from ..views.figure import (
    Figure,
    Origin,
    Side,
    figure_html,
    figure_text,
    placeholder_html,
    placeholder_text,
    remarks_text,
    view_text,
)
from ..views.graphs.graph import PIPELINE_GRAPH
from ..views.graphs.overview import overview
from ..views.measurements.benchmark_figure import Benchmark, Contender, benchmark_html, benchmark_text
from .nodes import TIED, FigureBody, benchmark_view, nested_in, pipeline_view, request_of, requests_of, stage_view
from .versus import side_names
from .warnings import subtype_of, warn

if TYPE_CHECKING:
    from sphinx.builders import Builder

    from ..execution.fetching import Fetched
    from ..model.shapes import Shape
    from ..model.shapes.measurements import Measure
    from .domain import PipelineDomain
    from .workbench import Workbench

Link: TypeAlias = Callable[[str], str | None]
"""Returns the address of a stage's explanation; None if no page explains it."""
Written: TypeAlias = tuple[str, str]
"""A text, and the name of the Pygments lexer that highlights it."""

_ORIGINS: dict[str, Origin] = {"recorded": "recorded", "run": "", "text": ""}


@dataclass(frozen=True)
class Page:
    """The page that a figure stands on."""

    domain: PipelineDomain
    builder: Builder
    docname: str

    def link(self, stage: str) -> str | None:
        """Return the address of a stage's explanation, relative to this page; None if no page explains it."""
        place = self.domain.place_of(stage)
        if place is None:
            return None
        docname, anchor = place
        return f"{self.builder.get_relative_uri(self.docname, docname)}#{anchor}"


def body_html(node: FigureBody, page: Page) -> str:
    """Return the HTML of a figure's body. An error that appears only now is a located warning and a placeholder."""
    try:
        if node.problem:
            return placeholder_html(node.problem, _program(node), _budget(node, page.domain.workbench))
        with _as_our_failure():
            if isinstance(node, benchmark_view):
                return benchmark_html(_benchmark(node, page.domain.workbench))
            return figure_html(_figure(node, page))
    except CodestagesError as error:
        warn(str(error), subtype_of(error), node)
        return placeholder_html(str(error), _program(node), _budget(node, page.domain.workbench))


def body_text(node: FigureBody, page: Page) -> tuple[Written, ...]:
    """Return the plain text of a figure's body: the view, and the remarks about it."""
    try:
        if node.problem:
            return ((placeholder_text(node.problem, _program(node), _budget(node, page.domain.workbench)), "text"),)
        with _as_our_failure():
            if isinstance(node, benchmark_view):
                return ((benchmark_text(_benchmark(node, page.domain.workbench)), "text"),)
            figure = _figure(node, page)
            return (view_text(figure), figure.lexer), (remarks_text(figure), "text")
    except CodestagesError as error:
        warn(str(error), subtype_of(error), node)
        return ((placeholder_text(str(error), _program(node), _budget(node, page.domain.workbench)), "text"),)


def try_view(node: stage_view, fetched: Sequence[Fetched], workbench: Workbench) -> None:
    """Draw as text, so that mistakes are found when the document is read.

    Raises UnknownName if the chosen function does not exist.
    """
    with _as_our_failure():
        figure_text(_stage_figure(node, fetched, workbench, lambda stage: None))


def cut_of(node: stage_view, fetched: Sequence[Fetched], workbench: Workbench) -> Cut[Shape | None]:
    """Return what the figure has room for. Raises UnknownName like ``try_view``."""
    with _as_our_failure():
        return _stage_figure(node, fetched, workbench, lambda stage: None).cut


@contextlib.contextmanager
def _as_our_failure() -> Iterator[None]:
    """Turn an unexpected exception into a ToolFailure: a bug in a view must not end an author's build."""
    try:
        yield
    except CodestagesError:
        raise
    except Exception as error:
        raise ToolFailure(f"the figure cannot be drawn ({type(error).__name__}: {error})") from error


def _figure(node: FigureBody, page: Page) -> Figure:
    workbench = page.domain.workbench
    if isinstance(node, pipeline_view):
        return _pipeline_figure(node, page)
    assert isinstance(node, stage_view)
    fetched = [workbench.fetcher.fetch(request) for request in requests_of(node)]
    return _stage_figure(node, fetched, workbench, page.link)


def _stage_figure(node: stage_view, fetched: Sequence[Fetched], workbench: Workbench, link: Link) -> Figure:
    """Return the figure made from the answers to the node's requests; the last answer is the figure's own."""
    *others, own = _sides(node, fetched, workbench)
    request = request_of(node)
    stage = workbench.catalog.stage(request.stage)
    language = workbench.catalog.stages[request.stage][0]
    view = workbench.catalog.view(stage, node.view)
    part = Part.chosen(node.part, language.items(request.program))
    drawing = Drawing(
        program=request.program,
        stage=stage,
        part=part,
        budget=_budget(node, workbench),
        tied=TIED in node.parent["classes"],
        id=f"{node.anchor}-body",
        options=_common_axis(node, own, workbench) | node.view_options,
        alt=node.alt,
        lay_out=workbench.engine.lay_out,
        link=link,
    )
    details = (*part.words, *map(" ".join, request.options))
    return Figure(
        stage=stage,
        artifact=own.artifact,
        view=view,
        drawing=drawing,
        origin=own.origin,
        details=tuple(detail for detail in (*details, *(f"versus {other.name}" for other in others)) if detail),
        versus=others[0] if others else None,
        name=own.name,
        is_collapsed=node.is_collapsed,
    )


def _common_axis(node: stage_view, own: Side, workbench: Workbench) -> dict[str, str]:
    """Return the option ``axis``: the length, in ns, of the longest axis of this figure and those beside it.

    Empty if there is at most one such axis.
    """
    requests = (decode(request, Request) for request in node.beside)
    answers = workbench.fetcher.fetch_all(requests, settle=True).values()
    found = [own.artifact, *(answer.artifact for answer in answers if not isinstance(answer, CodestagesError))]
    lengths = [found.shape.axis_length for found in found if found.shape and found.shape.axis_length]
    return {"axis": str(max(lengths))} if len(lengths) > 1 else {}


def _sides(node: stage_view, fetched: Sequence[Fetched], workbench: Workbench) -> list[Side]:
    artifacts = [answer.artifact for answer in fetched]
    compared = len(fetched) > 1
    names = side_names(requests_of(node), artifacts, workbench.catalog) if compared else [""]
    return [
        Side(artifact=answer.artifact, origin=_ORIGINS[answer.origin], name=name)
        for answer, name in zip(fetched, names, strict=True)
    ]


def _pipeline_figure(node: pipeline_view, page: Page) -> Figure:
    workbench = page.domain.workbench
    languages = [workbench.catalog.language(name) for name in node.languages]
    drawing = Drawing(
        program=None,
        id=f"{node.anchor}-body",
        alt=node.alt,
        lay_out=workbench.engine.lay_out,
        link=lambda stage: node.targets.get(stage) or page.link(stage),
    )
    measured = _measured(node, workbench)
    shapes = {stage: answer.artifact.shape for stage, answer in measured.items() if answer.artifact.shape}
    graph = overview(languages, across=node.direction == "across", current=node.current, shapes=shapes)
    artifact = Artifact(shape=graph, notes=tuple(_measurements(node, measured)))
    return Figure(stage=None, artifact=artifact, view=PIPELINE_GRAPH, drawing=drawing, is_collapsed=node.is_collapsed)


def _measured(node: pipeline_view, workbench: Workbench) -> dict[str, Fetched]:
    """Return the answers about the diagram's programs, by stage.

    Errors are left out: there was a warning about them when the document was read.
    """
    answers = workbench.fetcher.fetch_all(requests_of(node))
    named = ((request.stage, answers[request.key]) for request in requests_of(node))
    return {stage: answer for stage, answer in named if not isinstance(answer, CodestagesError)}


def _measurements(node: pipeline_view, measured: Mapping[str, Fetched]) -> Iterator[str]:
    """Yield a sentence for each program, which says which program and tools the sizes and times are from."""
    requests = requests_of(node)
    for filename in dict.fromkeys(request.program.filename for request in requests):
        stages = [request.stage for request in requests if request.program.filename == filename]
        made = [measured[stage] for stage in stages if stage in measured]
        origins = [found.artifact.provenance for found in made]
        tools = dict.fromkeys(f"{origin.tool} {origin.version}" for origin in origins if origin)
        recorded = ", recorded" if any(found.origin == "recorded" for found in made) else ""
        if made:
            yield f"Sizes and times of {filename}: {', '.join(tools)}, one run{recorded}."


def _benchmark(node: benchmark_view, workbench: Workbench) -> Benchmark:
    """Return the benchmarks nested in ``node``, each with the answers for its measures."""
    bars: dict[tuple[str, ...], list[FigureBody]] = {}
    for body in nested_in(node):
        bars.setdefault(body.anchors_of_bar, []).append(body)
    return Benchmark(
        id=f"{node.anchor}-body",
        measures=node.measures,
        contenders=tuple(_contender(bodies, workbench) for bodies in bars.values()),
        is_log=node.scale == "log",
        is_collapsed=node.is_collapsed,
    )


def _contender(bodies: Sequence[FigureBody], workbench: Workbench) -> Contender:
    first = bodies[0]
    if not isinstance(first, stage_view):
        return Contender(label=first.label, ids=first.anchors_of_bar, problem=first.problem)
    sides: dict[Measure, Side] = {}
    problems: dict[Measure, str] = {}
    for body in bodies:
        assert isinstance(body, stage_view) and body.measure
        try:
            if body.problem:
                raise ToolFailure(body.problem)
            fetched = workbench.fetcher.fetch(request_of(body))
            sides[body.measure] = Side(artifact=fetched.artifact, origin=_ORIGINS[fetched.origin])
        except CodestagesError as error:
            problems[body.measure] = str(error)
    program = request_of(first).program
    return Contender(
        label=first.label,
        language=program.language,
        program=program,
        ids=first.anchors_of_bar,
        sides=sides,
        problems=problems,
    )


def _budget(node: FigureBody, workbench: Workbench) -> Budget:
    """Return how much a figure shows: what its own option says, or the configuration, or the default."""
    asked = node.max_rows if isinstance(node, stage_view) else 0
    return Budget(rows=asked or workbench.max_rows or ROWS)


def _program(node: FigureBody) -> Program | None:
    return request_of(node).program if isinstance(node, stage_view) else None
