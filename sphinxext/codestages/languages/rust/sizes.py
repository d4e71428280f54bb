"""The layout of the program's types in memory: their fields, variants and padding, as the compiler laid them out.

``-Zprint-type-sizes`` prints the layout of every type that the program needs. Types that only the standard library
needs are left out and counted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ...model.artifact import Reading
from ...model.command import Command, Outcome, Tool
from ...model.descriptors import Stage
from ...model.request import Request
from ...model.shapes.extents import Extent, ExtentKind, Extents
from ...model.span import Span
from .emission import SIZES_FLAG, emit_sizes
from .layout.layouts import Layout, Piece, Variant, read_layouts
from .layout.members import Path
from .layout.type_names import Origin, TypeNames
from .messages import read_errors
from .rustc import OPTIMISED, REFUSED_NOTE, may_use_unstable

_PART_WORDS = {"upvar": "captured", "local": "kept across an await"}

_LIBRARY_NOTE = "{} of the standard library {} left out: neither named in the program nor made of its types."
_UNNEEDED_NOTE = "Not shown, because the program never needs their layout: {}."
_NICHE_NOTE = (
    "Some types have variants but no discriminant: a value that a field never has otherwise tells the variants apart. "
    "The compiler does not print where this value lies. If only one field can hold it, that field is marked. "
    "Padding of one variant can be the place of this value in another variant."
)
_TAG_NOTE = (
    "The compiler does not print where the discriminant of a coroutine lies. It is shown at the only place left for it."
)
_LOST_TAG_NOTE = "The compiler does not print where the discriminant of {} lies, and it cannot be inferred."
_CLOSURE_NOTE = "The compiler prints the size of a closure, but not what the closure captures."


def sizes_command(request: Request, tool: Tool) -> Command:
    return emit_sizes(request, tool)


def parse_sizes(request: Request, outcome: Outcome | None) -> Reading:
    if outcome is None:
        return Reading()
    layouts = read_layouts(outcome.stdout.decode(errors="replace"))
    errors = read_errors(outcome, request.program, made=bool(layouts))
    allowed = may_use_unstable(request, outcome.tool)
    if not layouts and (errors or outcome.exit_code or outcome.stopped or not allowed):
        return Reading(diagnostics=errors, notes=() if allowed else (REFUSED_NOTE,))
    names = TypeNames(request.program)
    origins = [(layout, names.origin(layout.name)) for layout in layouts]
    shown = sorted(((layout, origin) for layout, origin in origins if origin.is_shown), key=lambda pair: pair[1].order)
    extents = (extent for layout, origin in shown for extent in _extents(layout, origin))
    notes = _notes([layout for layout, _ in shown], len(layouts) - len(shown), names.unneeded(layouts))
    return Reading(shape=Extents(unit="bytes", extents=tuple(extents)), diagnostics=errors, notes=notes)


def _notes(shown: Sequence[Layout], left_out: int, unneeded: Sequence[str]) -> tuple[str, ...]:
    niches = [layout for layout in shown if not layout.tag and len(layout.variants) > 1]
    lost = [layout.name for layout in shown if layout.tag and layout.tag_start is None]
    types = f"{left_out:,} type{'s' if left_out > 1 else ''}"
    notes = {
        _NICHE_NOTE: niches,
        _TAG_NOTE: [layout for layout in shown if layout.tag and layout.tag_start],
        _LOST_TAG_NOTE.format(", ".join(lost)): lost,
        _CLOSURE_NOTE: [layout for layout in shown if layout.is_opaque and layout.size],
        _UNNEEDED_NOTE.format(", ".join(unneeded)): unneeded,
        _LIBRARY_NOTE.format(types, "are" if left_out > 1 else "is"): [left_out] if left_out else [],
    }
    return tuple(note for note, reasons in notes.items() if reasons)


def _extents(layout: Layout, origin: Origin) -> Iterator[Extent]:
    order = "" if layout.has_names else "".join(_declared(layout, body, origin.members) for body in layout.variants)
    yield Extent(
        label=layout.name,
        depth=0,
        start=0,
        length=layout.size,
        kind="whole",
        detail=", ".join(filter(None, (f"alignment: {_bytes(layout.alignment)}", order))),
        span=origin.span,
    )
    if layout.is_opaque:
        if layout.size:
            yield Extent(label="captured variables", depth=1, start=0, length=layout.size, detail="not listed")
        return
    tag_start = layout.tag_start if layout.tag else None
    if tag_start is not None:
        yield Extent(label="tag", depth=1, start=tag_start, length=layout.tag, kind="tag")
    first = layout.tag if tag_start == 0 else 0
    for variant in layout.variants:
        yield from _variant(layout, variant, first, origin.members)
    if layout.end_padding:
        yield _padding(1, layout.used, layout.size)


def _variant(layout: Layout, variant: Variant, first: int, members: Mapping[Path, Span]) -> Iterator[Extent]:
    """Yield the variant (nothing if it is the type itself), then its parts. It begins at the byte ``first``."""
    path = _path(layout, variant)
    end = max(variant.end, first + (variant.size if first == layout.tag else 0))
    if path:
        yield Extent(
            label=variant.name,
            depth=1,
            start=first,
            length=end - first,
            kind="variant",
            detail=_declared(layout, variant, members),
            span=members.get(path),
        )
    depth = 1 + len(path)
    tag_start = layout.tag_start if layout.tag else None
    taken = () if not tag_start else ((tag_start, tag_start + layout.tag),)
    reached = first
    for part in variant.parts:
        yield from (_padding(depth, *gap) for gap in _between(reached, part.start, taken))
        yield _part(layout, part, depth, members.get((*path, part.name)))
        reached = max(reached, part.end)


def _between(start: int, end: int, taken: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the stretches from ``start`` to ``end``, between two parts, that no discriminant has ``taken``."""
    for first, stop in taken:
        if start < first < end:
            yield start, first
        start = max(start, stop) if first < end else start
    if start < end:
        yield start, end


def _declared(layout: Layout, variant: Variant, members: Mapping[Path, Span]) -> str:
    """Return the order in the source, if memory has another order: ``declared as a, b, c``."""
    path = _path(layout, variant)
    declared = [member[-1] for member in members if member[:-1] == path and len(member) == len(path) + 1]
    stored = [part.name for part in variant.parts]
    if layout.is_union or declared == stored or sorted(declared) != sorted(stored):
        return ""
    return f"declared as {', '.join(map(_shown, declared))}"


def _path(layout: Layout, variant: Variant) -> Path:
    """Return the path of the variant in the type. It is empty for a struct and a union, whose variant is the type."""
    return (variant.name,) if variant.name and not layout.is_union else ()


def _shown(name: str) -> str:
    return f".{name}" if name.isdecimal() else name


def _part(layout: Layout, part: Piece, depth: int, span: Span | None) -> Extent:
    kind: ExtentKind = "niche" if part == layout.niche() else "part"
    words = (
        "its unused values tell the variants apart" if kind == "niche" else "",
        _PART_WORDS.get(part.kind, ""),
        part.type,
        f"alignment: {_bytes(part.alignment)}" if part.alignment and not layout.is_union else "",
    )
    return Extent(
        label=_shown(part.name),
        depth=depth,
        start=part.start,
        length=part.size,
        kind=kind,
        detail=", ".join(word for word in words if word),
        span=span,
    )


def _padding(depth: int, start: int, end: int) -> Extent:
    return Extent(label="padding", depth=depth, start=start, length=end - start, kind="padding")


def _bytes(number: int) -> str:
    return f"{number} byte" if number == 1 else f"{number} bytes"


STAGE = Stage(
    name="rust/sizes",
    title="Layout",
    summary="The layout of the program's types in memory: fields, variants and padding.",
    shape=Extents,
    views=("layout",),
    command=sizes_command,
    parse=parse_sizes,
    options=OPTIMISED,
    flags=(SIZES_FLAG,),
)
