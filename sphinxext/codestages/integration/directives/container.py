"""What the directives that hold other figures share: their content is markup, and may begin right below them."""

from __future__ import annotations

from docutils import nodes

from ...model.errors import UnknownName
from .base import FigureDirective


class ContainerDirective(FigureDirective):
    """A directive whose content holds other directives.

    docutils is told that it takes no argument: else the first nested directive would be the argument, if no empty line
    is above it. So a text on the directive's own line is the first line of the content.
    """

    optional_arguments = 0

    def nest(self, container: nodes.Element) -> None:
        """Add to ``container`` what the content says; raises UnknownName if a text follows the directive's name."""
        head = self.block_text.partition("\n")[0]
        for name in (f"{self.name}::", f"{{{self.name}}}"):  # reStructuredText, MyST
            if given := head.partition(name)[2].strip():
                raise UnknownName(f"{self.name} takes no argument, but it has {given!r}. Nest the figures below it.")
        self.state.nested_parse(self.content, self.content_offset, container)
