"""``.. pipeline:stage:: rust/mir``: the place that explains a stage."""

from __future__ import annotations

from typing import ClassVar

from docutils import nodes
from sphinx.util.nodes import make_id

from ...catalog import load
from .base import FigureDirective
from .options import OptionSpec


class StageTarget(FigureDirective):
    """Argument: a stage. Draws ``target``, to which diagrams and roles link; a mistake is a figure's placeholder."""

    takes_content = False
    option_spec: ClassVar[OptionSpec] = OptionSpec({})

    def figure(self) -> nodes.target:
        name = self.one_word("a stage, such as python/tokens")
        load().stage(name)
        target = nodes.target("", "", ids=[make_id(self.env, self.state.document, "stage", name)])
        self.state.document.note_explicit_target(target)
        self.domain.note_explained(name, self.env.docname, target["ids"][0])
        return target
