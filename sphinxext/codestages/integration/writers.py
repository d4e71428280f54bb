"""How the nodes are written: HTML from the views, and for every other builder a literal block of plain text.

Builders without HTML never see our nodes: they get docutils' own, so any builder, also one not known here, can
write them. What draws is imported with the first figure: a build without one does not pay for it.
"""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from .events import domain_of
from .nodes import BODIES, bodies_of


def setup_writers(app: Sphinx) -> None:
    for body in BODIES:
        app.add_node(body, html=(_visit_html, None))
    app.connect("doctree-resolved", _replace_by_text)


def _visit_html(translator: Any, node: nodes.Element) -> None:
    from .figures import Page, body_html  # noqa: PLC0415

    builder = translator.builder
    page = Page(domain_of(builder.env), builder, builder.current_docname)
    translator.body.append(body_html(node, page))
    raise nodes.SkipNode


def _replace_by_text(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    if app.builder.format == "html":
        return
    from .figures import Page, body_text  # noqa: PLC0415

    page = Page(domain_of(app.env), app.builder, docname)
    for body in bodies_of(doctree):
        figure = body.parent
        figure.replace_self(_text_figure(figure, *body_text(body, page)))


def _text_figure(figure: nodes.Element, text: str, lexer: str) -> nodes.Element:
    """A code block with the figure's caption and targets, as ``code-block`` with ``:caption:`` makes it."""
    from ..views.templating import printable  # noqa: PLC0415

    text = printable(text)
    block = nodes.literal_block(text, text, language=lexer, force=True, highlight_args={}, linenos=False)
    container = nodes.container("", literal_block=True, classes=["literal-block-wrapper", *figure["classes"]])
    container["ids"], container["names"] = figure["ids"], figure["names"]
    container += [each for each in figure.children if isinstance(each, nodes.caption)]
    container += block
    return container
