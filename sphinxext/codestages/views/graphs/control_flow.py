"""The control flow of one function of a listing: its basic blocks as boxes of text, its jumps as arrows.

Where the function's group knows the program's own names (``Group.names``), they replace the tool's names in the boxes.
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
"""Characters. Longer names of the tool (mangled symbols, captured places) are replaced too, but not listed."""
_QUOTED = r'"(?:\\.|[^"\\])*"|' + r"'(?:\\.|[^'\\])'"


@dataclass(frozen=True, kw_only=True)
class Flow:
    """The control flow of a function.

    ``graph`` has all basic blocks. ``ordinary`` lacks those that are reached only by unwinding; ``unwinding`` is their
    number. ``names`` are pairs: a name of the tool, and the program's name that replaces it.
    """

    name: str
    graph: Graph
    ordinary: Graph
    unwinding: int
    names: tuple[tuple[str, str], ...] = ()


def control_flow(listing: Listing, drawing: Drawing) -> Flow | None:
    """Return the control flow of the first function of the program that has basic blocks; None if none has.

    Functions with the name of an item in the program's text are tried first.
    """
    functions = [group for group in listing.functions if not group.foreign]
    own = {item.name for item in drawing.part.items}
    functions.sort(key=lambda group: bool(own) and group.name not in own)
    body = next((found for found in (listing.cut([function]) for function in functions) if _blocks(found)), None)
    if body is None:
        return None
    function = next(group for group in body.groups if group.kind == "function")
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
    """Return the graph with ``names`` replaced in its lines. Text in quotes is a literal of the program, and stays."""
    if not names:
        return graph
    words = dict(names)
    pattern = re.compile("|".join((_QUOTED, *(_word(word) for word in words))))
    nodes = []
    for node in graph.nodes:
        texts = (pattern.sub(lambda found: words.get(found[0], found[0]), line.text) for line in node.lines)
        lines = tuple(replace(line, text=text) for line, text in zip(node.lines, texts, strict=True))
        nodes.append(replace(node, lines=lines))
    return replace(graph, nodes=tuple(nodes))


def _word(text: str) -> str:
    return rf"\b{re.escape(text)}\b" if text.isidentifier() else re.escape(text)


def _blocks(listing: Listing) -> dict[int, Group]:
    return {index: group for index, group in enumerate(listing.groups) if group.kind == "block"}


def _graph(body: Listing) -> Graph:
    blocks = _blocks(body)
    ids = _unique([block.name for block in blocks.values()])
    named = dict(zip(blocks, ids, strict=True))
    nodes = tuple(
        GraphNode(id=named[index], lines=_named(block, _statements(body, block)), kind="block" if position else "entry")
        for position, (index, block) in enumerate(blocks.items())
    )
    edges = [_edge(jump, named) for jump in body.jumps if jump.source in named and jump.target in named]
    return Graph(nodes=nodes, edges=_with_back_edges(edges, nodes[0].id))


def _statements(body: Listing, block: Group) -> tuple[Line, ...]:
    """Return the lines of a block for its box, without comments, noise and common indentation."""
    lines = body.lines[block.first : block.first + block.count]
    shown = (line for line in lines if line.kind not in {"noise", "comment"} and line.text.strip())
    kept = tuple(replace(line, text=_stated(line)) for line in shown)
    if len(kept) > 1 and kept[-1].text.strip() == "}":  # the braces of MIR: the box already shows where a block ends
        kept = (replace(kept[0], text=kept[0].text.rstrip(" {")), *kept[1:-1])
    margin = min((len(line.text) - len(line.text.lstrip()) for line in kept), default=0)
    return tuple(replace(line, text=line.text[margin:]) for line in kept)


def _stated(line: Line) -> str:
    """Return the text of a line for its box.

    After a label and four or more spaces, LLVM IR lists the preceding blocks. This is left out: the arrows show it.
    """
    text = line.text.rstrip()
    if line.kind == "label" and text[:1].strip():
        return re.split(r"\s{4,}", text)[0]
    plain = text.lstrip("\t")
    return "    " * (len(text) - len(plain)) + plain.expandtabs(8)


def _named(block: Group, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the lines below the block's name; the name is added only if the first line does not begin with it."""
    return lines if lines and lines[0].text.startswith(block.name) else (Line(text=f"{block.name}:"), *lines)


def _edge(jump: Jump, named: dict[int, str]) -> GraphEdge:
    return GraphEdge(source=named[jump.source], target=named[jump.target], label=jump.label, kind=jump.kind)


def _with_back_edges(edges: list[GraphEdge], entry: str) -> tuple[GraphEdge, ...]:
    """Return the edges, with the kind ``back`` for each edge of the kind ``flow`` that closes a loop.

    A depth-first walk from the entry finds them: an edge closes a loop if its target is on the walk's current path.
    """
    leaving: dict[str, list[int]] = {}
    for index, edge in enumerate(edges):
        leaving.setdefault(edge.source, []).append(index)
    back: set[int] = set()
    seen, on_path = {entry}, {entry}
    path = [(entry, iter(leaving.get(entry, ())))]
    while path:
        block, rest = path[-1]
        index = next(rest, -1)
        if index < 0:
            on_path.discard(block)
            path.pop()
        elif (target := edges[index].target) in on_path:
            back.add(index)
        elif target not in seen:
            seen.add(target)
            on_path.add(target)
            path.append((target, iter(leaving.get(target, ()))))
    return tuple(
        replace(edge, kind="back") if index in back and edge.kind == "flow" else edge
        for index, edge in enumerate(edges)
    )


def _unique(names: Iterable[str]) -> list[str]:
    """Return the names, with a number after each repetition: ``bb0``, ``bb0 (2)``."""
    seen: dict[str, int] = {}
    ids = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        ids.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return ids


def _without_unwinding(graph: Graph) -> Graph:
    """Return the graph without the blocks that are reached only through an unwinding edge.

    Blocks that nothing reaches are kept.
    """
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
    """Return the blocks that the edges lead to from ``start``, itself included."""
    targets: dict[str, list[str]] = {}
    for edge in edges:
        targets.setdefault(edge.source, []).append(edge.target)
    reached, waiting = {start}, [start]
    while waiting:
        for target in targets.get(waiting.pop(), ()):
            if target not in reached:
                reached.add(target)
                waiting.append(target)
    return reached
