"""The doctree nodes: a figure's body, kept as what was asked for; visitors ask the view when a page is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

if TYPE_CHECKING:
    from ..model.request import Request


class stage_view(nodes.General, nodes.Element):  # noqa: N801 - docutils names nodes so
    """The body of a figure about a program.

    Attributes: ``request`` (encoded, since themes load a page only to find their way: see ``request_of``), ``versus``
    (the request that it is compared with, encoded too, or nothing), ``view`` (a view's name), ``looks`` (the options
    that only a view reads), ``name`` (the figure's, as it is looked up), ``problem`` (why there is nothing to show, or
    empty).
    """


class pipeline_view(nodes.General, nodes.Element):  # noqa: N801
    """The body of a pipeline's diagram.

    Attributes: ``languages`` (names), ``direction``, ``current`` (stages), ``looks``, ``targets`` (addresses by stage),
    ``requests`` (encoded: what is made of the programs whose sizes and times are shown, stage by stage).
    """


class benchmark_view(nodes.General, nodes.Element):  # noqa: N801
    """The body of benchmarks side by side. Its children are ``stage_view``s, one for each benchmark and measure.

    Attributes: ``measures``, ``scale``, ``collapse``. Those of the children, besides their own: ``label`` (the bar's
    name), ``ids_of_row`` (the anchors of the figure that was nested), ``measure``, ``is_judged`` (whether it is the one
    that is held against what was expected). A ``problem_view`` stands for a benchmark that could not be asked for.
    """


class problem_view(nodes.General, nodes.Element):  # noqa: N801
    """Stands where a directive had nothing it could ask for: ``problem`` says why."""


BODIES = (stage_view, pipeline_view, benchmark_view, problem_view)
"""Every node whose HTML needs the extension's styles and scripts."""


def request_of(body: stage_view) -> Request:
    """What a figure's body asks for."""
    from ..model.request import Request  # noqa: PLC0415 - a page without a figure to draw needs none of it
    from ..model.wire import decode  # noqa: PLC0415

    return decode(body["request"], Request)


def requests_of(body: nodes.Element) -> tuple[Request, ...]:
    """All that a figure's body shows, from left to right: what it is compared with, and what it asks for."""
    from ..model.request import Request  # noqa: PLC0415 - as above
    from ..model.wire import decode  # noqa: PLC0415

    asked = body["requests"] if isinstance(body, pipeline_view) else (body.get("versus"), body.get("request"))
    return tuple(decode(each, Request) for each in asked if each)


def nested_in(body: nodes.Element) -> list[nodes.Element]:
    """The bodies that stand within another one."""
    return [each for each in body.children if isinstance(each, BODIES)]


def bodies_of(doctree: nodes.document) -> list[nodes.Element]:
    """Our nodes in a document, in its order."""
    return [node for node in doctree.findall() if isinstance(node, BODIES)]
