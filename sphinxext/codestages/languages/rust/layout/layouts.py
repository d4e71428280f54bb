"""The output of ``-Zprint-type-sizes`` as types, with the offset of each part. All sizes and offsets are in bytes.

::

    print-type-size type: `Shape`: 16 bytes, alignment: 8 bytes
    print-type-size     discriminant: 1 bytes
    print-type-size     variant `Circle`: 15 bytes
    print-type-size         padding: 7 bytes
    print-type-size         field `.0`: 8 bytes, alignment: 8 bytes

Parts are printed in the order of memory, so each begins where the one before it ends. If a part begins elsewhere (in a
union), its offset is printed. The printed order assumes that the discriminant comes first, but in a coroutine it can be
anywhere. It is then inferred, as the only place that all variants leave free.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

_TYPE = re.compile(r"print-type-size type: `(?P<name>.*)`: (?P<size>\d+) bytes, alignment: (?P<alignment>\d+) bytes$")
_LINE = re.compile(
    r"print-type-size +(?P<kind>variant|end padding|padding|discriminant|\w+)(?: `(?P<name>.*?)`)?: (?P<size>\d+) bytes"
    r"(?:, offset: (?P<offset>\d+) bytes)?(?:, alignment: (?P<alignment>\d+) bytes)?(?:, type: (?P<type>.*))?$"
)
_CLOSURE = re.compile(r"[{\[](?:static )?closure@")


@dataclass(frozen=True, kw_only=True)
class Piece:
    """A part of a type: ``size`` bytes from the offset ``start``.

    ``kind`` is the tool's word for it (``field``, ``upvar``, ``local``). ``alignment`` is 0, and ``type`` empty, if the
    tool does not print them.
    """

    name: str
    kind: str
    start: int
    size: int
    alignment: int = 0
    type: str = ""

    @property
    def end(self) -> int:
        return self.start + self.size


@dataclass(kw_only=True)
class Variant:
    """A variant and its parts; ``size`` is its size without the discriminant.

    A type without variants is kept as a single variant without a name.
    """

    name: str = ""
    size: int = 0
    parts: list[Piece] = field(default_factory=list)

    @property
    def end(self) -> int:
        return max((part.end for part in self.parts), default=0)

    def gaps(self, first: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the start and end of each gap between the offsets ``first`` and ``end`` that no part covers."""
        covered = sorted((part.start, part.end) for part in self.parts if part.size)
        reached = first
        for start, stop in (*covered, (end, end)):
            if start > reached:
                yield reached, min(start, end)
            reached = max(reached, stop)


@dataclass(kw_only=True)
class Layout:
    """A type as the tool printed it.

    ``tag`` is the size of its discriminant; 0 if it has no discriminant of its own.
    """

    name: str
    size: int
    alignment: int
    tag: int = 0
    end_padding: int = 0
    variants: list[Variant] = field(default_factory=list)

    @property
    def is_opaque(self) -> bool:
        """True for a closure whose captured variables the tool does not list, so that all of it looks like padding."""
        return _CLOSURE.match(self.name) is not None and not any(variant.parts for variant in self.variants)

    @property
    def is_union(self) -> bool:
        """True if the parts overlap. The tool prints a union as a type whose only variant has the type's own name."""
        path = re.sub(r"<.*", "", self.name)
        return len(self.variants) == 1 and self.variants[0].name == path.rpartition("::")[2]

    @property
    def has_names(self) -> bool:
        """True if the type has named variants."""
        return not self.is_union and any(variant.name for variant in self.variants)

    @property
    def used(self) -> int:
        """The offset at which the padding at the end begins."""
        return self.size - self.end_padding

    @property
    def tag_start(self) -> int | None:
        """The offset of the discriminant; None if it cannot be inferred from what the variants leave free."""
        free = self._free()
        if not free or (free[0][0] == 0 and free[0][1] >= self.tag):
            return 0
        fitting = [start for start, end in free if end - start == self.tag]
        return fitting[0] if len(fitting) == 1 == len(free) else None

    def _free(self) -> list[tuple[int, int]]:
        """Return the start and end of each stretch that all variants leave free."""
        free = [(0, self.used)]
        for variant in self.variants:
            free = list(_common(free, variant.gaps(0, self.used)))
        return free

    def niche(self) -> Piece | None:
        """Return the part whose unused values distinguish the variants; None unless exactly one part is possible.

        A part is possible if all other variants leave some of its bytes free.
        """
        if self.tag or len(self.variants) < 2:
            return None
        found = [part for variant in self.variants for part in variant.parts if self._may_hold(variant, part)]
        return found[0] if len(found) == 1 else None

    def _may_hold(self, variant: Variant, part: Piece) -> bool:
        free = [(part.start, part.end)] if part.size else []
        for other in self.variants:
            if other is not variant:
                free = list(_common(free, other.gaps(0, self.size)))
        return bool(free)


def _common(left: Iterable[tuple[int, int]], right: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the stretches that are in ``left`` and in ``right``."""
    others = tuple(right)
    for start, end in left:
        for first, stop in others:
            if max(start, first) < min(end, stop):
                yield max(start, first), min(end, stop)


def read_layouts(text: str) -> list[Layout]:
    """Return the types in the order in which the tool prints them. Lines that it did not print are ignored."""
    lines = text.split("\n")
    starts = [index for index, line in enumerate(lines) if _TYPE.match(line)]
    return [_layout(lines[start:end]) for start, end in pairwise((*starts, len(lines)))]


def _layout(lines: list[str]) -> Layout:
    head = _TYPE.match(lines[0])
    assert head is not None
    layout = Layout(name=head["name"], size=int(head["size"]), alignment=int(head["alignment"]))
    reached = 0
    for line in lines[1:]:
        if found := _LINE.match(line):
            reached = _add(layout, found, reached)
    return layout


def _add(layout: Layout, found: re.Match[str], reached: int) -> int:
    """Add what a line says to ``layout``, and return the offset at which it ends.

    ``reached`` is the offset at which the line before it ended.
    """
    kind, size = found["kind"], int(found["size"])
    if kind == "discriminant":
        layout.tag = size
        return size
    if kind == "variant":
        layout.variants.append(Variant(name=found["name"] or "", size=size))
        return layout.tag
    if kind == "end padding":
        layout.end_padding = min(size, layout.size)
        return reached
    if kind == "padding":
        return reached + size
    if not layout.variants:
        layout.variants.append(Variant())
    start = int(found["offset"]) if found["offset"] else reached
    layout.variants[-1].parts.append(
        Piece(
            name=(found["name"] or "").removeprefix("."),
            kind=kind,
            start=start,
            size=size,
            alignment=int(found["alignment"] or 0),
            type=found["type"] or "",
        )
    )
    return start + size
