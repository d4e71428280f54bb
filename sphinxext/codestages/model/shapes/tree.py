"""A tree of a program: its syntax, or its scopes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar, Self

import msgspec

from ..budget import Budget, Cut
from ..checks import check_number, check_spans
from ..comparison import ComparedLine, ComparedSection, LineComparison, numbered_sections
from ..excerpts import excerpt
from ..part import Part
from ..program import Program
from ..span import Span
from .base import BaseShape

DEEPEST = 200
"""Levels that are indented; deeper levels have the indentation of this one."""


class TreeNode(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A node of a tree.

    ``depth`` counts from 0. ``field`` is the field of the parent that holds the node (``body``, ``test``). ``detail``
    has the node's own attributes as text (``id='n'``, ``Lt``).
    """

    label: str
    depth: int
    field: str = ""
    detail: str = ""
    span: Span | None = None


class Tree(BaseShape, frozen=True, tag="tree"):
    """A tree's nodes in pre-order."""

    nodes: tuple[TreeNode, ...]

    noun: ClassVar[str] = "node"
    is_comparable: ClassVar[bool] = True

    @property
    def items(self) -> tuple[TreeNode, ...]:
        return self.nodes

    def texts(self) -> Iterator[str]:
        return (" ".join((node.field, node.label, node.detail)) for node in self.nodes)

    def check(self, program: Program) -> None:
        """Raise Implausible also if a node is deeper than a child of the node before it."""
        check_spans(self.nodes, program, "nodes[{}]")
        deepest = 0
        for index, node in enumerate(self.nodes):
            if not 0 <= node.depth <= deepest:
                check_number(node.depth, f"nodes[{index}].depth", most=deepest)
            deepest = node.depth + 1

    def _selected(self, part: Part) -> Self:
        """Return the subtrees that the part covers, each as a root.

        Roots without children are left out, unless there are no others: they only name the item in another place.
        """
        nodes = tuple(_subtrees(self.nodes, part))
        roots = [index for index, node in enumerate(nodes) if node.depth == 0]
        lone = {index for index in roots if not _has_children(nodes, index)}
        kept = nodes if len(lone) == len(roots) else (node for index, node in enumerate(nodes) if index not in lone)
        return msgspec.structs.replace(self, nodes=tuple(kept))

    def limited(self, budget: Budget, program: Program | None) -> Cut[Self]:
        """Return the first nodes. They are a tree, too: a node stands after its parent."""
        del program
        count = budget.fitting(len(node.label) + len(node.detail) for node in self.nodes)
        nodes = tuple(_fitted(node, budget) for node in self.nodes[:count])
        return Cut(msgspec.structs.replace(self, nodes=nodes), count, len(self.nodes), self.noun)

    def compared(self, program: Program | None, comparison: LineComparison) -> tuple[ComparedSection, ...]:
        """Return a section for each root, and one for each child of a root with everything below it."""
        del comparison
        starts = [index for index, node in enumerate(self.nodes) if index == 0 or node.depth <= 1]
        ends = [*starts[1:], len(self.nodes)]
        lines = tuple(_compared_lines(self.nodes, program))
        return numbered_sections(
            (_section_name(self.nodes[start]), lines[start:end])
            for start, end in zip(starts, ends, strict=bool(self.nodes))
            if start < end
        )


def _fitted(node: TreeNode, budget: Budget) -> TreeNode:
    if max(len(node.label), len(node.detail)) <= budget.longest:
        return node
    return msgspec.structs.replace(node, label=budget.fitted(node.label), detail=budget.fitted(node.detail))


def repeats(detail: str, covered: str) -> bool:
    """True if a detail (``id='n'``, ``value=2``) already says what the source ``covered`` says (``n``, ``2``)."""
    return covered.strip("'\"") == detail.rpartition("=")[2].strip("'\"")


def _has_children(nodes: tuple[TreeNode, ...], index: int) -> bool:
    return index + 1 < len(nodes) and nodes[index + 1].depth > nodes[index].depth


def _subtrees(nodes: Iterable[TreeNode], part: Part) -> Iterator[TreeNode]:
    root = -1
    for node in nodes:
        if root < 0 or node.depth <= root:
            root = node.depth if part.covers(node.span) else -1
        if root >= 0:
            yield msgspec.structs.replace(node, depth=node.depth - root)


def _section_name(node: TreeNode) -> str:
    return f"{node.depth} {node.span.line}" if node.span else f"{node.depth} {node.label} {node.detail}"


def _compared_lines(nodes: Iterable[TreeNode], program: Program | None) -> Iterator[ComparedLine]:
    """Return a line for each node: its field, label and detail, and beside them its source.

    The source is left out if the label or the detail repeats it, or if the parent has the same span.
    """
    spans: list[Span | None] = []
    for node in nodes:
        covered = excerpt(program, node.span)
        words = (f"{node.field}:" if node.field else "", node.label, node.detail)
        text = "  " * min(node.depth, DEEPEST) + " ".join(word for word in words if word)
        is_told = (
            covered == node.label or repeats(node.detail, covered) or spans[node.depth - 1 : node.depth] == [node.span]
        )
        yield ComparedLine(text=text, essence=f"{node.depth} {text}", aside="" if is_told else covered, span=node.span)
        spans[node.depth :] = [node.span]
