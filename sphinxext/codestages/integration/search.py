"""What a site's own search finds of a figure: each word of its artifact once, so that listings do not drown prose.

Sphinx makes its index from the doctree, where a figure is a node without text. The words become that node's text: the
index reads it, and nobody else does, for a figure is written from its artifact.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docutils import nodes

if TYPE_CHECKING:
    from ..model.artifact import Artifact

MOST = 400
"""Words a figure: beyond it are names that a generator made up."""
_WORD = re.compile(r"(?<![\w.$@%])(?:[A-Za-z][A-Za-z_]{2,24}|E\d{4})(?![\w$])")
"""Names as a reader types them, and the codes of errors; no addresses, registers, mangled or numbered names."""


def searchable(artifact: Artifact) -> nodes.Text:
    """The words of an artifact.

    >>> searchable(Artifact(shape=Listing(lexer="", lines=(Line(text="2 LOAD_FAST n"),))))
    LOAD_FAST
    """
    return nodes.Text(" ".join(list(dict.fromkeys(_WORD.findall(artifact.text)))[:MOST]))
