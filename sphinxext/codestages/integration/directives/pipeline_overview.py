"""``.. pipeline-overview:: rust python``: the stages of one or more pipelines as a diagram."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives

from ...catalog import load
from ...model.errors import UnknownName
from ..nodes import pipeline_view
from .base import FIGURE_OPTIONS, FigureDirective, OptionSpec


def _direction(argument: str) -> str:
    return str(directives.choice(argument, ("down", "across")))


class PipelineOverview(FigureDirective):
    """Arguments: languages. ``:targets:`` holds ``stage address`` lines. Draws ``figure(pipeline_view, caption?)``.

    ``:direction:`` is ``down`` (every word) or ``across`` (a slim row of names); ``:current:`` lights stages.
    """

    required_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar[dict[str, Callable[[str], Any]] | None] = OptionSpec(
        FIGURE_OPTIONS
        | {"direction": _direction, "current": directives.unchanged_required, "targets": directives.unchanged_required}
    )

    def figure(self) -> nodes.figure:
        names = self.arguments[0].replace(",", " ").split()
        for name in names:
            load().language(name)
        body = pipeline_view(
            "",
            languages=names,
            direction=self.options.get("direction", "down"),
            current=self._current(names),
            looks=self.looks(),
            targets=self._targets(),
        )
        return self.wrap(body)

    def _current(self, languages: list[str]) -> list[str]:
        stages = {node.stage for name in languages for node in load().language(name).pipeline.nodes}
        current: list[str] = self.options.get("current", "").replace(",", " ").split()
        for stage in current:
            if stage not in stages:
                raise UnknownName(f"pipeline-overview: no {stage!r} in it; there is: {', '.join(sorted(stages))}.")
        return current

    def _targets(self) -> dict[str, str]:
        targets = {}
        for line in self.options.get("targets", "").splitlines():
            stage, _, address = line.strip().partition(" ")
            if not address:
                raise UnknownName(f"pipeline-overview: :targets: takes lines of a stage and an address, not {line!r}.")
            targets[stage] = address.strip()
        return targets
