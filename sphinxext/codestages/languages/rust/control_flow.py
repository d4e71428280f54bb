"""The control flow of MIR: what its terminators say, as jumps between basic blocks.

``switchInt(move _2) -> [0: bb2, otherwise: bb1];`` is a false and a true edge where ``_2`` is a ``bool``.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

import msgspec

from ...model.shapes import EdgeKind, Group, Jump, Line

_TARGETS = re.compile(r" -> (?:\[(?P<list>[^\[\]]*)\]|(?P<one>bb\d+));$")
_TARGET = re.compile(r"(?:(?P<label>[^,:]+): )?(?P<block>bb\d+)(?:,|$)")
_SWITCH = re.compile(r"\s*switchInt\((?:move |copy )?(?P<place>.*)\) -> ")
_BOOLEAN = re.compile(r"(_\d+): bool\b")
_IN_BOOLEAN_ORDER = {"0": "false", "false": "false", "otherwise": "true"}


def read_jumps(lines: tuple[Line, ...], groups: tuple[Group, ...]) -> tuple[Jump, ...]:
    """The jumps of all functions; those to a block that is not there (text cut short) are left out."""
    jumps: list[Jump] = []
    for first, end in _functions(groups):
        blocks = {groups[each].name: each for each in range(first + 1, end)}
        booleans = _booleans(lines, groups[first])
        found = [jump for each in blocks.values() for jump in _block_jumps(lines, groups, each, blocks, booleans)]
        jumps += _with_back_edges(found, first + 1)
    return tuple(jumps)


def _functions(groups: tuple[Group, ...]) -> Iterator[tuple[int, int]]:
    """Each function's index among the groups, and the one after its last block."""
    starts = [index for index, each in enumerate(groups) if each.kind == "function"]
    return itertools.pairwise([*starts, len(groups)])


def _booleans(lines: tuple[Line, ...], function: Group) -> frozenset[str]:
    text = "\n".join(each.text for each in lines[function.first : function.first + function.count])
    return frozenset(_BOOLEAN.findall(text))


def _block_jumps(
    lines: tuple[Line, ...], groups: tuple[Group, ...], source: int, blocks: dict[str, int], booleans: frozenset[str]
) -> Iterator[Jump]:
    group = groups[source]
    for line in lines[group.first : group.first + group.count]:
        targets = _TARGETS.search(line.text)
        if targets is None:
            continue
        switch = _SWITCH.match(line.text)
        on_boolean = switch is not None and (switch["place"] in booleans or switch["place"].endswith(": bool)"))
        for match in _TARGET.finditer(targets["list"] or targets["one"]):
            label, kind = _edge((match["label"] or "").strip(), on_boolean=on_boolean)
            if match["block"] in blocks:
                yield Jump(source=source, target=blocks[match["block"]], label=label, kind=kind)


def _edge(label: str, *, on_boolean: bool) -> tuple[str, EdgeKind]:
    if on_boolean:
        return ("false", "false") if _IN_BOOLEAN_ORDER.get(label) == "false" else ("true", "true")
    return label, "unwind" if label in {"unwind", "cleanup"} else "flow"


def _with_back_edges(jumps: list[Jump], entry: int) -> list[Jump]:
    """The same jumps, those that close a loop marked: a walk from the entry meets their target again on its way."""
    leaving: dict[int, list[int]] = {}
    for index, jump in enumerate(jumps):
        leaving.setdefault(jump.source, []).append(index)
    back: set[int] = set()
    seen, on_way = {entry}, {entry}
    way = [(entry, iter(leaving.get(entry, ())))]
    while way:
        block, rest = way[-1]
        index = next(rest, -1)
        if index < 0:
            on_way.discard(block)
            way.pop()
        elif (target := jumps[index].target) in on_way:
            back.add(index)
        elif target not in seen:
            seen.add(target)
            on_way.add(target)
            way.append((target, iter(leaving.get(target, ()))))
    return [
        msgspec.structs.replace(each, kind="back") if index in back and each.kind == "flow" else each
        for index, each in enumerate(jumps)
    ]
