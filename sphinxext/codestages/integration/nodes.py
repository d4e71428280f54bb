"""The doctree nodes: a figure's body, kept as what was asked for; visitors ask the view when a page is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from docutils import nodes

if TYPE_CHECKING:
    from ..model.request import Request
    from ..model.shapes.measurements import Measure

T = TypeVar("T")


class Attribute(Generic[T]):
    """An attribute of a node, kept where docutils keeps attributes, with its type and its default."""

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
    """The document that it is written in; known when the document's references have been resolved."""
    problem = Attribute("")
    """Why there is nothing to show; empty if there is."""
    alt = Attribute("")
    """What is said of a drawing to those who cannot see it."""
    is_collapsed = Attribute(False)
    label = Attribute("")
    """In a benchmark: the bar's name."""
    anchors_of_bar: Attribute[tuple[str, ...]] = Attribute(())
    """In a benchmark: the ids of the figure that was nested."""


class stage_view(FigureBody):  # noqa: N801 - docutils names nodes so
    """The body of a figure about a program."""

    request = Attribute(b"")
    """What it asks for, encoded, since themes load a page only to find their way: see ``request_of``."""
    versus = Attribute(b"")
    """The request that it is compared with, encoded, or nothing."""
    view = Attribute("")
    """The view's name."""
    view_options: Attribute[dict[str, str]] = Attribute({})
    """The options that only the view reads."""
    part: Attribute[dict[str, str]] = Attribute({})
    """The options that choose the part of the program that is shown."""
    name = Attribute("")
    """The figure's name, as it is looked up."""
    expected_text = Attribute("")
    expected_error = Attribute("")
    has_deliberate_limit = Attribute(False)
    """Whether the author chose the limit of steps."""
    beside: Attribute[tuple[bytes, ...]] = Attribute(())
    """The requests of the figures beside it whose axis it shares, encoded."""
    measure: Attribute[Measure | None] = Attribute(None)
    """In a benchmark: what is measured."""
    is_judged = Attribute(True)
    """Whether it is held against what was expected; of the measures of one benchmark only one is."""


class pipeline_view(FigureBody):  # noqa: N801
    """The body of a pipeline's diagram."""

    languages: Attribute[tuple[str, ...]] = Attribute(())
    direction = Attribute("down")
    current: Attribute[tuple[str, ...]] = Attribute(())
    """The stages that are lit."""
    targets: Attribute[dict[str, str]] = Attribute({})
    """Addresses by stage."""
    requests: Attribute[tuple[bytes, ...]] = Attribute(())
    """What is made of the programs whose sizes and times are shown, stage by stage, encoded."""


class benchmark_view(FigureBody):  # noqa: N801
    """The body of benchmarks side by side.

    Its children are a ``stage_view`` for each benchmark and measure, and a ``problem_view`` for a benchmark that could
    not be asked for.
    """

    measures: Attribute[tuple[Measure, ...]] = Attribute(())
    scale = Attribute("linear")


class problem_view(FigureBody):  # noqa: N801
    """Stands where a directive had nothing that it could ask for."""


BODIES = (stage_view, pipeline_view, benchmark_view, problem_view)
"""Every node whose HTML needs the extension's styles and scripts."""


def request_of(body: stage_view) -> Request:
    """What a figure's body asks for."""
    from ..model.request import Request  # noqa: PLC0415 - a page without a figure to draw needs none of it
    from ..model.wire import decode  # noqa: PLC0415

    return decode(body.request, Request)


def requests_of(body: stage_view | pipeline_view) -> tuple[Request, ...]:
    """All that a figure's body shows, from left to right: what it is compared with, and what it asks for."""
    from ..model.request import Request  # noqa: PLC0415 - as above
    from ..model.wire import decode  # noqa: PLC0415

    asked = body.requests if isinstance(body, pipeline_view) else (body.versus, body.request)
    return tuple(decode(request, Request) for request in asked if request)


def nested_in(body: nodes.Element) -> list[FigureBody]:
    """The bodies that stand within another one."""
    return [child for child in body.children if isinstance(child, FigureBody)]


def bodies_of(doctree: nodes.document) -> list[FigureBody]:
    """Our nodes in a document, in its order."""
    return list(doctree.findall(FigureBody))
