"""What the directives share: options, the program, the figure around a body, and how a mistake is reported."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, cast

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from ...catalog import load
from ...model.errors import CodestagesError, NoProgram, UnknownName
from ...model.options import PART
from ..nodes import FigureBody, problem_view, stage_view
from ..warnings import subtype_of, warn
from .options import FIGURE, PROGRAM, VERSUS, OptionSpec, convert

if TYPE_CHECKING:
    from ...model.descriptors import Language, Stage, View
    from ...model.program import Program
    from ...model.request import Request
    from ..domain import PipelineDomain
    from ..workbench import Workbench


class FigureDirective(SphinxDirective):
    """A directive that yields one figure: ``figure(body, caption?)``.

    docutils is told that the directive takes any argument, option and content: what docutils refuses leaves a hole in
    the page. The mistakes are found here, and each is one located warning and a placeholder.
    """

    has_content = True
    optional_arguments = 1
    final_argument_whitespace = True
    takes_content: ClassVar[bool] = True
    option_spec: ClassVar[OptionSpec] = OptionSpec(FIGURE)

    def run(self) -> list[nodes.Node]:
        # ``wrap`` uses the options. If they cannot be read, the placeholder's figure has none.
        given, self.options = self.options, {}
        try:
            self.options = self.option_spec.read(self.name, given)
            if self.content and not self.takes_content:
                raise UnknownName(f"{self.name} takes no content. Remove the indentation of the text that follows it.")
            return [self.figure()]
        except CodestagesError as error:
            return [self.placeholder(error)]

    def placeholder(self, error: CodestagesError) -> nodes.figure:
        """Warn about a mistake of the author, and return the figure that stands in the page instead."""
        warn(str(error), subtype_of(error), self.get_location())
        return self.wrap(problem_view("", problem=str(error)))

    def argument(self, what: str) -> str:
        """Return the directive's argument; raises UnknownName, which asks for ``what``, if there is none."""
        if not self.arguments:
            raise UnknownName(f"{self.name} needs an argument: {what}.")
        return str(self.arguments[0]).strip()

    def one_word(self, what: str) -> str:
        """Return the directive's argument; raises UnknownName, which asks for ``what``, unless it is one word."""
        word, *others = self.argument(what).split(None, 1)
        if others:
            raise UnknownName(
                f"{self.name} takes one argument, {what}, but {others[0]!r} follows it. {self._elsewhere}".strip()
            )
        return word

    def refuse_argument(self) -> None:
        """Raise UnknownName if the directive has an argument."""
        if self.arguments:
            raise UnknownName(
                f"{self.name} takes no argument, but it has {self.arguments[0]!r}. {self._elsewhere}".strip()
            )

    @property
    def _elsewhere(self) -> str:
        return "Write the program below, after an empty line." if self.takes_content else ""

    def figure(self) -> nodes.Element:
        """Return the figure; raises CodestagesError for a mistake of the author."""
        raise NotImplementedError

    @property
    def domain(self) -> PipelineDomain:
        return cast("PipelineDomain", self.env.get_domain("pipeline"))

    @property
    def workbench(self) -> Workbench:
        return self.domain.workbench

    def wrap(self, body: FigureBody) -> nodes.figure:
        """Return the figure around a body, with its id, classes, target and caption."""
        number = self.env.new_serialno("codestages") + 1
        body.anchor = nodes.make_id(f"{self.env.docname}-figure-{number}")
        body.alt, body.is_collapsed = self.options.get("alt", ""), "collapse" in self.options
        body.is_unstable = "unstable" in self.options
        figure = nodes.figure("", body, classes=["codestages", *self.options.get("class", ())])
        self.set_source_info(body)
        self.set_source_info(figure)
        if caption := self.options.get("caption"):
            inline, messages = self.state.inline_text(caption, self.lineno)
            figure += nodes.caption(caption, "", *inline, *messages)
        self.add_name(figure)
        figure["ids"].append(body.anchor)
        return figure


class ProgramDirective(FigureDirective):
    """A directive about a program, from its content or its ``:file:``."""

    option_spec: ClassVar[OptionSpec] = OptionSpec(PROGRAM, of_stages=True)

    def program(self, language: Language) -> Program:
        """Return the program; raises NoProgram if there is none, or two."""
        from ..programs import program_from_content  # noqa: PLC0415 - see catalog.load

        given = self.options.get("file", "")
        if bool(given) == bool(self.content):
            wrong = "it has both content and :file:" if given else "it has no program"
            raise NoProgram(f"{self.name}: {wrong}. Write the program as the content, or name a file with :file:.")
        return self.program_at(given, language) if given else program_from_content(language, list(self.content))

    def program_at(self, given: str, language: Language) -> Program:
        """Read the program in a file; raises NoProgram if that fails, or if the file's suffix is another language's."""
        from ..programs import program_from_file  # noqa: PLC0415 - see catalog.load

        try:
            relative, absolute = self.env.relfn2path(given)
        except (OSError, RuntimeError, ValueError) as error:
            raise NoProgram(f"{self.name}: cannot find {given}: {error}") from error
        self.env.note_dependency(relative)
        self.domain.note_source(self.env.docname, absolute)
        other = self.workbench.catalog.language_of_file(given)
        if other and other.name != language.name:
            raise NoProgram(
                f"{self.name}: {given} is a {other.title} file by its name, but the figure is about {language.title}."
            )
        return program_from_file(language, Path(absolute))

    def stage_figure(self, stage_name: str, program: Program) -> nodes.figure:
        """Return the figure of one stage of ``program``; its answer is fetched when the document has been read."""
        from ...model.wire import encode  # noqa: PLC0415 - see catalog.load

        catalog = self.workbench.catalog
        stage = catalog.stage(stage_name)
        view = catalog.view(stage, self.options.get("view", ""))
        request = catalog.request(program, stage_name, self._stage_options(stage).items())
        other = self.compared_with(request)
        body = stage_view(
            "",
            request=encode(request),
            versus=encode(other) if other else b"",
            view=view.name,
            view_options=self._view_options(stage, view),
            part={name: self.options[name] for name in PART if name in self.options},
            expected_text=self.options.get("expect", ""),
            expected_error=self.options.get("expect-error", ""),
            has_deliberate_limit="max-steps" in self.options,
            max_rows=int(self.options.get("max-rows", 0)),
            name=nodes.fully_normalize_name(self.options.get("name", "")),
        )
        figure = self.wrap(body)
        self.domain.note_figure(stage_name, self.env.docname, body.anchor)
        return figure

    def _stage_options(self, stage: Stage) -> dict[str, str]:
        """Return the options that change the answer: all but those that only the figure or a view understands."""
        catalog = self.workbench.catalog
        others = {*PROGRAM, *VERSUS, *catalog.view_options.difference(catalog.defaults(stage.name))}
        options = {name: value for name, value in self.options.items() if name not in others}
        if "max-steps" in stage.options:
            options.setdefault("max-steps", self.workbench.max_steps)
        return options

    def _view_options(self, stage: Stage, view: View) -> dict[str, str]:
        """Return the options that the view reads; raises UnknownName for an option of other views only."""
        catalog = self.workbench.catalog
        given = {name: value for name, value in self.options.items() if name in catalog.view_options}
        for name in given.keys() - view.options.keys() - catalog.defaults(stage.name).keys():
            able = [other.name for other in catalog.views_of(stage).values() if name in other.options]
            instead = f" Views of {stage.name} that have it: {', '.join(able)}." if able else ""
            raise UnknownName(f"{self.name}: the view {view.name!r} has no option {name!r}.{instead}")
        options = {name: value for name, value in given.items() if name in view.options}
        return {name: convert(self.name, name, value, view.options[name]) for name, value in options.items()}

    def compared_with(self, request: Request) -> Request | None:
        """Return the request that the figure is compared with; None if the figure is no difference."""
        del request
        return None


def language_of_stage(stage_name: str) -> Language:
    """Return the language of a stage (``rust/mir``); raises UnknownName, listing the available stages."""
    catalog = load()
    catalog.stage(stage_name)
    return catalog.stages[stage_name][0]
