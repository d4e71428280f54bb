"""How the nodes are written: HTML from the views, and for every other builder a literal block of plain text.

Builders without HTML get docutils' own nodes in place of ours. So every builder can write them, even one that is not
known here. The code that draws is imported with the first figure, so a build without figures does not pay for it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms.post_transforms import SphinxPostTransform

from ..internals import captioned_code
from .domain import domain_of
from .nodes import BODIES, FigureBody, benchmark_view, bodies_of, nested_in

if TYPE_CHECKING:
    from .figures import Written


def setup_writers(app: Sphinx) -> None:
    for body in BODIES:
        app.add_node(body, html=(_visit_html, None))
    app.add_post_transform(FigureTransform)


class FigureTransform(SphinxPostTransform):
    """Tells each figure its page if the builder writes HTML; for other builders, replaces each figure with text."""

    default_priority = 390
    """Before 400, where the LaTeX builder turns every block that has a caption into a node of its own."""

    def run(self, **kwargs: Any) -> None:
        del kwargs
        domain = domain_of(self.env)
        bodies = [body for body in bodies_of(self.document) if not isinstance(body.parent, benchmark_view)]
        if domain.builder.format == "html":
            for body in bodies:
                body.page = self.env.docname
        elif bodies:
            from .figures import Page, body_text  # noqa: PLC0415

            page = Page(domain, domain.builder, self.env.docname)
            for body in bodies:
                body.parent.replace_self(_text_figure(body.parent, body_text(body, page)))


def _visit_html(translator: Any, node: FigureBody) -> None:
    from .figures import Page, body_html  # noqa: PLC0415

    domain = domain_of(translator.builder.env)
    # Another extension may write a part of a document that no transform has seen; ``node.page`` is empty then.
    page = Page(domain, translator.builder, node.page)
    translator.body.append(body_html(node, page))
    raise nodes.SkipNode


def _anchors(figure: nodes.Element) -> list[str]:
    """Return the ids of the figure, and those of the figures nested in it."""
    anchors: list[str] = list(figure["ids"])
    for body in figure.findall(benchmark_view):
        for nested in nested_in(body):
            anchors += nested.anchors_of_bar
    return list(dict.fromkeys(anchors))


def _text_figure(figure: nodes.Element, texts: Iterable[Written]) -> list[nodes.Element]:
    """Return code blocks; the first has the figure's caption and targets.

    Only the first is in the wrapper: LaTeX gives every block in it the wrapper's targets, and no target may come twice.
    """
    first, *others = [_block(*text) for text in texts if text[0]]
    container = captioned_code(first, [child for child in figure.children if isinstance(child, nodes.caption)])
    container["classes"] += figure["classes"]
    container["ids"], container["names"] = _anchors(figure), figure["names"]
    return [container, *others]


def _block(text: str, lexer: str) -> nodes.literal_block:
    from ..views.templating import printable  # noqa: PLC0415

    text = printable(text)
    # ``force``: the text may not be correct in its language, and that is no reason for a warning.
    return nodes.literal_block(text, text, language=lexer, force=True, highlight_args={}, linenos=False)
