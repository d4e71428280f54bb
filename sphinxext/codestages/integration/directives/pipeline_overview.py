"""``.. pipeline-overview:: rust python``: the stages of one or more pipelines as a diagram."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING, ClassVar

from docutils import nodes

from ...catalog import load
from ...model.errors import NoProgram, UnknownName
from ...model.options import choice, flag, link_address, text
from ..nodes import pipeline_view
from .base import ProgramDirective
from .options import FIGURE, OptionSpec, convert

if TYPE_CHECKING:
    from ...model.program import Program


class PipelineOverview(ProgramDirective):
    """Arguments: languages. Draws ``figure(pipeline_view, caption?)``.

    ``:direction:`` is ``down`` (with all words) or ``across`` (a slim row of names). ``:current:`` highlights stages.
    ``:targets:`` holds ``stage address`` lines. ``:file:`` names at most one program in each language; the diagram
    shows the sizes and times of its stages.
    """

    takes_content = False
    option_spec: ClassVar[OptionSpec] = OptionSpec(
        {
            **FIGURE,
            "direction": choice("down", "across"),
            "current": text,
            "targets": text,
            "file": text,
            "unstable": flag,
        },
        of_stages=True,
    )

    def figure(self) -> nodes.figure:
        names = list(dict.fromkeys(self.argument("one or more languages").replace(",", " ").split()))
        for name in names or [""]:
            load().language(name)
        stages = {node.stage for name in names for node in load().language(name).pipeline.nodes}
        body = pipeline_view(
            "",
            languages=tuple(names),
            direction=self.options.get("direction", "down"),
            current=self._known(self.options.get("current", "").replace(",", " ").split(), stages),
            targets=self._targets(stages),
            requests=tuple(request for program in self._programs(names) for request in self._requests(program)),
        )
        return self.wrap(body)

    def _programs(self, names: Collection[str]) -> list[Program]:
        """Read the programs that ``:file:`` names, at most one in each language; raises NoProgram for any other."""
        paths: dict[str, str] = {}
        for path in self.options.get("file", "").split():
            language = load().language_of_file(path)
            if language is None or language.name not in names:
                raise NoProgram(f"{self.name}: {path} is not a program in {' or '.join(names)}.")
            if language.name in paths:
                raise NoProgram(f"{self.name}: it takes one {language.title} program, and {path} is the second.")
            paths[language.name] = path
        return [self.program_at(path, load().language(name)) for name, path in paths.items()]

    def _requests(self, program: Program) -> Iterator[bytes]:
        """Yield the encoded requests that tell how large the stages of the program are, and how long they take."""
        from ...model.wire import encode  # noqa: PLC0415 - see catalog.load

        language = load().language(program.language)
        wanted = {node.stage for node in language.pipeline.nodes} | {language.phases}
        for stage in language.stages:
            if stage.name in wanted:
                understood = load().defaults(stage.name)
                options = [(name, value) for name, value in self.options.items() if name in understood]
                yield encode(load().request(program, stage.name, options))

    def _known(self, chosen: Iterable[str], stages: Collection[str]) -> tuple[str, ...]:
        """Return the chosen stages; raises UnknownName for one that the diagram does not have."""
        chosen = tuple(chosen)
        for stage in chosen:
            if stage not in stages:
                raise UnknownName(
                    f"pipeline-overview: the diagram has no stage {stage!r}. Available: {', '.join(sorted(stages))}."
                )
        return chosen

    def _targets(self, stages: Collection[str]) -> dict[str, str]:
        """Read ``:targets:`` into addresses by stage; raises UnknownName for a line of another form."""
        targets = {}
        for line in self.options.get("targets", "").splitlines():
            stage, _, address = line.strip().partition(" ")
            if not address:
                raise UnknownName(
                    f"pipeline-overview: :targets: takes a stage and an address on each line, not {line!r}."
                )
            targets[stage] = convert(self.name, "targets", address, link_address)
        self._known(targets, stages)
        return targets
