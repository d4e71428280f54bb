"""Nested pieces of an axis: the bytes of types, or the nanoseconds of a run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Literal, Self, TypeAlias

import msgspec

from ..budget import Budget, Cut
from ..checks import MOST, check_number, check_numbers, check_spans, refuse
from ..comparison import ComparedLine, ComparedSection, LineComparison, numbered_sections
from ..errors import UnknownName
from ..part import Part, listed, whole_program_only
from ..program import Program
from ..quantities import Number, Unit, counted, duration
from ..span import Span
from .base import BaseShape

ExtentKind: TypeAlias = Literal["whole", "part", "variant", "tag", "padding", "niche", "aside"]
"""The kinds of extents.

- ``whole``: a type, or a thread;
- ``part``: a field, or a step of a run;
- ``variant``: a variant of an enum;
- ``tag``: tells the variants apart;
- ``niche``: a field that also tells the variants apart, by values that the field itself never has;
- ``padding``: unused bytes;
- ``aside``: work that was done only because of the measurement.
"""


class Extent(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A piece of an axis: ``start`` and ``length`` in the shape's unit.

    It lies within the nearest extent before it that has a smaller ``depth``.
    """

    label: str
    depth: int
    start: int
    length: int
    kind: ExtentKind = "part"
    detail: str = ""
    span: Span | None = None

    @property
    def end(self) -> int:
        return self.start + self.length

    def line(self, width: int = 0) -> str:
        """Return the extent of a type as a line: ``     4     2  c  3rd in the source``.

        ``width`` is the width of the two numbers, start and length in bytes. A type itself (depth 0) is a line with
        its name, size and detail, and a variant is a line with its name and detail.
        """
        size = counted(self.length, "byte")
        if self.depth == 0:
            return f"{self.label}  {size}, {self.detail}"
        indent = "  " * self.depth
        if self.kind == "variant":
            return f"{indent}{self.label}  {self.detail}".rstrip()
        numbers = f"{self.start:>{width},}  {self.length:>{width},}"
        return f"{indent}{numbers}  {self.label}  {self.detail}".rstrip()


_LARGEST: dict[Unit, int] = {"bytes": 2**63 - 1, "ns": MOST}
"""The largest lengths: a type has at most as many bytes as a pointer can tell apart."""


class Extents(BaseShape, frozen=True, tag="extents", kw_only=True, omit_defaults=True):
    """Nested pieces of an axis in pre-order, each with its depth: the bytes of types, or the nanoseconds of a run.

    Each extent of depth 0 (a type) has an axis of its own that begins at 0. With ``is_shared``, all of them (threads)
    share one axis. ``sums`` are total lengths by name. They include pieces that are too short to be shown.
    """

    unit: Literal["bytes", "ns"]
    extents: tuple[Extent, ...]
    is_shared: bool = False
    sums: tuple[tuple[str, int], ...] = ()

    noun: ClassVar[str] = "extent"
    is_comparable: ClassVar[bool] = True

    @property
    def items(self) -> tuple[Extent, ...]:
        return self.extents

    def texts(self) -> Iterator[str]:
        return (f"{extent.label} {extent.detail}" for extent in self.extents)

    def check(self, program: Program) -> None:
        """Raise Implausible also if an extent does not lie within the one around it."""
        check_spans(self.extents, program, "extents[{}]")
        most = _LARGEST[self.unit]
        check_numbers([extent.start for extent in self.extents], "extents[{}].start", most=most)
        check_numbers([extent.length for extent in self.extents], "extents[{}].length", most=most)
        check_numbers([length for _, length in self.sums], "sums[{}][1]", most=most)
        around: list[Extent] = []
        for index, extent in enumerate(self.extents):
            check_number(extent.depth, f"extents[{index}].depth", most=len(around))
            del around[extent.depth :]
            outer = around[-1] if around else extent
            if not outer.start <= extent.start <= extent.end <= outer.end:
                refuse(f"the extent is not within the one around it, {outer.label!r}", f"extents[{index}]")
            around.append(extent)

    def _selected(self, part: Part) -> Self:
        """Return the types whose spans lie within the part. Times belong to the whole program and cannot be cut."""
        spans = part.spans
        if self.is_shared:
            raise whole_program_only(part.name)
        kept: list[Extent] = []
        is_kept = False
        for extent in self.extents:
            if extent.depth == 0:
                is_kept = extent.span is not None and any(own.contains(extent.span) for own in spans)
            kept += [extent] if is_kept else []
        if not kept:
            known = (extent.label for extent in self.extents if extent.depth == 0 and extent.span)
            raise UnknownName(f"{part.name!r} is not a type whose layout was printed. Available: {listed(known)}")
        return msgspec.structs.replace(self, extents=tuple(kept))

    def limited(self, budget: Budget, program: Program | None) -> Cut[Self]:
        """Return the first types; of a run, return everything, because the shares are those of the whole run."""
        del program
        count = self.fitting(budget)
        shown = self if self.is_shared else msgspec.structs.replace(self, extents=self.extents[:count])
        return Cut(shown, count, len(self.extents), self.noun)

    def fitting(self, budget: Budget) -> int:
        """Return how many of the first extents fit into the budget of a figure.

        A type is never cut in two, because the bytes of the missing parts would look unused.
        """
        count = budget.fitting(len(extent.label) + len(extent.detail) for extent in self.extents)
        if self.is_shared or count == len(self.extents):
            return count
        starts = [index for index, extent in enumerate(self.extents) if extent.depth == 0 and index]
        ends = [*starts, len(self.extents)]
        return max((end for end in ends if end <= count), default=ends[0])

    def compared(self, program: Program | None, comparison: LineComparison) -> tuple[ComparedSection, ...]:
        """Return a section for each type or thread. A time is not compared: it differs from run to run."""
        del program, comparison
        found: list[tuple[str, list[ComparedLine]]] = []
        for extent in self.extents:
            if extent.depth == 0 or not found:
                found.append((extent.label, []))
            text = f"{'  ' * extent.depth}{extent.label}" if self.is_shared else extent.line()
            aside = duration(extent.length) if self.is_shared else ""
            found[-1][1].append(ComparedLine(text=text, essence=text, aside=aside, span=extent.span))
        return numbered_sections((name, tuple(lines)) for name, lines in found)

    def durations(self) -> Mapping[str, int]:
        return dict(self.sums) if self.unit == "ns" else {}

    def numbers(self, item: str = "") -> Iterator[tuple[str, Number]]:
        """Return the lengths by label, those of inner extents as ``outermost.label``, and the sums."""
        del item
        unit: Literal["exact bytes", "ns"] = "exact bytes" if self.unit == "bytes" else "ns"
        around = ""
        for extent in self.extents:
            around = extent.label if extent.depth == 0 else around
            name = extent.label if extent.depth == 0 else f"{around}.{extent.label}"
            yield name, Number(extent.length, unit)
        yield from ((name, Number(length, unit)) for name, length in self.sums)
