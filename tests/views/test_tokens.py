"""Tokens as chips and as a table."""

from __future__ import annotations

from sphinxext.codestages.languages.python.tokens import STAGE
from sphinxext.codestages.model.part import Part
from sphinxext.codestages.model.program import Item, Program
from sphinxext.codestages.model.shapes.tokens import Token, Tokens
from sphinxext.codestages.model.span import Span
from sphinxext.codestages.views.tokens.chips import chips_html, tokens_text
from sphinxext.codestages.views.tokens.table import table_html, table_text

PROGRAM = Program("python", 'if x:\n    s = """a\n  b""" ; # <b>\n', "sample.py")


def token(kind, category, text, *span):
    return Token(kind=kind, category=category, text=text, span=Span(*span))


TOKENS = Tokens(
    (
        token("NAME", "keyword", "if", 1, 0, 1, 2),
        token("NAME", "name", "x", 1, 3, 1, 4),
        token("COLON", "delimiter", ":", 1, 4, 1, 5),
        token("NEWLINE", "layout", "\n", 1, 5, 1, 6),
        token("INDENT", "layout", "    ", 2, 0, 2, 4),
        token("NAME", "name", "s", 2, 4, 2, 5),
        token("EQUAL", "operator", "=", 2, 6, 2, 7),
        token("STRING", "string", '"""a\n  b"""', 2, 8, 3, 6),
        token("COMMENT", "comment", "# <b>", 3, 9, 3, 14),
        token("DEDENT", "layout", "", 4, 0, 4, 0),
        token("ENDMARKER", "layout", "", 4, 0, 4, 0),
    )
)


def test_chips_stand_line_by_line_with_the_text_between(drawing, soup):
    rows = soup(chips_html(TOKENS, drawing(of=PROGRAM, stage=STAGE))).select(".codestages-row")
    assert [row.text for row in rows] == ["1if x:⏎", '2⇥   s = """a', '3  b""" ; # <b>', "4⇤∎"]


def test_layout_tokens_have_a_glyph_and_a_name(drawing, soup):
    glyphs = soup(chips_html(TOKENS, drawing(of=PROGRAM, stage=STAGE))).select('[role="img"]')
    assert [glyph["aria-label"] for glyph in glyphs] == ["NEWLINE", "INDENT", "DEDENT", "ENDMARKER"]


def test_parts_of_a_token_over_two_lines_share_its_span(drawing, soup):
    parts = soup(chips_html(TOKENS, drawing(of=PROGRAM, stage=STAGE))).select('[data-category="string"][data-span]')
    assert [part.text for part in parts] == ['"""a', '  b"""']
    assert {part["data-span"] for part in parts} == {"2:8-3:6"}


def test_chip_says_kind_text_and_place_counted_from_one(drawing, soup):
    chip = soup(chips_html(TOKENS, drawing(of=PROGRAM, stage=STAGE))).select_one('[data-span="1:3-1:4"]')
    assert chip["title"] == "NAME · x · 1:4"


def test_text_that_no_token_covers_stays_readable(drawing, soup):
    assert " ; " in soup(chips_html(TOKENS, drawing(of=PROGRAM, stage=STAGE))).select(".codestages-row")[2].text


def test_legend_counts_the_categories(drawing, soup):
    legend = soup(chips_html(TOKENS, drawing(of=PROGRAM, stage=STAGE))).select(".codestages-legend li")
    assert [entry.text for entry in legend][:2] == ["keyword 1", "name 2"]


def test_only_tokens_within_the_function_are_drawn(drawing, soup):
    page = soup(chips_html(TOKENS.select(Part("f", (Item("f", Span(1, 0, 1, 9)),))), drawing(of=PROGRAM, stage=STAGE)))
    assert len(page.select(".codestages-chip")) == 4


def test_no_tokens_are_a_sentence(drawing, soup):
    for draw in (chips_html, table_html):
        assert soup(draw(Tokens(()), drawing())).select_one(".codestages-empty")
    assert tokens_text(Tokens(()), drawing()) == table_text(Tokens(()), drawing()) == "There are no tokens here."


def test_tokens_out_of_order_and_overlapping_are_all_shown(drawing, soup):
    odd = Tokens((token("A", "name", "bb", 2, 4, 2, 6), token("B", "name", "a", 1, 0, 1, 1), TOKENS.tokens[5]))
    assert len(soup(chips_html(odd, drawing(of=PROGRAM, stage=STAGE))).select(".codestages-chip")) == 3


def test_table_counts_by_category_and_kind(drawing, soup):
    page = soup(table_html(TOKENS, drawing(of=PROGRAM, stage=STAGE)))
    first = [element.text for element in page.select_one("tbody tr").select("th, td")]
    assert first[:3] == ["keyword", "NAME", "1"]
    assert page.select_one("tfoot .codestages-number").text == "11"
    assert sum(int(element.text) for element in page.select("tbody .codestages-number")) == 11


def test_table_links_to_where_a_text_first_stands(drawing, soup):
    page = soup(table_html(TOKENS, drawing(of=PROGRAM, stage=STAGE)))
    assert page.select_one('[data-category="name"] .codestages-chip')["data-span"] == "1:3-1:4"


def test_texts(drawing, snapshot):
    assert tokens_text(TOKENS, drawing(of=PROGRAM, stage=STAGE)) == snapshot
    assert table_text(TOKENS, drawing(of=PROGRAM, stage=STAGE)) == snapshot
