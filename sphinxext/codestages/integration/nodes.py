"""The doctree nodes. The body of a figure holds requests, not answers; a visitor draws it when a page is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from docutils import nodes

if TYPE_CHECKING:
    from ..model.request import Request
    from ..model.shapes.measurements import Measure

T = TypeVar("T")
TIED = "codestages-tied"
"""The class of a figure whose program is shown by another figure beside it."""


class Attribute(Generic[T]):
    """An attribute of a node with a type and a default, stored in docutils' ``attributes``."""

    def __init__(self, default: T) -> None:
        self.default = default

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, node: None, owner: type) -> Attribute[T]: ...

    @overload
    def __get__(self, node: nodes.Element, owner: type) -> T: ...

    def __get__(self, node: nodes.Element | None, owner: type) -> Any:
        return self if node is None else node.attributes.get(self.name, self.default)

    def __set__(self, node: nodes.Element, value: T) -> None:
        node.attributes[self.name] = value


class FigureBody(nodes.General, nodes.Element):
    """The body of a figure."""

    anchor = Attribute("")
    """The id of the figure around it."""
    page = Attribute("")
    """The name of the document; set when the document's references are resolved (``FigureTransform``)."""
    problem = Attribute("")
    """Why the figure cannot be shown; empty if it can."""
    alt = Attribute("")
    """The description of a drawing for readers who cannot see it."""
    is_collapsed = Attribute(False)
    is_unstable = Attribute(False)
    """True if the author accepts that the answers differ from run to run (``:unstable:``)."""
    label = Attribute("")
    """In a benchmark: the bar's name."""
    anchors_of_bar: Attribute[tuple[str, ...]] = Attribute(())
    """In a benchmark: the ids of the nested figure that the bar stands for."""


class stage_view(FigureBody):  # noqa: N801 - docutils names nodes so
    """The body of a figure about a program."""

    request = Attribute(b"")
    """The figure's request, encoded: themes load doctrees for navigation only, and then need none of its classes."""
    versus = Attribute(b"")
    """The request that the figure is compared with, encoded; empty if there is none."""
    view = Attribute("")
    """The view's name."""
    view_options: Attribute[dict[str, str]] = Attribute({})
    """The options that only the view reads."""
    part: Attribute[dict[str, str]] = Attribute({})
    """The options that choose the part of the program to show."""
    name = Attribute("")
    """The option ``:name:``, normalised as docutils does it; sentences find the figure by it."""
    expected_text = Attribute("")
    expected_error = Attribute("")
    has_deliberate_limit = Attribute(False)
    """True if the author set ``:max-steps:``; reaching the limit is then no error."""
    max_rows = Attribute(0)
    """The option ``:max-rows:``; 0 if the author did not set it."""
    beside: Attribute[tuple[bytes, ...]] = Attribute(())
    """The requests, encoded, of the figures beside this one that share its axis of time."""
    measure: Attribute[Measure | None] = Attribute(None)
    """In a benchmark: what is measured."""
    is_judged = Attribute(True)
    """True if the answer is compared with ``:expect:`` and ``:expect-error:``. In a benchmark, only one measure is."""


class pipeline_view(FigureBody):  # noqa: N801
    """The body of a pipeline's diagram."""

    languages: Attribute[tuple[str, ...]] = Attribute(())
    direction = Attribute("down")
    current: Attribute[tuple[str, ...]] = Attribute(())
    """The stages that are highlighted."""
    targets: Attribute[dict[str, str]] = Attribute({})
    """Addresses by stage."""
    requests: Attribute[tuple[bytes, ...]] = Attribute(())
    """The requests, encoded, whose answers give the sizes and times of the stages."""


class benchmark_view(FigureBody):  # noqa: N801
    """The body of benchmarks side by side.

    Its children are a ``stage_view`` for each benchmark and measure, and a ``problem_view`` for a benchmark that could
    not be asked for.
    """

    measures: Attribute[tuple[Measure, ...]] = Attribute(())
    scale = Attribute("linear")


class problem_view(FigureBody):  # noqa: N801
    """Takes the place of a figure if its directive could make no request; ``problem`` says why."""


BODIES = (stage_view, pipeline_view, benchmark_view, problem_view)
"""Every node whose HTML needs the extension's styles and scripts."""


def request_of(body: stage_view) -> Request:
    """Return the request of a figure's body."""
    from ..model.request import Request  # noqa: PLC0415 - a page without a figure to draw needs none of it
    from ..model.wire import decode  # noqa: PLC0415

    return decode(body.request, Request)


def requests_of(body: stage_view | pipeline_view) -> tuple[Request, ...]:
    """Return all requests of a figure's body. The request that the figure is compared with comes before its own."""
    from ..model.request import Request  # noqa: PLC0415 - as above
    from ..model.wire import decode  # noqa: PLC0415

    asked = body.requests if isinstance(body, pipeline_view) else (body.versus, body.request)
    return tuple(decode(request, Request) for request in asked if request)


def nested_in(body: nodes.Element) -> list[FigureBody]:
    """Return the figure bodies that are children of ``body``."""
    return [child for child in body.children if isinstance(child, FigureBody)]


def bodies_of(doctree: nodes.document) -> list[FigureBody]:
    """Return our nodes in a document, in document order."""
    return list(doctree.findall(FigureBody))
