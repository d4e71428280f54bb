"""The words by which a site's own search finds a figure.

Sphinx makes its index from the doctree, where a figure is a node without text. So the words of the artifact become that
node's text. Only the index reads it, because the figure itself is written from its artifact. Each word is there once,
so that a long listing does not outweigh prose.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docutils import nodes

if TYPE_CHECKING:
    from ..model.artifact import Artifact

MOST_WORDS = 400
"""The largest number of words of a figure; further words are names that a generator made up."""
_WORD = re.compile(r"(?<![\w.$@%])(?:[A-Za-z][A-Za-z_]{2,24}|E\d{4})(?![\w$])")
"""Names as a reader types them, and the codes of errors; no addresses, registers, mangled or numbered names."""


def searchable(artifact: Artifact) -> nodes.Text:
    """Return the words of an artifact, separated by spaces.

    >>> searchable(Artifact(shape=Listing(lexer="", lines=(Line(text="2 LOAD_FAST n"),))))
    LOAD_FAST
    """
    return nodes.Text(" ".join(list(dict.fromkeys(_WORD.findall(artifact.text)))[:MOST_WORDS]))
