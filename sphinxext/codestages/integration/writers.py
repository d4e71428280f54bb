"""How the nodes are written: HTML from the views, and for every other builder a literal block of plain text.

Builders without HTML never see our nodes: they get docutils' own, so any builder, also one not known here, can
write them. What draws is imported with the first figure: a build without one does not pay for it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.application import Sphinx

from .domain import domain_of
from .nodes import BODIES, FigureBody, benchmark_view, bodies_of, nested_in

if TYPE_CHECKING:
    from .figures import Written


def setup_writers(app: Sphinx) -> None:
    for body in BODIES:
        app.add_node(body, html=(_visit_html, None))
    app.connect("doctree-resolved", _replace_by_text)


def _visit_html(translator: Any, node: FigureBody) -> None:
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
    for body in [each for each in bodies_of(doctree) if not isinstance(each.parent, benchmark_view)]:
        figure = body.parent
        figure.replace_self(_text_figure(figure, body_text(body, page), app.builder.format))


def _anchors(figure: nodes.Element) -> list[str]:
    """The figure's own, and those of the figures nested in it."""
    anchors: list[str] = list(figure["ids"])
    for body in figure.findall(benchmark_view):
        for nested in nested_in(body):
            anchors += nested.anchors_of_bar
    return list(dict.fromkeys(anchors))


def _text_figure(figure: nodes.Element, texts: Iterable[Written], output: str) -> list[nodes.Element]:
    """Code blocks, the first with the figure's caption and targets, as ``code-block`` with ``:caption:`` makes one.

    It is alone in its wrapper: LaTeX gives every block in there the wrapper's targets, which must not come twice.
    """
    first, *others = [_block(*text) for text in texts if text[0]]
    container = _wrapper_of(output)("", literal_block=True, classes=["literal-block-wrapper", *figure["classes"]])
    container["ids"], container["names"] = _anchors(figure), figure["names"]
    container += [child for child in figure.children if isinstance(child, nodes.caption)]
    container += first
    return [container, *others]


def _block(text: str, lexer: str) -> nodes.literal_block:
    from ..views.templating import printable  # noqa: PLC0415

    text = printable(text)
    return nodes.literal_block(text, text, language=lexer, force=True, highlight_args={}, linenos=False)


def _wrapper_of(output: str) -> type[nodes.container]:
    """LaTeX has a node of its own for a block with a caption, and has made all of them before figures are replaced."""
    if output == "latex":
        from sphinx.builders.latex.nodes import captioned_literal_block  # noqa: PLC0415

        return captioned_literal_block
    return nodes.container
