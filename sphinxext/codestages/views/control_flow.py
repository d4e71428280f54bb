"""The control flow of one function of a listing: its basic blocks as boxes of text, its jumps as arrows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from msgspec.structs import replace

from ..model.descriptors import Drawing
from ..model.shapes import Graph, GraphEdge, GraphNode, Group, Jump, Line, Listing
from .selection import cut_listing, select_listing


@dataclass(frozen=True, kw_only=True)
class Flow:
    """A function's blocks; ``ordinary`` leaves out the ``unwinding`` blocks that only an unwinding run reaches."""

    name: str
    graph: Graph
    ordinary: Graph
    unwinding: int


def control_flow(listing: Listing, drawing: Drawing) -> Flow | None:
    """The function of ``:function:``, or the first that the program itself has; nothing where there are no blocks."""
    selected = select_listing(listing, drawing)
    functions = [each for each in selected.groups if each.kind == "function" and not each.foreign]
    own = {each.name for each in drawing.items}
    functions.sort(key=lambda each: own.isdisjoint({each.name}) and bool(own))
    body = next((each for each in (cut_listing(selected, [f]) for f in functions) if _blocks(each)), None)
    if body is None:
        return None
    name = next(each.name for each in body.groups if each.kind == "function")
    graph = _graph(body)
    ordinary = _without_unwinding(graph)
    unwinding = len(graph.nodes) - len(ordinary.nodes)
    return Flow(name=name, graph=graph, ordinary=ordinary, unwinding=unwinding)


def _blocks(listing: Listing) -> dict[int, Group]:
    return {index: each for index, each in enumerate(listing.groups) if each.kind == "block"}


def _graph(body: Listing) -> Graph:
    blocks = _blocks(body)
    ids = _unique([each.name for each in blocks.values()])
    named = dict(zip(blocks, ids, strict=True))
    nodes = tuple(
        GraphNode(id=named[index], lines=_named(block, _statements(body, block)), kind="block" if position else "entry")
        for position, (index, block) in enumerate(blocks.items())
    )
    edges = tuple(_edge(each, blocks, named) for each in body.jumps if each.source in named and each.target in named)
    return Graph(nodes=nodes, edges=edges)


def _statements(body: Listing, block: Group) -> tuple[Line, ...]:
    lines = body.lines[block.first : block.first + block.count]
    kept = tuple(replace(each, text=each.text.rstrip()) for each in lines if each.kind != "noise" and each.text.strip())
    if len(kept) > 1 and kept[-1].text.strip() == "}":  # the braces of MIR: the box itself says where a block ends
        kept = (replace(kept[0], text=kept[0].text.rstrip(" {")), *kept[1:-1])
    margin = min((len(each.text) - len(each.text.lstrip()) for each in kept), default=0)
    return tuple(replace(each, text=each.text[margin:]) for each in kept)


def _named(block: Group, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The block's name on top, unless its own first line is its label."""
    return lines if lines and lines[0].text.startswith(block.name) else (Line(text=f"{block.name}:"), *lines)


def _edge(jump: Jump, blocks: dict[int, Group], named: dict[int, str]) -> GraphEdge:
    backwards = blocks[jump.target].first <= blocks[jump.source].first
    kind = "back" if jump.kind == "flow" and backwards else jump.kind
    return GraphEdge(source=named[jump.source], target=named[jump.target], label=jump.label, kind=kind)


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
    ordinary = _reached(start, [each for each in graph.edges if each.kind != "unwind"])
    hidden = all_ways - ordinary
    return replace(
        graph,
        nodes=tuple(each for each in graph.nodes if each.id not in hidden),
        edges=tuple(each for each in graph.edges if each.source not in hidden and each.target not in hidden),
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
