"""``.. ast-tree:: python``: a program's syntax tree, as an outline that folds or as a drawing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives

from ...catalog import load
from ...model.errors import UnknownName
from .base import PROGRAM_OPTIONS, OptionSpec, ProgramDirective

if TYPE_CHECKING:
    from ...model.descriptors import Language


class AstTree(ProgramDirective):
    """Argument: a language, where the file's suffix does not tell. Draws ``figure(stage_view, caption?)``."""

    optional_arguments = 1
    option_spec: ClassVar[dict[str, Callable[[str], Any]] | None] = OptionSpec(
        PROGRAM_OPTIONS | {"depth": directives.nonnegative_int, "positions": directives.flag}
    )

    def figure(self) -> nodes.figure:
        language = self._language()
        return self.stage_figure(f"{language.name}/ast", self.program(language))

    def _language(self) -> Language:
        catalog = load()
        if self.arguments:
            return catalog.language(self.arguments[0].strip())
        if found := catalog.language_of_file(self.options.get("file", "")):
            return found
        names = ", ".join(each.name for each in catalog.languages)
        raise UnknownName(f"ast-tree: which language? Name one as the argument: {names}.")
