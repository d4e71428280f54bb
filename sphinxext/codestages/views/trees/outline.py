"""The outline of a tree. A row has the field, the node's label and detail, and the source text that it covers.

Branches are ``<details>`` elements, which fold without a script. Browsers stop nesting at 512 elements, so nodes below
the level ``DEEPEST`` are not nested: they are rows of one level, each with its depth in front.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from ...model.descriptors import Drawing, View
from ...model.excerpts import excerpt
from ...model.options import flag, whole_number
from ...model.program import Program
from ...model.shapes.tree import DEEPEST, Tree, TreeNode, repeats
from ...model.span import Span
from ..templating import render

OPEN = 3
"""Levels that are open at first if there is no ``:depth:``."""
EMPTY = "There is no tree here."


@dataclass(frozen=True, kw_only=True)
class OutlineEntry:
    """A node ready for the page. ``closes`` is the number of branches that end before it."""

    node: TreeNode
    covered: str
    kind: Literal["branch", "leaf"]
    opened: bool
    closes: int


def outline_html(tree: Tree, drawing: Drawing) -> Markup:
    entries = tuple(_entries(tree, drawing))
    return render(
        "outline",
        entries=entries,
        remaining=_depth_after(entries),
        positions="positions" in drawing.options,
        deepest=DEEPEST,
        empty=EMPTY,
    )


def outline_text(tree: Tree, drawing: Drawing) -> str:
    """Return a line for each node, indented by two spaces a level; below ``DEEPEST``, its depth is in brackets."""
    lines = []
    for node in tree.nodes:
        indent = "  " * node.depth if node.depth <= DEEPEST else f"{'  ' * DEEPEST}({node.depth}) "
        covered = excerpt(drawing.program, node.span)
        positions = f"@{node.span.place}" if node.span and "positions" in drawing.options else ""
        words = (f"{node.field}:" if node.field else "", node.label, node.detail, positions)
        line = indent + " ".join(word for word in words if word)
        lines.append(f"{line}  `{covered}`" if covered else line)
    return "\n".join(lines) or EMPTY


def open_levels(drawing: Drawing) -> int:
    """Return how many levels are open at first."""
    asked = drawing.options.get("depth", "")
    return int(asked) if asked.isdecimal() else OPEN


def _entries(tree: Tree, drawing: Drawing) -> Iterator[OutlineEntry]:
    levels = open_levels(drawing)
    nodes = tree.nodes
    parents = 0
    spans: list[Span | None] = []
    for index, node in enumerate(nodes):
        depth = min(node.depth, DEEPEST, parents)
        branch = index + 1 < len(nodes) and nodes[index + 1].depth > node.depth and depth < DEEPEST
        yield OutlineEntry(
            node=node,
            # a node that covers the same source as its parent does not repeat it
            covered="" if spans[node.depth - 1 : node.depth] == [node.span] else _covered(drawing.program, node),
            kind="branch" if branch else "leaf",
            opened=node.depth < levels,
            closes=parents - depth,
        )
        parents = depth + branch
        spans[node.depth :] = [node.span]


def _depth_after(entries: tuple[OutlineEntry, ...]) -> int:
    """Return how many branches are still open after the last entry."""
    return sum((entry.kind == "branch") - entry.closes for entry in entries)


def _covered(program: Program | None, node: TreeNode) -> str:
    """Return the covered source text; empty if it only repeats the label or the detail."""
    covered = excerpt(program, node.span)
    return "" if covered == node.label or repeats(node.detail, covered) else covered


OUTLINE = View(
    name="tree",
    shape=Tree,
    html=outline_html,
    text=outline_text,
    options={"depth": whole_number(0), "positions": flag},
)
