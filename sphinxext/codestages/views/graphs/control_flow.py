"""The control flow of one function of a listing: its basic blocks as boxes of text, its jumps as arrows.

In the boxes stand the reader's names in place of the tool's, where the function's group knows them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from msgspec.structs import replace

from ...model.descriptors import Drawing
from ...model.line import Line
from ...model.shapes.graph import Graph, GraphEdge, GraphNode
from ...model.shapes.listing import Group, Jump, Listing

LONGEST_NAME = 24
"""Characters; longer words of a tool's (mangled symbols, captured places) are replaced, and not listed."""
_QUOTED = r'"(?:\\.|[^"\\])*"|' + r"'(?:\\.|[^'\\])'"


@dataclass(frozen=True, kw_only=True)
class Flow:
    """A function's blocks; ``ordinary`` leaves out the ``unwinding`` blocks that only an unwinding run reaches.

    ``names`` are the words of the tool's that were replaced, and by what.
    """

    name: str
    graph: Graph
    ordinary: Graph
    unwinding: int
    names: tuple[tuple[str, str], ...] = ()


def control_flow(listing: Listing, drawing: Drawing) -> Flow | None:
    """The control flow of the first function, if there are several of the program's own; None without any blocks."""
    functions = [group for group in listing.functions if not group.foreign]
    own = {item.name for item in drawing.part.items}
    functions.sort(key=lambda group: bool(own) and group.name not in own)
    body = next((found for found in (listing.cut([function]) for function in functions) if _blocks(found)), None)
    if body is None:
        return None
    function = next(each for each in body.groups if each.kind == "function")
    renamed = _renamed(_graph(body), function.names)
    ordinary = _without_unwinding(renamed)
    return Flow(
        name=function.qualified or function.name,
        graph=renamed,
        ordinary=ordinary,
        unwinding=len(renamed.nodes) - len(ordinary.nodes),
        names=tuple(name for name in function.names if len(name[0]) <= LONGEST_NAME),
    )


def _renamed(graph: Graph, names: tuple[tuple[str, str], ...]) -> Graph:
    """The graph with ``names`` in its lines; what stands in quotes is text of the program, and stays."""
    if not names:
        return graph
    words = dict(names)
    pattern = re.compile("|".join((_QUOTED, *(_word(word) for word in words))))
    nodes = []
    for node in graph.nodes:
        texts = (pattern.sub(lambda found: words.get(found[0], found[0]), each.text) for each in node.lines)
        lines = tuple(replace(line, text=text) for line, text in zip(node.lines, texts, strict=True))
        nodes.append(replace(node, lines=lines))
    return replace(graph, nodes=tuple(nodes))


def _word(text: str) -> str:
    return rf"\b{re.escape(text)}\b" if text.isidentifier() else re.escape(text)


def _blocks(listing: Listing) -> dict[int, Group]:
    return {index: group for index, group in enumerate(listing.groups) if group.kind == "block"}


def _graph(body: Listing) -> Graph:
    blocks = _blocks(body)
    ids = _unique([each.name for each in blocks.values()])
    named = dict(zip(blocks, ids, strict=True))
    nodes = tuple(
        GraphNode(id=named[index], lines=_named(block, _statements(body, block)), kind="block" if position else "entry")
        for position, (index, block) in enumerate(blocks.items())
    )
    edges = [_edge(jump, named) for jump in body.jumps if jump.source in named and jump.target in named]
    return Graph(nodes=nodes, edges=_with_back_edges(edges, nodes[0].id))


def _statements(body: Listing, block: Group) -> tuple[Line, ...]:
    lines = body.lines[block.first : block.first + block.count]
    told = (line for line in lines if line.kind not in {"noise", "comment"} and line.text.strip())
    kept = tuple(replace(each, text=_stated(each)) for each in told)
    if len(kept) > 1 and kept[-1].text.strip() == "}":  # the braces of MIR: the box itself says where a block ends
        kept = (replace(kept[0], text=kept[0].text.rstrip(" {")), *kept[1:-1])
    margin = min((len(each.text) - len(each.text.lstrip()) for each in kept), default=0)
    return tuple(replace(each, text=each.text[margin:]) for each in kept)


def _stated(line: Line) -> str:
    """A statement; of a label not what stands far behind it, which are the blocks before: the arrows say that."""
    text = line.text.rstrip()
    if line.kind == "label" and text[:1].strip():
        return re.split(r"\s{4,}", text)[0]
    plain = text.lstrip("\t")
    return "    " * (len(text) - len(plain)) + plain.expandtabs(8)


def _named(block: Group, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The block's name on top, unless its own first line is its label."""
    return lines if lines and lines[0].text.startswith(block.name) else (Line(text=f"{block.name}:"), *lines)


def _edge(jump: Jump, named: dict[int, str]) -> GraphEdge:
    return GraphEdge(source=named[jump.source], target=named[jump.target], label=jump.label, kind=jump.kind)


def _with_back_edges(edges: list[GraphEdge], entry: str) -> tuple[GraphEdge, ...]:
    """The same edges, those that close a loop marked: a walk from the entry meets their target again on its way."""
    leaving: dict[str, list[int]] = {}
    for index, edge in enumerate(edges):
        leaving.setdefault(edge.source, []).append(index)
    back: set[int] = set()
    seen, on_way = {entry}, {entry}
    way = [(entry, iter(leaving.get(entry, ())))]
    while way:
        block, rest = way[-1]
        index = next(rest, -1)
        if index < 0:
            on_way.discard(block)
            way.pop()
        elif (target := edges[index].target) in on_way:
            back.add(index)
        elif target not in seen:
            seen.add(target)
            on_way.add(target)
            way.append((target, iter(leaving.get(target, ()))))
    return tuple(
        replace(each, kind="back") if index in back and each.kind == "flow" else each
        for index, each in enumerate(edges)
    )


def _unique(names: Iterable[str]) -> list[str]:
    seen: dict[str, int] = {}
    ids = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        ids.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return ids


def _without_unwinding(graph: Graph) -> Graph:
    """Without the blocks that are reached, but only by way of an unwinding edge."""
    start = graph.nodes[0].id
    all_ways = _reached(start, graph.edges)
    ordinary = _reached(start, [edge for edge in graph.edges if edge.kind != "unwind"])
    hidden = all_ways - ordinary
    return replace(
        graph,
        nodes=tuple(node for node in graph.nodes if node.id not in hidden),
        edges=tuple(edge for edge in graph.edges if edge.source not in hidden and edge.target not in hidden),
    )


def _reached(start: str, edges: Iterable[GraphEdge]) -> set[str]:
    targets: dict[str, list[str]] = {}
    for edge in edges:
        targets.setdefault(edge.source, []).append(edge.target)
    reached, waiting = {start}, [start]
    while waiting:
        for each in targets.get(waiting.pop(), ()):
            if each not in reached:
                reached.add(each)
                waiting.append(each)
    return reached
