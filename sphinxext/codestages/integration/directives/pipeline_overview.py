"""``.. pipeline-overview:: rust python``: the stages of one or more pipelines as a diagram."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import ClassVar

from docutils import nodes

from ...catalog import load
from ...model.errors import UnknownName
from ..nodes import pipeline_view
from .base import FigureDirective
from .options import FIGURE, OptionSpec, choice, text


class PipelineOverview(FigureDirective):
    """Arguments: languages. ``:targets:`` holds ``stage address`` lines. Draws ``figure(pipeline_view, caption?)``.

    ``:direction:`` is ``down`` (every word) or ``across`` (a slim row of names); ``:current:`` lights stages.
    """

    optional_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar[OptionSpec] = OptionSpec(
        {**FIGURE, "direction": choice("down", "across"), "current": text, "targets": text}
    )

    def figure(self) -> nodes.figure:
        names = list(dict.fromkeys(self.argument("a language, or several,").replace(",", " ").split()))
        for name in names or [""]:
            load().language(name)
        stages = {node.stage for name in names for node in load().language(name).pipeline.nodes}
        body = pipeline_view(
            "",
            languages=names,
            direction=self.options.get("direction", "down"),
            current=self._known(self.options.get("current", "").replace(",", " ").split(), stages),
            looks=self.looks(),
            targets=self._targets(stages),
        )
        return self.wrap(body)

    def _known(self, chosen: Iterable[str], stages: Collection[str]) -> list[str]:
        chosen = list(chosen)
        for stage in chosen:
            if stage not in stages:
                raise UnknownName(f"pipeline-overview: no {stage!r} in it; there is: {', '.join(sorted(stages))}.")
        return chosen

    def _targets(self, stages: Collection[str]) -> dict[str, str]:
        targets = {}
        for line in self.options.get("targets", "").splitlines():
            stage, _, address = line.strip().partition(" ")
            if not address:
                raise UnknownName(f"pipeline-overview: :targets: takes lines of a stage and an address, not {line!r}.")
            targets[stage] = address.strip()
        self._known(targets, stages)
        return targets
