"""Finds what was typed by hand in a chapter, although a tool should have printed it. The input is a doctree.

A chapter is prose and figures. So it has no preformatted text (code blocks, literal blocks, doctests, included files,
raw HTML, line blocks), no pictures, and no measured quantities. Two things are allowed:

- one line to type into a shell, which begins with ``$``: the reader types it, no tool prints it;
- a quantity whose source is linked to in the same paragraph, item or cell.

Directives and roles of the extension write nodes of their own, so their text is never taken for typed text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docutils import nodes

_UNITS = r"(?:[nµμm]s|(?:nano|micro|milli)?seconds?|minutes?|[kKMGT]i?B|(?:kilo|mega|giga)?bytes?|[GM]Hz|%|percent)"
_COUNTS = r"(?:two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|a hundred|a thousand)"
_MORE = r"(?:fast|slow|quick|long|larg|small|bigg?|more|less|short|as much|as many|as long|as big)"
_QUANTITIES = (
    re.compile(rf"\d[\d.,_\u202f ]*\s?{_UNITS}(?!\w)"),
    re.compile(r"\d\s+s(?!\w)"),
    re.compile(rf"(?:\d[\d.,]*|\b{_COUNTS})(?:\s?×| times)\s+(?:as )?{_MORE}", re.IGNORECASE),
    re.compile(r"\b(?:twice|half) as (?:fast|slow|quick|long to)\b", re.IGNORECASE),
)
_LONGEST_NAME = 80
"""In characters: longer code in a sentence is a listing, and not a name."""
_FIGURE = "\N{OBJECT REPLACEMENT CHARACTER}"
_LAID_OUT = (nodes.FixedTextElement, nodes.line_block, nodes.image)
_BLOCKS = (nodes.paragraph, nodes.title, nodes.caption, nodes.term, nodes.line)


def typed_by_hand(chapter: nodes.Element) -> Iterator[str]:
    """Yield everything that was typed by hand, as ``place: what it is``."""
    for node in chapter.findall(nodes.Element):
        if isinstance(node, _LAID_OUT) and not isinstance(node, nodes.comment) and not _is_command(node):
            yield f"{_place(node)}: {node.tagname}: {node.astext()[:60]!r}"
        elif isinstance(node, nodes.literal) and len(node.astext()) > _LONGEST_NAME:
            yield f"{_place(node)}: a listing in a sentence: {node.astext()[:60]!r}"
        elif isinstance(node, _BLOCKS) and not _cites(node):
            yield from (f"{_place(node)}: a quantity without a source: {found!r}" for found in _quantities(node))


def _is_command(node: nodes.Element) -> bool:
    text = node.astext().strip()
    return isinstance(node, nodes.literal_block) and text.startswith("$ ") and "\n" not in text


def _cites(block: nodes.Element) -> bool:
    return any("refuri" in link for link in block.findall(nodes.reference))


def _quantities(block: nodes.Element) -> Iterator[str]:
    """Yield the quantities in a block's typed text; text within a node of the extension was not typed."""
    text = "".join(_FIGURE if _is_ours(text_node) else text_node.astext() for text_node in block.findall(nodes.Text))
    yield from (found[0] for pattern in _QUANTITIES for found in pattern.finditer(text))
    if isinstance(block.parent, nodes.entry) and re.fullmatch(r"[~≈]?\s?\d[\d.,_]*", text.strip()):
        yield text.strip()


def _is_ours(text: nodes.Text) -> bool:
    """True if a role of the extension wrote the text, or will replace it (a pending reference)."""
    node = text.parent
    while node is not None and not isinstance(node, _BLOCKS):
        if node.__class__.__module__.startswith("sphinxext.codestages.") or node.get("refdomain") == "pipeline":
            return True
        node = node.parent
    return False


def _place(node: nodes.Element) -> str:
    while node.parent is not None and not node.line:
        node = node.parent
    return f"line {node.line}"
