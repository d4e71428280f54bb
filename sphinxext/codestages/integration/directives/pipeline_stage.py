"""``.. pipeline-stage:: rust/mir``: one stage of a program."""

from __future__ import annotations

from docutils import nodes

from .base import ProgramDirective, language_of_stage


class PipelineStage(ProgramDirective):
    """Argument: ``language/stage``. Draws ``figure(stage_view, caption?)``."""

    optional_arguments = 1

    def figure(self) -> nodes.figure:
        stage_name = self.argument("a stage, such as python/tokens,")
        return self.stage_figure(stage_name, self.program(language_of_stage(stage_name)))
