"""Layouts as maps of memory, and as lists."""

from __future__ import annotations

import pytest

from sphinxext.codestages.model.errors import UnknownName
from sphinxext.codestages.model.part import Part
from sphinxext.codestages.model.program import Item
from sphinxext.codestages.model.shapes.extents import Extent, Extents
from sphinxext.codestages.model.span import Span
from sphinxext.codestages.views.extents.memory_layout import LEGEND, memory_html, memory_text


def whole(label, length, span=None, detail="alignment: 8 bytes"):
    return Extent(label=label, depth=0, start=0, length=length, kind="whole", detail=detail, span=span)


def part(label, start, length, kind="part", depth=1, span=None, detail=""):
    return Extent(label=label, depth=depth, start=start, length=length, kind=kind, span=span, detail=detail)


PAIR = (
    whole("Pair", 16, Span(1, 0, 2, 16)),
    part("b", 0, 8, span=Span(2, 4, 2, 6)),
    part("a", 8, 2, span=Span(1, 4, 1, 5)),
    part("padding", 10, 6, kind="padding"),
)
SHAPE = (
    whole("Shape", 16, Span(5, 0, 5, 11)),
    part("tag", 0, 1, kind="tag"),
    part("Circle", 1, 15, kind="variant", span=Span(5, 0, 5, 5)),
    part("padding", 1, 7, kind="padding", depth=2),
    part(".0", 8, 8, depth=2, kind="niche", detail="its unused values"),
    part("Nothing", 1, 0, kind="variant"),
    part("Rect", 1, 3, kind="variant"),
    part("x", 1, 3, depth=2),
    part("zero", 4, 0, depth=2, detail="declared first"),
    part("Empty", 1, 0, kind="variant"),
)
UNION = (whole("Either", 8), part("f", 0, 4), part("i", 0, 8))
BIG = (whole("Big", 4100), part("data", 0, 4096), part("n", 4096, 4))
SKEW = (whole("Skew", 11), part("a", 0, 1), part("b", 1, 8), part("c", 9, 2))


def extents(*types):
    return Extents(unit="bytes", extents=tuple(member for members in types for member in members))


def rows_of(page):
    """Return each row as its offset and its cells (text, column span, row span)."""
    return [
        [
            row.find("th").text.strip(),
            *((cell.text, int(cell["colspan"]), int(cell.get("rowspan", 1))) for cell in row.select("td")),
        ]
        for row in page.select("tbody tr")
    ]


def test_parts_are_as_wide_as_they_have_bytes(drawing, soup):
    page = soup(memory_html(extents(PAIR), drawing()))
    assert rows_of(page) == [
        ["0", ("b8 bytes", 8, 1)],
        ["8", ("a2 bytes", 2, 1), ("padding", 6, 1)],
    ]
    assert page.select_one("p").text == "Pair 16 bytes, alignment: 8 bytes"
    assert page.select_one("td[data-kind=padding]")["title"] == "padding: bytes 10 to 15"


def test_parts_and_types_are_linked_to_their_lines(drawing, soup):
    page = soup(memory_html(extents(PAIR), drawing()))
    assert page.select_one("p[data-span]")["data-span"] == "1:0-2:16"
    assert [element["data-span"] for element in page.select("td[data-span]")] == ["2:4-2:6", "1:4-1:5"]


def test_variants_are_maps_of_the_same_bytes_under_one_another(drawing, soup):
    page = soup(memory_html(extents(SHAPE), drawing()))
    assert len(page.select("tbody")) == 3
    assert rows_of(page) == [
        ["Circle"],
        ["0", ("tag1 byte", 1, 1), ("padding", 7, 1)],
        ["8", (".08 bytes, its unused values", 8, 1)],
        ["Rect"],
        ["0", ("tag1 byte", 1, 1), ("x3 bytes", 3, 1), ("", 4, 1)],
        ["8", ("", 8, 1)],
        ["0 bytes: zero"],
        ["Nothing, Empty"],
        ["0", ("tag1 byte", 1, 1), ("", 7, 1)],
        ["8", ("", 8, 1)],
    ]
    assert {element["data-kind"] for element in page.select("td[data-kind]")} == {"tag", "padding", "niche", "part"}


def test_parts_over_one_another_have_a_map_each(drawing, soup):
    page = soup(memory_html(extents(UNION), drawing()))
    assert rows_of(page) == [["0", ("f4 bytes", 4, 1), ("", 4, 1)], ["0", ("i8 bytes", 8, 1)]]


def test_long_part_is_broken_off_with_a_mark(drawing, soup):
    page = soup(memory_html(extents(BIG), drawing()))
    assert rows_of(page) == [["0", ("data4,096 bytes", 8, 3)], ["⋮"], ["4088"], ["4096", ("n4 bytes", 4, 1)]]


def test_part_across_a_row_goes_on_in_the_next(drawing, soup):
    page = soup(memory_html(extents(SKEW), drawing()))
    assert rows_of(page) == [
        ["0", ("a1 byte", 1, 1), ("b8 bytes", 7, 1)],
        ["8", ("… b", 1, 1), ("c2 bytes", 2, 1)],
    ]


@pytest.mark.parametrize("types", [(PAIR,), (SHAPE,), (BIG,), (SKEW,), (UNION,), (PAIR, SHAPE, BIG)])
def test_rows_are_never_wider_than_a_word(drawing, soup, types):
    rows = soup(memory_html(extents(*types), drawing())).select("tbody tr")
    widths = [sum(int(cell["colspan"]) for cell in row.select("td")) for row in rows]
    assert 0 < max(widths) <= 8


def test_type_of_no_bytes_has_no_map(drawing, soup):
    page = soup(memory_html(extents((whole("Unit", 0, detail="alignment: 1 byte"),)), drawing()))
    assert page.select("table") == []
    assert page.text.strip() == "Unit 0 bytes, alignment: 1 byte"


def test_type_can_be_selected_by_name(drawing, soup):
    items = (Item("Shape", Span(5, 0, 5, 11)), Item("Pair", Span(1, 0, 2, 16)), Item("f", Span(9, 0, 9, 1)))
    page = soup(memory_html(extents(PAIR, SHAPE).select(Part("Shape", items)), drawing()))
    assert [element.text for element in page.select("strong")] == ["Shape"]
    with pytest.raises(UnknownName, match="'f' is not a type whose layout was printed"):
        extents(PAIR, SHAPE).select(Part("f", items))


def test_text_lists_offset_and_size(drawing):
    assert memory_text(extents(PAIR, SHAPE), drawing()).splitlines() == [
        "Pair  16 bytes, alignment: 8 bytes",
        "   0   8  b",
        "   8   2  a",
        "  10   6  padding",
        "",
        "Shape  16 bytes, alignment: 8 bytes",
        "   0   1  tag",
        "  Circle",
        "     1   7  padding",
        "     8   8  .0  its unused values",
        "  Nothing",
        "  Rect",
        "     1   3  x",
        "     4   0  zero  declared first",
        "  Empty",
        "",
        LEGEND,
    ]


def test_program_without_layouts_says_so(drawing, soup):
    assert soup(memory_html(extents(), drawing())).select_one("p.codestages-empty")
    assert memory_text(extents(), drawing()) == "The compiler printed no layout of a type for this program."


def test_names_of_types_and_parts_are_escaped(drawing, soup):
    page = soup(memory_html(extents((whole("A<&'a str>", 8), part('"><script>', 0, 8, detail="<b>"))), drawing()))
    assert page.select("script") == [] and page.select("b") == []
