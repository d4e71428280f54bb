"""From a doctree node to what a view draws: the one place where looks, artifacts and builders meet."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from ..model.artifact import Artifact
from ..model.descriptors import Drawing
from ..model.errors import CodestagesError, ToolFailure
from ..model.program import Program
from ..model.shapes import Graph
from ..views.figure import Figure, Origin, Side, figure_html, figure_text, placeholder_html, placeholder_text
from ..views.overview import overview
from .nodes import pipeline_view, request_of, requests_of, stage_view
from .versus import side_names
from .warnings import subtype_of, warn

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.builders import Builder

    from ..execution.pipeline import Fetched
    from .domain import PipelineDomain
    from .workbench import Workbench

Link: TypeAlias = Callable[[str], str | None]

_ORIGINS: dict[str, Origin] = {"recorded": "recorded", "run": "", "text": ""}


@dataclass(frozen=True)
class Page:
    """The page that a figure stands on."""

    domain: PipelineDomain
    builder: Builder
    docname: str

    def link(self, stage: str) -> str | None:
        """The address, from this page, of a stage's explanation."""
        place = self.domain.place_of(stage)
        if place is None:
            return None
        docname, anchor = place
        return f"{self.builder.get_relative_uri(self.docname, docname)}#{anchor}"


def body_html(node: nodes.Element, page: Page) -> str:
    """The HTML of a figure's body; what goes wrong only now is a located warning and a placeholder."""
    try:
        if node.get("problem"):
            return placeholder_html(node["problem"], _program(node))
        with _as_our_failure():
            return figure_html(_figure(node, page))
    except CodestagesError as error:
        warn(str(error), subtype_of(error), node)
        return placeholder_html(str(error), _program(node))


def body_text(node: nodes.Element, page: Page) -> tuple[str, str]:
    """The plain text of a figure's body, and the lexer it is for."""
    try:
        if node.get("problem"):
            return placeholder_text(node["problem"], _program(node)), "text"
        with _as_our_failure():
            figure = _figure(node, page)
            return figure_text(figure), figure.lexer
    except CodestagesError as error:
        warn(str(error), subtype_of(error), node)
        return placeholder_text(str(error), _program(node)), "text"


def try_view(node: stage_view, fetched: Sequence[Fetched], workbench: Workbench) -> None:
    """Draw as text, to find out now what a view would refuse: raises UnknownName for a function that is not there."""
    with _as_our_failure():
        figure_text(_stage_figure(node, fetched, workbench, lambda stage: None))


@contextlib.contextmanager
def _as_our_failure() -> Iterator[None]:
    """What goes wrong in a view is ours to mend, and no reason for an author's build to end."""
    try:
        yield
    except CodestagesError:
        raise
    except Exception as error:
        raise ToolFailure(f"the figure cannot be drawn ({type(error).__name__}: {error})") from error


def _figure(node: nodes.Element, page: Page) -> Figure:
    workbench = page.domain.workbench
    if isinstance(node, pipeline_view):
        return _pipeline_figure(node, page)
    assert isinstance(node, stage_view)
    fetched = [workbench.pipeline.fetch(request) for request in requests_of(node)]
    return _stage_figure(node, fetched, workbench, page.link)


def _stage_figure(node: stage_view, fetched: Sequence[Fetched], workbench: Workbench, link: Link) -> Figure:
    """The figure of what was fetched for each of the node's requests; the last one is its own."""
    *others, own = _sides(node, fetched, workbench)
    request = request_of(node)
    stage = workbench.catalog.stage(request.stage)
    language = workbench.catalog.stages[request.stage][0]
    drawing = Drawing(
        program=request.program,
        id=f"{node['figure']}-body",
        options=node["looks"],
        items=language.items(request.program) if "function" in node["looks"] or node["view"] == "graph" else (),
        lay_out=workbench.engine.lay_out,
        link=link,
    )
    view = workbench.catalog.view(stage, node["view"])
    details = (node["looks"].get("function"), *map(" ".join, request.options))
    return Figure(
        stage=stage,
        artifact=own.artifact,
        view=view,
        drawing=drawing,
        origin=own.origin,
        details=tuple(each for each in (*details, *(f"versus {each.name}" for each in others)) if each),
        versus=others[0] if others else None,
        name=own.name,
    )


def _sides(node: stage_view, fetched: Sequence[Fetched], workbench: Workbench) -> list[Side]:
    artifacts = [each.artifact for each in fetched]
    compared = len(fetched) > 1
    names = side_names(requests_of(node), artifacts, workbench.catalog) if compared else [""]
    return [
        Side(artifact=each.artifact, origin=_ORIGINS[each.origin], name=name)
        for each, name in zip(fetched, names, strict=True)
    ]


def _pipeline_figure(node: pipeline_view, page: Page) -> Figure:
    workbench = page.domain.workbench
    languages = [workbench.catalog.language(name) for name in node["languages"]]
    drawing = Drawing(
        program=None,
        id=f"{node['figure']}-body",
        options=node["looks"],
        items=(),
        lay_out=workbench.engine.lay_out,
        link=lambda stage: node["targets"].get(stage) or page.link(stage),
    )
    graph = overview(languages, across=node["direction"] == "across", current=node["current"])
    view = workbench.catalog.graph_view(Graph)
    return Figure(stage=None, artifact=Artifact(shape=graph), view=view, drawing=drawing, origin="")


def _program(node: nodes.Element) -> Program | None:
    return request_of(node).program if isinstance(node, stage_view) else None
