"""Listings: gutters, folding, colours, selection."""

from __future__ import annotations

from dataclasses import replace

import pytest
from bs4 import BeautifulSoup

from sphinxext.codestages.model.errors import UnknownName
from sphinxext.codestages.model.line import Line, plain_lines
from sphinxext.codestages.model.part import Part
from sphinxext.codestages.model.program import Item
from sphinxext.codestages.model.shapes.listing import Group, Jump, Listing
from sphinxext.codestages.model.span import Span
from sphinxext.codestages.views.highlighting import highlighted
from sphinxext.codestages.views.listings.listing import is_source, listing_html, listing_text

LISTING = Listing(
    lexer="python",
    lines=(
        Line(text="f:", kind="header", span=Span(1, 0, 2, 16)),
        Line(text="    LOAD n", gutter="0", span=Span(2, 11, 2, 12)),
        Line(text="    CACHE", gutter="2", kind="noise"),
        Line(text="    CACHE", gutter="4", kind="noise"),
        Line(text="    RETURN", gutter="10", span=Span(2, 4, 2, 16)),
        Line(text=""),
        Line(text="core::a"),
        Line(text=""),
        Line(text="core::b"),
        Line(text="main:", kind="header"),
    ),
    groups=(
        Group(name="f", kind="function", first=0, count=5),
        Group(name="bb0", kind="block", first=1, count=3),
        Group(name="bb1", kind="block", first=4, count=1),
        Group(name="core::a", kind="function", first=6, count=1, foreign=True),
        Group(name="core::b", kind="function", first=8, count=1, foreign=True),
        Group(name="main", kind="function", first=9, count=1),
    ),
    jumps=(Jump(source=1, target=2),),
)


MAIN = Group(name="main", kind="function", first=7, count=1)


def source_of(program):
    lines = tuple(
        Line(text=text, gutter=str(number), span=Span(number, 0, number, len(text)))
        for number, text in enumerate(program.lines, 1)
    )
    return Listing(lexer="python", lines=lines)


def test_folded_lines_are_drawn_as_the_lines_that_they_are(drawing):
    folded = Listing(
        lexer="python",
        lines=(*LISTING.lines[:6], Line(text="core::a\n\ncore::b", kind="folded"), LISTING.lines[9]),
        groups=(*LISTING.groups[:3], Group(name="core", kind="function", first=6, count=1, foreign=True), MAIN),
        jumps=LISTING.jumps,
    )
    shown = folded.unfolded(plain_lines)
    assert shown.lines == LISTING.lines
    assert [(group.first, group.count) for group in shown.groups[3:]] == [(6, 3), (9, 1)]
    assert "[core: 3 lines hidden]\nmain:" in listing_text(shown, drawing()).replace("    ", "")


def test_library_function_that_is_asked_for_is_not_folded_away(drawing, soup):
    asked = LISTING.select(Part("core::a"))
    assert soup(listing_html(asked, drawing())).select("details.codestages-foreign") == []
    assert "core::a" in listing_text(asked, drawing())
    assert "hidden" in listing_text(LISTING, drawing())


def test_lines_carry_their_gutter_text_and_span(drawing, soup):
    lines = soup(listing_html(LISTING, drawing())).select(".codestages-lean div")
    assert [line.span.text if line.span else "" for line in lines] == [line.text for line in LISTING.lines]
    assert lines[1]["data-span"] == "2:11-2:12"
    assert lines[1].b.text == " 0"
    assert "data-span" not in lines[2].attrs


def test_source_lines_are_named_only_beside_another_figure_of_the_program(drawing, soup):
    alone = soup(listing_html(LISTING, drawing()))
    assert not alone.select("[data-tint], .codestages-lean u")
    tied = soup(listing_html(LISTING, replace(drawing(), tied=True))).select(".codestages-lean div")
    assert [line.u.text for line in tied[:6]] == ["1", "2", "", "", "2", ""]
    assert [line.get("data-tint") for line in tied[:3]] == ["1", "2", None]


def test_neighbouring_tokens_of_a_class_share_an_element():
    (line,) = highlighted(("f((a, b))",), "python")
    assert str(line).startswith('<i class="n">f</i><i class="p">((</i><i class="n">a</i>')
    (spaced,) = highlighted(('x = "a" "b"',), "python")
    assert spaced.count("<i") == 4, "the space between two texts has no colour of theirs"
    assert str(highlighted(('"<"',), "text")[0]) == '"&lt;"'


def test_noise_is_behind_one_switch_with_its_count(drawing, soup):
    page = soup(listing_html(LISTING, drawing()))
    switch = page.select_one("details.codestages-noise")
    assert switch.summary.text == "2 lines hidden"
    assert switch.find_next_sibling()["class"] == ["codestages-scroll"]
    assert len(page.select('[data-kind="noise"]')) == 2


def test_neighbouring_library_functions_fold_into_one(drawing, soup):
    fold = soup(listing_html(LISTING, drawing())).select("details.codestages-foreign")
    assert [element.summary.text for element in fold] == ["2 library functions: 3 lines hidden"]


def test_source_text_is_escaped_and_marked_as_source(drawing, soup, program):
    listing = source_of(program)
    page = soup(listing_html(listing, drawing()))
    assert page.select("script") == []
    assert page.select_one(".codestages-listing").has_attr("data-source")
    lines = page.select(".codestages-lean div")
    assert [line.span.text if line.span else "" for line in lines] == list(program.lines)
    assert is_source(listing, program)
    assert not is_source(LISTING, program)


def test_listing_without_lines_is_a_sentence(drawing, soup):
    empty = Listing(lexer="text", lines=())
    assert soup(listing_html(empty, drawing())).select_one(".codestages-empty")
    assert listing_text(empty, drawing()) == "There are no lines to show."


def test_function_leaves_its_lines_and_nested_ones(drawing, soup):
    page = soup(listing_html(LISTING.select(Part("f")), drawing()))
    assert len(page.select(".codestages-lean div")) == 5


def test_unknown_function_names_those_there_are(drawing):
    with pytest.raises(UnknownName, match=r"'nosuch'. Available: f, main.$"):
        LISTING.select(Part("nosuch"))


def test_source_is_cut_by_span_where_there_are_no_groups(drawing, soup, program):
    page = soup(listing_html(source_of(program).select(Part("f", (Item("f", Span(1, 0, 2, 99)),))), drawing()))
    assert len(page.select(".codestages-lean div")) == 2


def test_cut_renumbers_groups_and_jumps():
    cut = LISTING.cut([LISTING.groups[0]])
    assert [(group.name, group.first) for group in cut.groups] == [("f", 0), ("bb0", 1), ("bb1", 4)]
    assert cut.jumps == (Jump(source=1, target=2),)


@pytest.mark.parametrize(
    "lines", [("a\r", "b"), ("", "", "x"), ("'''a", "b'''", ""), ("\tx", " "), ("\x0c\x1c", "\x85y")]
)
def test_colours_never_change_the_text(lines):
    for lexer in ("python", "rust", "llvm", "gas", "no such lexer"):
        assert tuple(_plain(markup) for markup in highlighted(lines, lexer)) == lines


def _plain(markup):
    return BeautifulSoup(f"<b>{markup}</b>", "html.parser", preserve_whitespace_tags={"b"}).text


def test_text_counts_what_it_leaves_out(drawing, snapshot):
    assert listing_text(LISTING, drawing()) == snapshot


def test_twenty_thousand_lines_are_drawn(drawing):
    lines = tuple(Line(text=f"x = {n}", gutter=str(n), span=Span(n, 0, n, 5)) for n in range(1, 20_001))
    assert listing_html(Listing(lexer="python", lines=lines), drawing()).count("data-span") == 20_000


def test_control_characters_are_shown_as_pictures(drawing, soup):
    listing = Listing(lexer="text", lines=(Line(text="a\x00\x1b[31m\rb\x7f"),))
    assert soup(listing_html(listing, drawing())).select_one(".codestages-lean span").text == "a␀␛[31m␍b␡"


def test_short_name_is_enough_where_there_is_just_one(drawing):
    lines = tuple(Line(text=text) for text in ("a", "b"))
    groups = tuple(
        Group(name=name, kind="function", first=index, count=1) for index, name in enumerate(("P.len", "Q.area"))
    )
    listing = Listing(lexer="text", lines=lines, groups=groups)
    assert listing_text(listing.select(Part("area")), drawing()) == "b"


def test_function_that_was_compiled_away_is_told_from_one_that_never_was(drawing):
    group = Group(name="main", kind="function", first=0, count=1)
    listing = Listing(lexer="text", lines=(Line(text="a"),), groups=(group,))
    with pytest.raises(UnknownName, match="inlined"):
        listing.select(Part("f", (Item("f", Span(1, 0, 1, 9)),)))
    with pytest.raises(UnknownName, match="the figure has no function 'g'"):
        listing.select(Part("g"))
