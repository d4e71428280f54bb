"""``.. pipeline-compare::``: the figures in its content side by side."""

from __future__ import annotations

from docutils import nodes
from sphinx.util.docutils import SphinxDirective


class PipelineCompare(SphinxDirective):
    """Draws ``container(figure, figure, …)``; where there is no room, or no HTML, they follow one another."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        self.assert_has_content()
        container = nodes.container(classes=["codestages-compare"])
        self.set_source_info(container)
        self.state.nested_parse(self.content, self.content_offset, container)
        return [container]
