"""``.. pipeline-stage:: rust/mir``: one stage of a program, or its difference to that stage under another option."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from docutils import nodes

from ...model.errors import UnknownName
from .base import ProgramDirective, language_of_stage
from .options import PROGRAM, VERSUS, OptionSpec, convert

if TYPE_CHECKING:
    from ...model.request import Request


class PipelineStage(ProgramDirective):
    """Argument: ``language/stage``. Draws ``figure(stage_view, caption?)``."""

    option_spec: ClassVar[OptionSpec] = OptionSpec({**PROGRAM, **VERSUS}, of_stages=True)

    def figure(self) -> nodes.figure:
        stage_name = self.one_word("a stage, such as python/tokens")
        return self.stage_figure(stage_name, self.program(language_of_stage(stage_name)))

    def compared_with(self, request: Request) -> Request | None:
        if "versus" not in self.options:
            return None
        from ..versus import other_request  # noqa: PLC0415 - see catalog.load

        if "view" in self.options:
            raise UnknownName(f"{self.name}: :versus: shows a difference line by line. Remove :view:.")
        catalog = self.workbench.catalog
        other = other_request(request, self.options["versus"], catalog)
        spec = catalog.stage_and_tool(other.stage)[1]
        if wanted := other.option(spec.option):
            convert(self.name, spec.option, wanted, spec.converter)
        return other
