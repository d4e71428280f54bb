"""Layouts and times, compared with those under another option."""

from __future__ import annotations

from sphinxext.codestages.model.shapes.extents import Extent, Extents
from sphinxext.codestages.views.differences.difference import difference_html, difference_text


def layouts(*types):
    parts = []
    for label, length, fields in types:
        parts.append(Extent(label=label, depth=0, start=0, length=length, kind="whole", detail="alignment: 8 bytes"))
        parts += [Extent(label=name, depth=1, start=start, length=size) for name, start, size in fields]
    return Extents(unit="bytes", extents=tuple(parts))


OLD = layouts(("Nested", 24, [("tag", 0, 8), ("a", 8, 16)]), ("Same", 8, [("x", 0, 8)]))
NEW = layouts(("Nested", 16, [("a", 0, 16)]), ("Same", 8, [("x", 0, 8)]))


def test_only_the_type_that_differs_is_told(drawing, soup):
    text = difference_text((OLD, NEW), ("rustc 1.63", "rustc 1.95"), drawing())
    assert "-Nested  24 bytes, alignment: 8 bytes" in text
    assert "+Nested  16 bytes, alignment: 8 bytes" in text
    assert " Same  8 bytes, alignment: 8 bytes" in text
    page = soup(difference_html((OLD, NEW), ("rustc 1.63", "rustc 1.95"), drawing()))
    assert page.select(".codestages-pair[data-change=changed]")


def test_times_stand_beside_their_lines_and_are_no_difference(drawing, soup):
    sides = tuple(
        Extents(
            unit="ns",
            is_shared=True,
            extents=(
                Extent(label="main thread", depth=0, start=0, length=length, kind="whole"),
                Extent(label="link", depth=1, start=0, length=length),
                *extra,
            ),
        )
        for length, extra in (
            (20_000_000, ()),
            (30_000_000, (Extent(label="LLVM_lto", depth=1, start=0, length=900_000),)),
        )
    )
    text = difference_text(sides, ("opt-level 0", "opt-level 3"), drawing())
    assert "+  LLVM_lto  `0.90 ms`" in text
    assert "2 lines equal, 1 only in opt-level 3." in text
    page = soup(difference_html(sides, ("opt-level 0", "opt-level 3"), drawing()))
    assert [element.text.strip() for element in page.select(".codestages-aside")] == ["20.0 ms", "30.0 ms"] * 2 + [
        "0.90 ms"
    ]
