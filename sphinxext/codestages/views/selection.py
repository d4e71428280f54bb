"""What ``:function:`` leaves of a shape: the named item, and what lies within it.

Listings are cut by the names of their groups, or by the item's span where they have none (the source); tokens and
trees by the span. A name that several bear (``Shape.area``) chooses them all, ``<Shape as Area>.area`` one of them; an
instance (``largest<i32>``) is the generic item where there are no instances yet. Where the name is not known,
``UnknownName`` lists those that are.
"""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TypeAlias, TypeVar

from msgspec.structs import replace

from ..model.descriptors import Drawing
from ..model.errors import UnknownName
from ..model.program import Item, without_generics
from ..model.shapes import (
    Code,
    Extent,
    Extents,
    Group,
    Jump,
    Line,
    Listing,
    References,
    Timeline,
    Tokens,
    Trace,
    Tree,
    TreeNode,
)
from ..model.span import Span

_INHERENT = re.compile(r"^<(?!.* as )(.*)>(?=\.)")

Named: TypeAlias = Group | Item
T = TypeVar("T", Group, Item)


def select_tokens(tokens: Tokens, drawing: Drawing) -> Tokens:
    """The tokens within the item."""
    within = _within(drawing)
    kept = (each for each in tokens.tokens if any(item.contains(each.span) for item in within))
    return Tokens(tuple(kept)) if within else tokens


def select_tree(tree: Tree, drawing: Drawing) -> Tree:
    """The subtrees that the item's span covers, each as a root; what merely names the item elsewhere is left out."""
    within = _within(drawing)
    if not within:
        return tree
    nodes = tuple(_subtrees(tree.nodes, within))
    lone = {index for index, each in enumerate(nodes) if each.depth == 0 and not _has_children(nodes, index)}
    if all(index in lone for index, each in enumerate(nodes) if each.depth == 0):
        return Tree(nodes)
    return Tree(tuple(each for index, each in enumerate(nodes) if index not in lone))


def _has_children(nodes: tuple[TreeNode, ...], index: int) -> bool:
    return index + 1 < len(nodes) and nodes[index + 1].depth > nodes[index].depth


def _subtrees(nodes: Iterable[TreeNode], within: Sequence[Span]) -> Iterable[TreeNode]:
    root = -1
    for node in nodes:
        if root < 0 or node.depth <= root:
            root = node.depth if node.span and any(each.contains(node.span) for each in within) else -1
        if root >= 0:
            yield replace(node, depth=node.depth - root)


def select_extents(extents: Extents, drawing: Drawing) -> Extents:
    """The types that the item is, or that are defined within it; times are of the whole program."""
    within = _within(drawing)
    if not within:
        return extents
    name = drawing.options.get("function", "")
    if extents.is_shared:
        raise UnknownName(f":function: {name}: what is shown here is of the whole program, not of one function.")
    kept: list[Extent] = []
    is_kept = False
    for each in extents.extents:
        if each.depth == 0:
            is_kept = each.span is not None and any(item.contains(each.span) for item in within)
        kept += [each] if is_kept else []
    if not kept:
        known = (each.label for each in extents.extents if each.depth == 0 and each.span)
        raise UnknownName(f"{name!r} is no type that has a layout here. There is: {_listed(known)}")
    return replace(extents, extents=tuple(kept))


def select_listing(listing: Listing, drawing: Drawing) -> Listing:
    """The lines of the groups with the item's name, or, in a listing without functions, of its span; none folded."""
    return unfolded(_selected(listing, drawing), drawing.unfold)


def unfolded(listing: Listing, unfold: Callable[[str], tuple[Line, ...]]) -> Listing:
    """The same, with all lines one by one."""
    if not any(each.kind == "folded" for each in listing.lines):
        return listing
    lines: list[Line] = []
    starts: list[int] = []
    for line in listing.lines:
        starts.append(len(lines))
        lines += unfold(line.text) if line.kind == "folded" else (line,)
    starts.append(len(lines))
    groups = (_moved(each, starts) for each in listing.groups)
    return replace(listing, lines=tuple(lines), groups=tuple(groups))


def _moved(group: Group, starts: Sequence[int]) -> Group:
    first, after = starts[group.first], starts[group.first + group.count]
    return replace(group, first=first, count=after - first)


def _selected(listing: Listing, drawing: Drawing) -> Listing:
    name = drawing.options.get("function")
    functions = tuple(each for each in listing.groups if each.kind == "function")
    if not name:
        return listing
    if functions:
        return _as_wanted(cut_listing(listing, _named(functions, name, drawing)))
    if not any(each.span for each in listing.lines):
        raise UnknownName(f":function: {name}: what is shown here is of the whole program, not of one function.")
    if listing.groups:
        return cut_listing(listing, select_blocks(listing, drawing))
    within = _within(drawing)
    lines = tuple(each for each in listing.lines if each.span and any(_meet(item, each.span) for item in within))
    return replace(listing, lines=lines, groups=(), jumps=())


def _as_wanted(listing: Listing) -> Listing:
    """The same; where there is nothing but a library's, it was asked for, and is not to be folded away."""
    if not all(each.foreign for each in listing.groups):
        return listing
    return replace(listing, groups=tuple(replace(each, foreign=False) for each in listing.groups))


def select_blocks(listing: Listing, drawing: Drawing) -> tuple[Group, ...]:
    """Of a listing without functions, the groups that speak of the item; those without a place speak of no item."""
    within = _within(drawing)
    found = (each for each in listing.groups if each.span and any(_meet(item, each.span) for item in within))
    return tuple(found) if within else listing.groups


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
    if found := _bearing(name, functions):
        return found
    if not any(".{" in each.name for each in functions) and (found := _bearing(around_closure(name), functions)):
        return found
    known = _telling([each for each in functions if not each.foreign])
    if _bearing(name, drawing.items):
        raise UnknownName(
            f"{name!r} is in the program, but not in what was made of it: inlined, removed because nothing needs it, "
            "or generic. Try a lower opt-level, or a sample without main, where all is kept. "
            f"There is: {_listed(known)}"
        )
    raise _unknown(name, known)


def _bearing(name: str, candidates: Sequence[T]) -> tuple[T, ...]:
    """Those of that name, and what lies within them."""
    whole = _whole(name, {each.name for each in candidates})
    found = tuple(each for each in candidates if any(_is_within(form, whole) for form in _forms(each)))
    generic = without_generics(name)
    if found or generic == name:
        return found
    return tuple(each for each in _bearing(generic, candidates) if without_generics(each.qualified) == each.qualified)


def _is_within(form: str, name: str) -> bool:
    return form == name or form.startswith(f"{name}.")


def _forms(each: Named) -> tuple[str, ...]:
    """The names it goes by: ``Vec.push``, ``<Vec<u32>>.push``, ``Vec<u32>.push``, ``<Vec>.push``."""
    whole = each.qualified
    return (each.name, whole, _INHERENT.sub(r"\1", whole), without_generics(whole)) if whole else (each.name,)


def _telling(candidates: Sequence[Named]) -> list[str]:
    """Their names; where several bear one, those that tell them apart."""
    seen = Counter(each.name for each in candidates)
    return [each.qualified or each.name if seen[each.name] > 1 else each.name for each in candidates]


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


def select_scope(references: References, name: str) -> int:
    """The index of the scope of that name."""
    names = [each.name for each in references.scopes]
    if name not in names:
        raise _unknown(name, names)
    return names.index(name)


def select_sections(timeline: Timeline, drawing: Drawing) -> tuple[int, ...]:
    """The sections with the item's name and those within it, by their indices; without a name, all.

    A function in which nothing is followed has no section.
    """
    name = drawing.options.get("function")
    items = [Item(each.name, each.span or Span(0, 0, 0, 0)) for each in timeline.sections]
    found = _bearing(name, items) if name else tuple(items)
    if name and not found and not _bearing(name, drawing.items):
        raise _unknown(name, _telling(items))
    return tuple(index for index, each in enumerate(items) if each in found)


def _within(drawing: Drawing) -> tuple[Span, ...]:
    """The spans of the items of that name; none where the whole program is shown."""
    name = drawing.options.get("function")
    if not name:
        return ()
    found = _bearing(name, drawing.items) or _bearing(around_closure(name), drawing.items)
    if not found:
        raise _unknown(name, _telling(drawing.items))
    return tuple(each.span for each in found)


def around_closure(name: str) -> str:
    """The function around a closure, for stages that know no closures: ``main`` of ``main.{closure#0}``."""
    return name.partition(".{")[0]


def _unknown(name: str, known: Iterable[str]) -> UnknownName:
    names = list(dict.fromkeys(known))
    close = difflib.get_close_matches(name, names, n=1)
    hint = f" Did you mean {close[0]!r}?" if close else ""
    return UnknownName(f"there is no function {name!r} here.{hint} There is: {_listed(names)}")


def _listed(names: Iterable[str]) -> str:
    return (", ".join(dict.fromkeys(names)) or "none") + "."
