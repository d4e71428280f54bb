"""``.. ast-tree:: python``: a program's syntax tree, as an outline that folds or as a drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from docutils import nodes

from ...catalog import load
from ...model.errors import UnknownName
from .base import ProgramDirective
from .options import PROGRAM, OptionSpec

if TYPE_CHECKING:
    from ...model.descriptors import Language


class AstTree(ProgramDirective):
    """Argument: a language, needed if the file's suffix does not tell it. Draws ``figure(stage_view, caption?)``."""

    option_spec: ClassVar[OptionSpec] = OptionSpec(PROGRAM, of_stages=True)

    def figure(self) -> nodes.figure:
        language = self._language()
        return self.stage_figure(language.syntax_tree, self.program(language))

    def _language(self) -> Language:
        catalog = load()
        if self.arguments:
            return catalog.language(self.one_word("a language"))
        if found := catalog.language_of_file(self.options.get("file", "")):
            return found
        names = ", ".join(language.name for language in catalog.languages)
        raise UnknownName(f"ast-tree: the language is not known. Name it as the argument; available: {names}.")
