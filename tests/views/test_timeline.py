"""Timelines made by hand: the places of lanes, what is drawn on them, and the texts below lines and in the list."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from bs4 import BeautifulSoup, Tag
from msgspec import structs

from sphinxext.codestages.model.artifact import Diagnostic
from sphinxext.codestages.model.errors import UnknownName
from sphinxext.codestages.model.part import Part
from sphinxext.codestages.model.program import Item, Program
from sphinxext.codestages.model.shapes.timeline import Conflict, Lane, Mark, Section, Stretch, Timeline, mark_words
from sphinxext.codestages.model.span import Label, Span
from sphinxext.codestages.views.timelines.timeline import EMPTY, timeline_html, timeline_text

EXPLANATION = "https://doc.rust-lang.org/error_codes/E0502.html"
MOVES = Program(
    "rust",
    """struct Unit;

fn main() {
    let s = String::from("<b>");
    let r = &s;
    println!("{r}");
    let t = s;
    println!("{t}");
}
""",
    "moves.rs",
)
MOVED = Timeline(
    sections=(Section(name="main", span=Span(3, 0, 9, 1)),),
    lanes=(
        Lane(name="s", section=0, detail="String", span=Span(4, 8, 4, 9)),
        Lane(name="r", section=0, detail="&String", span=Span(5, 8, 5, 9)),
        Lane(name="t", section=0, detail="String", span=Span(7, 8, 7, 9)),
    ),
    stretches=(
        Stretch(lane=0, first=4, last=7, state="owned"),
        Stretch(lane=0, first=7, last=9, state="moved"),
        Stretch(lane=1, first=5, last=9, state="owned"),
        Stretch(lane=2, first=7, last=9, state="owned"),
        Stretch(lane=0, first=5, last=6, state="shared", label="s", holder=1, span=Span(5, 12, 5, 14)),
    ),
    marks=(
        Mark(lane=0, at=4, kind="initialised"),
        Mark(lane=0, at=7, kind="moved", label="moved into t", to=2, span=Span(7, 12, 7, 13)),
        Mark(lane=2, at=7, kind="initialised"),
        Mark(lane=2, at=9, kind="dropped"),
    ),
)
REFUSED = Program(
    "rust",
    """fn main() {
\tlet mut v = vec![1];
\tlet first = &v[0];
\tv.push(2);
\tprintln!("{first}");
}
""",
    "refused.rs",
)
CONFLICT = Conflict(
    code="E0502",
    message="cannot borrow `v` as mutable because it is also borrowed as immutable",
    labels=(
        Label(span=Span(4, 1, 4, 10), text="mutable borrow occurs here", primary=True),
        Label(span=Span(3, 14, 3, 15), text="immutable borrow occurs here"),
        Label(span=Span(5, 12, 5, 17), text="immutable borrow later used here"),
    ),
    lanes=(0,),
    loans=(2,),
)
OBJECTED = Timeline(
    sections=(Section(name="main", span=Span(1, 0, 6, 1)),),
    lanes=(
        Lane(name="v", section=0, detail="Vec<i32>", span=Span(2, 9, 2, 10)),
        Lane(name="first", section=0, detail="&i32", span=Span(3, 5, 3, 10)),
    ),
    stretches=(
        Stretch(lane=0, first=2, last=6, state="owned"),
        Stretch(lane=1, first=3, last=6, state="owned"),
        Stretch(lane=0, first=3, last=5, state="shared", label="v", holder=1, span=Span(3, 14, 3, 15)),
        Stretch(lane=0, first=4, last=4, state="mutable", label="v", span=Span(4, 1, 4, 2)),
    ),
    conflicts=(CONFLICT,),
)
NESTED = Timeline(
    sections=(
        Section(name="main", span=Span(3, 0, 9, 1)),
        Section(name="main.{closure#0}", span=Span(5, 4, 6, 5)),
    ),
    lanes=(
        Lane(name="s", section=0, span=Span(4, 8, 4, 9)),
        Lane(name="s", section=0, span=Span(7, 8, 7, 9)),
        Lane(name="n", section=1, kind="parameter", span=Span(5, 8, 5, 9)),
        Lane(name="s", section=1, kind="capture", span=Span(6, 8, 6, 9)),
    ),
    stretches=(
        Stretch(lane=0, first=4, last=5, state="owned"),
        Stretch(lane=0, first=6, last=9, state="maybe moved"),
        Stretch(lane=2, first=5, last=6, state="owned"),
    ),
)


@pytest.fixture
def draw(drawing, soup):
    def drawn(timeline: Timeline, program: Program, **options: str) -> BeautifulSoup:
        said = tuple(
            Diagnostic(level="error", message=conflict.message, code=conflict.code, explanation=EXPLANATION)
            for conflict in timeline.conflicts
        )
        asked = drawing(of=program, **options)
        return soup(timeline_html(timeline.select(asked.part), replace(asked, diagnostics=said)))

    return drawn


def box(piece: Tag) -> tuple[float, ...]:
    """Return x, y, width and height of the rectangle that reacts to the pointer, in units of the picture."""
    hit = piece.select_one("rect")
    return _rect(hit)


def row_of(page: BeautifulSoup, line: int) -> int:
    rows = page.select(".codestages-block .codestages-line")
    return next(
        index for index, row in enumerate(rows) if row.select_one(".codestages-gutter").text.strip() == str(line)
    )


def test_every_line_of_a_function_is_a_row_and_the_rest_is_folded(draw):
    page = draw(MOVED, MOVES)
    rows = page.select(".codestages-block [data-source] .codestages-text")
    assert [row.text for row in rows] == list(MOVES.lines[2:])
    assert [element.text for element in page.select("details.codestages-foreign .codestages-lean span")] == [
        "struct Unit;"
    ]
    assert page.select_one("details.codestages-foreign > summary").text == "line 1: struct Unit;"


def test_pictures_are_as_high_as_the_rows_beside_them(draw):
    page = draw(OBJECTED, REFUSED)
    rows = page.select(".codestages-block .codestages-line")
    picture = page.select(".codestages-lanes > svg")[0]
    assert len(rows) == 6 + 5  # three labels, and a message of two rows
    assert picture["viewbox"].split()[3] == str(len(rows) * 18)
    assert picture["height"] == f"{len(rows) * 1.5:g}em"


def test_a_bar_changes_where_the_value_moves(draw):
    page = draw(MOVED, MOVES)
    _, top, _, height = box(page.select("g.codestages-owned")[0])
    _, moved_top, _, moved_height = box(page.select_one("g.codestages-moved"))
    assert (top, top + height) == (row_of(page, 4) * 18 + 9, row_of(page, 7) * 18 + 9)
    assert (moved_top, moved_top + moved_height) == (top + height, row_of(page, 9) * 18 + 9)


def test_several_changes_of_one_line_share_its_row(draw):
    states = ("owned", "moved", "owned")
    stretches = tuple(Stretch(lane=0, first=5, last=5, state=state) for state in states)
    timeline = Timeline(sections=MOVED.sections, lanes=MOVED.lanes[:1], stretches=stretches)
    page = draw(timeline, MOVES)
    tops = [box(element)[1] for element in page.select(".codestages-lanes > svg > g")]
    assert tops == pytest.approx([row_of(page, 5) * 18 + 18 * part / 8 for part in (1, 3, 5)], abs=0.01)


def test_an_arrow_leads_to_the_new_owner(draw):
    page = draw(MOVED, MOVES)
    arrow = page.select_one("g.codestages-is-moved")
    source, target = (box(group) for group in (arrow, page.select("g.codestages-owned")[2]))
    line = next(element["d"] for element in arrow.select("path") if "H" in element["d"])
    start, height, end = map(float, re.fullmatch(r"M([\d.]+),([\d.]+)H([\d.]+)", line).groups())
    assert source[0] + 6 < start < end < target[0] + 5
    assert height == row_of(page, 7) * 18 + 9
    assert arrow.title.text == "line 7: s moved into t"
    assert arrow["data-span"] == "7:12-7:13"


def test_a_loan_is_a_bracket_beside_its_lane_with_a_lead_to_its_holder(draw):
    page = draw(MOVED, MOVES)
    loan = page.select_one("g.codestages-shared")
    _, top, _, height = box(loan)
    assert (top, top + height) == (row_of(page, 5) * 18 + 9, row_of(page, 6) * 18 + 9)
    assert loan["data-span"] == "5:12-5:14"
    assert loan.title.text == "s is borrowed (shared) by r until line 6"
    assert loan.select("path.codestages-lead")


def test_loans_that_meet_stand_side_by_side(draw):
    page = draw(OBJECTED, REFUSED)
    shared, mutable = page.select_one("g.codestages-shared"), page.select_one("g.codestages-mutable")
    assert box(shared)[0] + box(shared)[2] <= box(mutable)[0]


def test_conflict_is_told_at_its_lines(draw):
    page = draw(OBJECTED, REFUSED)
    said = [element.text.strip() for element in page.select(".codestages-annotation")]
    assert said[0].split() == ["^", "immutable", "borrow", "occurs", "here"]
    assert said[1] == "^^^^^^^^^ mutable borrow occurs here"
    assert " ".join(said[2:4]) == f"E0502: {CONFLICT.message}"
    assert said[4] == "^^^^^ immutable borrow later used here"
    link = page.select_one(".codestages-annotation a")
    assert link["href"] == EXPLANATION
    assert page.select_one('.codestages-line[data-kind="error"]')["data-span"] == "4:0-4:11"
    objection = page.select_one("g.codestages-objection")
    assert objection["data-span"] == "4:1-4:10"
    assert box(objection)[1] + 6 == row_of(page, 4) * 18 + 9
    assert [element.title.text for element in page.select("g.codestages-refused")] == [
        "v is borrowed (shared) by first until line 5"
    ]


def test_what_is_said_stands_below_its_characters(draw):
    page = draw(OBJECTED, REFUSED)
    carets = page.select(".codestages-annotation")[0].text
    gutter = page.select_one(".codestages-annotation .codestages-gutter").text
    assert carets.removeprefix(gutter).startswith("\t" + " " * 13 + "^ ")


def test_closure_has_its_lanes_beside_its_lines_in_the_same_block(draw):
    page = draw(NESTED, MOVES)
    assert len(page.select(".codestages-block")) == 1
    assert [element.text for element in page.select(".codestages-lane-name text")] == ["s1", "s2", "↓n", "↳s"]
    assert [element.contents[-1] for element in page.select("text.codestages-section")] == ["main", "closure"]
    _, top, _, height = _rect(page.select_one("rect.codestages-panel"))
    assert (top, top + height) == (row_of(page, 5) * 18, row_of(page, 6) * 18 + 18)


def _rect(element: Tag) -> tuple[float, ...]:
    return tuple(float(element[name]) for name in ("x", "y", "width", "height"))


def test_function_shows_only_its_section(draw, drawing):
    page = draw(NESTED, MOVES, function="main.{closure#0}")
    assert [element.text for element in page.select("[data-source] .codestages-text")] == list(MOVES.lines[4:6])
    assert not page.select("details.codestages-foreign")
    with pytest.raises(UnknownName, match=r"Available: main, main.\{closure#0\}"):
        NESTED.select(Part("mian"))


def test_function_without_variables_is_a_sentence(drawing, soup):
    chosen = drawing(of=MOVES, items=(Item("other", Span(1, 0, 1, 5)),), function="other")
    assert soup(timeline_html(MOVED.select(chosen.part), chosen)).text.strip() == EMPTY
    assert timeline_text(MOVED.select(chosen.part), chosen) == EMPTY


def test_shadowed_variables_are_told_apart(draw):
    page = draw(NESTED, MOVES)
    titles = [element.title.text for element in page.select(".codestages-lane-name")]
    assert titles == [
        "s (line 4)",
        "s (line 7)",
        "n, a parameter, in main.{closure#0}",
        "s, captured, in main.{closure#0}",
    ]


def test_functions_of_one_line_are_told_apart(drawing):
    twice = structs.replace(
        MOVED,
        sections=(*MOVED.sections, structs.replace(MOVED.sections[0], name="other")),
        lanes=(*MOVED.lanes, Lane(name="s", section=1)),
    )
    text = timeline_text(twice, drawing(of=MOVES))
    assert re.findall(r"^  s.*", text, re.MULTILINE) == ["  s: String, in main", "  s, in other"]


def test_body_of_an_async_function_goes_by_the_functions_name(drawing):
    body = structs.replace(MOVED, sections=(structs.replace(MOVED.sections[0], name="wait.{closure#0}"),))
    assert timeline_text(body, drawing(of=MOVES)).startswith("wait\n")


def test_moved_on_one_path_is_drawn_and_told(draw):
    page = draw(NESTED, MOVES)
    half = page.select_one(".codestages-lanes g.codestages-maybe-moved")
    assert [element.get("class") for element in half.select("path")] == [["codestages-rim"], ["codestages-full"]]
    assert "s (line 4) is moved on one path, lines 6 to 9" in page.select_one(".codestages-words").text
    assert "moved on one path" in page.select_one(".codestages-lane-key").text


def test_key_lists_only_what_occurs(draw):
    page = draw(MOVED, MOVES)
    assert [element.text.strip() for element in page.select(".codestages-lane-key > span")] == [
        "owned",
        "moved",
        "gets its value",
        "value is moved out",
        "value is dropped",
        "shared loan",
    ]


def test_whatever_is_drawn_has_a_span_and_words(draw):
    for timeline, program in ((MOVED, MOVES), (OBJECTED, REFUSED), (NESTED, MOVES)):
        page = draw(timeline, program)
        pieces = page.select(".codestages-lanes g")
        assert pieces
        assert all(piece.get("data-span") and piece.title.text for piece in pieces)


def test_long_functions_are_cut_into_strips(draw):
    text = "fn f() {\n" + "    let a = 1;\n" * 98 + "}\n"
    stretches = (Stretch(lane=0, first=2, last=100, state="owned"),)
    lanes = (Lane(name="a", section=0, span=Span(2, 8, 2, 9)),)
    timeline = Timeline(sections=(Section(name="f", span=Span(1, 0, 100, 1)),), lanes=lanes, stretches=stretches)
    page = draw(timeline, Program("rust", text, "f.rs"))
    pictures = page.select(".codestages-lanes > svg")
    strips = page.select(".codestages-rows")
    assert [len(strip.select(".codestages-line")) for strip in strips] == [40, 40, 20]
    assert [picture["viewbox"].split()[1::2] for picture in pictures] == [["0", "720"], ["720", "720"], ["1440", "360"]]
    assert all(picture.select("g.codestages-owned") for picture in pictures)


def test_names_lean_where_there_are_many(draw):
    lanes = tuple(Lane(name=f"variable_{number}", section=0, span=Span(4, 8, 4, 9)) for number in range(30))
    heads = draw(Timeline(sections=MOVED.sections, lanes=lanes), MOVES).select(".codestages-lane-name")
    assert len(heads) == 30
    assert all("rotate" in head["transform"] for head in heads)


@pytest.mark.parametrize("timeline", [Timeline(sections=(), lanes=()), Timeline(sections=MOVED.sections, lanes=())])
def test_without_variables_there_is_a_sentence_and_the_program(draw, drawing, timeline):
    page = draw(timeline, MOVES)
    assert page.select_one(".codestages-empty").text == EMPTY
    assert page.select("[data-source] span")
    assert timeline_text(timeline, drawing(of=MOVES)) == EMPTY


def test_variable_of_one_line_can_be_seen(draw):
    stretches = (Stretch(lane=0, first=4, last=4, state="owned"),)
    page = draw(Timeline(sections=MOVED.sections, lanes=MOVED.lanes[:1], stretches=stretches), MOVES)
    _, top, _, height = box(page.select_one("g.codestages-owned"))
    assert height >= 5
    assert row_of(page, 4) * 18 < top < top + height < row_of(page, 5) * 18


def test_impossible_positions_raise_nothing(drawing, soup):
    stretches = (
        Stretch(lane=0, first=1, last=99, state="owned"),
        Stretch(lane=0, first=50, last=40, state="moved"),
        Stretch(lane=0, first=70, last=80, state="shared", holder=77),
    )
    marks = (Mark(lane=0, at=99, kind="moved", to=55), Mark(lane=0, at=0, kind="dropped"))
    conflicts = (Conflict(code="", message="", labels=(), lanes=(0, 9), loans=(44,)),)
    timeline = Timeline(
        sections=(Section(name="f"),), lanes=MOVED.lanes[:1], stretches=stretches, marks=marks, conflicts=conflicts
    )
    for program in (MOVES, None):
        assert soup(timeline_html(timeline, drawing(of=program))).select("g.codestages-owned")
        assert timeline_text(timeline, drawing(of=program))


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("", "s (line 3) dropped"),
        ("moved into t", "s (line 3) moved into t"),
        ("s.a moved into t", "s.a moved into t"),
        ("s moved", "s moved"),
        ("sum of it dropped", "s (line 3): sum of it dropped"),
    ],
)
def test_marks_in_words(label, words):
    assert mark_words(Mark(lane=0, at=3, kind="dropped", label=label), MOVED.lanes[0], "s (line 3)") == words


@pytest.mark.parametrize(("timeline", "program"), [(MOVED, MOVES), (OBJECTED, REFUSED), (NESTED, MOVES)])
def test_text(drawing, snapshot, timeline, program):
    assert timeline_text(timeline, drawing(of=program)) == snapshot
