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
    that only a view reads), ``problem`` (why there is nothing to show, or empty).
    """


class pipeline_view(nodes.General, nodes.Element):  # noqa: N801
    """The body of a pipeline's diagram.

    Attributes: ``languages`` (names), ``direction``, ``current`` (stages), ``looks``, ``targets`` (addresses by stage).
    """


class problem_view(nodes.General, nodes.Element):  # noqa: N801
    """Stands where a directive had nothing it could ask for: ``problem`` says why."""


BODIES = (stage_view, pipeline_view, problem_view)
"""Every node whose HTML needs the extension's styles and scripts."""


def request_of(body: stage_view) -> Request:
    """What a figure's body asks for."""
    from ..model.request import Request  # noqa: PLC0415 - a page without a figure to draw needs none of it
    from ..model.wire import decode  # noqa: PLC0415

    return decode(body["request"], Request)


def requests_of(body: stage_view) -> tuple[Request, ...]:
    """All that a figure's body shows, from left to right: what it is compared with, and what it asks for."""
    from ..model.request import Request  # noqa: PLC0415 - as above
    from ..model.wire import decode  # noqa: PLC0415

    return tuple(decode(each, Request) for each in (body.get("versus"), body["request"]) if each)


def bodies_of(doctree: nodes.document) -> list[nodes.Element]:
    """Our nodes in a document, in its order."""
    return [node for node in doctree.findall() if isinstance(node, BODIES)]
