"""What ``:function:`` leaves of a shape: the named item, and what lies within it.

Listings are cut by the names of their groups, or by the item's span where they have none (the source); tokens and
trees by the span. Where the name is not known, ``UnknownName`` lists those that are.
"""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable

from msgspec.structs import replace

from ..model.descriptors import Drawing
from ..model.errors import UnknownName
from ..model.shapes import Code, Group, Jump, Listing, Tokens, Trace, Tree, TreeNode
from ..model.span import Span


def select_tokens(tokens: Tokens, drawing: Drawing) -> Tokens:
    """The tokens within the item."""
    within = _within(drawing)
    return Tokens(tuple(each for each in tokens.tokens if within.contains(each.span))) if within else tokens


def select_tree(tree: Tree, drawing: Drawing) -> Tree:
    """The subtrees that the item's span covers, each as a root; what merely names the item elsewhere is left out."""
    within = _within(drawing)
    if within is None:
        return tree
    nodes = tuple(_subtrees(tree.nodes, within))
    lone = {index for index, each in enumerate(nodes) if each.depth == 0 and not _has_children(nodes, index)}
    if all(index in lone for index, each in enumerate(nodes) if each.depth == 0):
        return Tree(nodes)
    return Tree(tuple(each for index, each in enumerate(nodes) if index not in lone))


def _has_children(nodes: tuple[TreeNode, ...], index: int) -> bool:
    return index + 1 < len(nodes) and nodes[index + 1].depth > nodes[index].depth


def _subtrees(nodes: Iterable[TreeNode], within: Span) -> Iterable[TreeNode]:
    root = -1
    for node in nodes:
        if root < 0 or node.depth <= root:
            root = node.depth if node.span and within.contains(node.span) else -1
        if root >= 0:
            yield replace(node, depth=node.depth - root)


def select_listing(listing: Listing, drawing: Drawing) -> Listing:
    """The lines of the groups with the item's name, or, in a listing without functions, of its span."""
    name = drawing.options.get("function")
    functions = tuple(each for each in listing.groups if each.kind == "function")
    if not name:
        return listing
    if functions:
        return cut_listing(listing, _named(functions, name, drawing))
    if not any(each.span for each in listing.lines):
        raise UnknownName(f":function: {name}: what is shown here is of the whole program, not of one function.")
    within = _within(drawing)
    lines = tuple(each for each in listing.lines if within is None or (each.span and _meet(within, each.span)))
    return replace(listing, lines=lines, groups=(), jumps=())


def _meet(item: Span, line: Span) -> bool:
    return item.line <= line.line <= item.end_line


def cut_listing(listing: Listing, wanted: Iterable[Group]) -> Listing:
    """The lines of ``wanted`` and the groups and jumps among them."""
    kept = sorted({line for each in wanted for line in range(each.first, each.first + each.count)})
    position = {old: new for new, old in enumerate(kept) if 0 <= old < len(listing.lines)}
    groups: list[Group] = []
    renumbered: dict[int, int] = {}
    for index, group in enumerate(listing.groups):
        if group.first in position and group.first + group.count - 1 in position:
            renumbered[index] = len(groups)
            groups.append(replace(group, first=position[group.first]))
    return replace(
        listing,
        lines=tuple(listing.lines[each] for each in position),
        groups=tuple(groups),
        jumps=tuple(_renumbered(listing.jumps, renumbered)),
    )


def _renumbered(jumps: Iterable[Jump], numbers: dict[int, int]) -> Iterable[Jump]:
    for jump in jumps:
        if jump.source in numbers and jump.target in numbers:
            yield replace(jump, source=numbers[jump.source], target=numbers[jump.target])


def _named(functions: tuple[Group, ...], name: str, drawing: Drawing) -> tuple[Group, ...]:
    names = {each.name for each in functions}
    found = tuple(each for each in functions if _is_named(each.name, _whole(name, names)))
    if found:
        return found
    known = (each.name for each in functions if not each.foreign)
    if any(_is_named(each.name, name) for each in drawing.items):
        raise UnknownName(
            f"{name!r} is in the program, but not in what was made of it: inlined, removed because nothing needs it, "
            "or generic. Try a lower opt-level, or a sample without main, where all is kept. "
            f"There is: {_listed(known)}"
        )
    raise _unknown(name, known)


def _is_named(candidate: str, name: str) -> bool:
    return candidate == name or candidate.startswith(f"{name}.")


def _whole(name: str, known: Collection[str]) -> str:
    """The full name that ``area`` is short for, where there is just one: ``Rect.area``."""
    longer = {each for each in known if each.endswith(f".{name}")}
    return longer.pop() if name not in known and len(longer) == 1 else name


def select_code(trace: Trace, name: str) -> Code:
    """The code object of that name."""
    found = next((each for each in trace.codes if each.name == name), None)
    if found is None:
        raise _unknown(name, (each.name for each in trace.codes))
    return found


def _within(drawing: Drawing) -> Span | None:
    """The item's span; nothing where the whole program is shown."""
    name = drawing.options.get("function")
    if not name:
        return None
    spans = {each.name: each.span for each in drawing.items}
    if (whole := _whole(name, spans)) not in spans:
        raise _unknown(name, spans)
    return spans[whole]


def _unknown(name: str, known: Iterable[str]) -> UnknownName:
    names = list(dict.fromkeys(known))
    close = difflib.get_close_matches(name, names, n=1)
    hint = f" Did you mean {close[0]!r}?" if close else ""
    return UnknownName(f"there is no function {name!r} here.{hint} There is: {_listed(names)}")


def _listed(names: Iterable[str]) -> str:
    return (", ".join(dict.fromkeys(names)) or "none") + "."
