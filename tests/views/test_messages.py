"""Messages: the tool's own text, what it suggests as a difference, and the page that explains the code."""

from __future__ import annotations

import dataclasses
from dataclasses import replace

import pytest

from sphinxext.codestages.model.artifact import Diagnostic, Edit
from sphinxext.codestages.model.line import Line
from sphinxext.codestages.model.program import Item, Program
from sphinxext.codestages.model.shapes.listing import Group, Listing
from sphinxext.codestages.model.span import Label, Span
from sphinxext.codestages.views.diagnostics import changes
from sphinxext.codestages.views.listings.messages import messages_html, messages_text

PROGRAM = Program("rust", "fn f() {\n    let x = 1;\n    x = 2;\n}\n\nfn g(y: u8) {}\n", "sample.rs")
PAGE = "https://doc.example/E0384.html"
RENDERED = "error[E0384]: twice <b>\n --> sample.rs:3:5\n3 |     x = 2;\n  |     ^^^^^ again"
MUTABLE = Diagnostic(
    level="help",
    message="make it mutable",
    edits=(Edit(span=Span(2, 8, 2, 8), text="mut ", certainty="machine-applicable"),),
)
SAID = (
    Diagnostic(
        level="error",
        message="twice <b>",
        code="E0384",
        labels=(Label(span=Span(3, 4, 3, 9), text="again", primary=True),),
        children=(MUTABLE,),
        rendered=RENDERED,
        explanation=PAGE,
    ),
    Diagnostic(level="warning", message="unused", code="unused_variables", rendered="warning: unused"),
)
LISTING = Listing(
    lexer="text",
    lines=(
        *(Line(text=text, span=Span(3, 4, 3, 9)) for text in RENDERED.split("\n")),
        Line(text=""),
        Line(text="warning: unused", kind="header", span=Span(6, 5, 6, 6)),
        Line(text=""),
    ),
    groups=(
        Group(name="E0384", kind="block", first=0, count=4, span=Span(3, 4, 3, 9)),
        Group(name="unused_variables", kind="block", first=5, count=1, span=Span(6, 5, 6, 6)),
    ),
)


@pytest.fixture
def told(drawing):
    def make(**options):
        items = (Item("f", Span(1, 0, 4, 1)), Item("g", Span(6, 0, 6, 14)))
        return dataclasses.replace(drawing(of=PROGRAM, items=items, **options), diagnostics=SAID)

    return make


def test_each_message_is_the_tool_s_text_with_linked_lines(told, soup):
    first, second = soup(messages_html(LISTING, told())).select(".codestages-remark")
    assert first["data-level"] == "error"
    assert "twice <b>" in first.select_one(".codestages-message").text
    shown = [element.text for element in first.select_one(".codestages-listing").select("div")]
    assert shown == RENDERED.split("\n")[1:]
    assert {element["data-span"] for element in first.select_one(".codestages-listing").select("[data-span]")} == {
        "3:4-3:9"
    }
    assert not second.select(".codestages-listing")


def test_a_code_leads_to_its_explanation_and_a_lint_does_not(told, soup):
    first, second = soup(messages_html(LISTING, told())).select(".codestages-remark")
    assert first.select_one("a.codestages-code")["href"] == PAGE
    assert second.select_one(".codestages-code").text == "unused_variables"
    assert not second.select("a")
    assert f"E0384: {PAGE}" in messages_text(LISTING, told())


def test_a_suggestion_is_a_difference_of_the_lines_it_touches(told, soup):
    fold = soup(messages_html(LISTING, told())).select_one("details.codestages-suggestion")
    assert fold.summary.text == "Suggestion: make it mutable (machine-applicable)"
    assert [element.text for element in fold.select("del, ins")] == ["-     let x = 1;", "+     let mut x = 1;"]
    assert fold.select_one("del")["data-span"] == "2:4-2:14"


def test_a_function_keeps_what_is_said_of_it(told, soup):
    drawing = told(function="g")
    said = LISTING.matching(drawing.diagnostics, drawing.part)
    shown, drawing = LISTING.select(drawing.part), replace(drawing, diagnostics=said)
    page = soup(messages_html(shown, drawing))
    assert [element["data-level"] for element in page.select(".codestages-remark")] == ["warning"]
    assert "twice" not in messages_text(shown, drawing)


def test_a_listing_of_an_older_recording_stays_a_listing(told, soup):
    old = Listing(lexer="text", lines=LISTING.lines)
    assert len(soup(messages_html(old, told())).select(".codestages-lean div")) == len(LISTING.lines)


def edit(span, text):
    return Edit(span=Span(*span), text=text)


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ([edit((1, 0, 1, 0), "use a;\n\n")], [([], ["use a;", ""])]),
        ([edit((2, 4, 2, 14), "")], [(["    let x = 1;"], ["    "])]),
        (
            [edit((3, 9, 3, 10), "!"), edit((2, 8, 2, 9), "zz")],
            [(["    let x = 1;", "    x = 2;"], ["    let zz = 1;", "    x = 2!"])],
        ),
        (
            [edit((6, 5, 6, 6), "_y"), edit((1, 3, 1, 4), "k")],
            [(["fn f() {"], ["fn k() {"]), (["fn g(y: u8) {}"], ["fn g(_y: u8) {}"])],
        ),
        (
            [edit((1, 3, 1, 4), "a"), edit((1, 3, 1, 4), "b")],
            [(["fn f() {"], ["fn a() {"]), (["fn f() {"], ["fn b() {"])],
        ),
        ([edit((7, 0, 7, 0), "}")], [([], ["}"])]),
        ([edit((90, 0, 90, 0), "}")], [([], ["}"])]),
    ],
)
def test_edits_together_apart_and_as_alternatives(edits, expected):
    found = [([text for text, _ in change.removed], list(change.added)) for change in changes(edits, PROGRAM)]
    assert found == expected
