"""Figures without room for everything: what they show, and the line that says how much there is."""

from __future__ import annotations

import re

import pytest
from msgspec import structs

from sphinxext.codestages.model.artifact import Artifact, Diagnostic
from sphinxext.codestages.model.budget import ROWS, Budget
from sphinxext.codestages.model.line import Line
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.shapes.extents import Extent, Extents
from sphinxext.codestages.model.shapes.listing import Group, Listing, source_listing
from sphinxext.codestages.model.shapes.schedule import Schedule, Thread
from sphinxext.codestages.model.shapes.timeline import Lane, Section, Stretch, Timeline
from sphinxext.codestages.model.shapes.tokens import Token, Tokens
from sphinxext.codestages.model.shapes.trace import Code, Frame, Instruction, Trace
from sphinxext.codestages.model.shapes.tree import Tree, TreeNode
from sphinxext.codestages.model.span import Span
from sphinxext.codestages.views import VIEWS
from sphinxext.codestages.views.figure import (
    Figure,
    Side,
    figure_html,
    figure_text,
    placeholder_html,
    placeholder_text,
    view_text,
)
from sphinxext.codestages.views.graphs.graph import LARGEST

MANY = 12
PROGRAM = Program("python", "".join(f"a{number} = {number}\n" for number in range(1, MANY + 1)), "sample.py")
WHOLE = Section(name="main", span=Span(1, 0, MANY, 1))
SHAPES = {
    "listing": source_listing(PROGRAM, "python"),
    "chips": Tokens(
        tuple(Token(kind="NAME", category="name", text=f"a{n}", span=Span(n, 0, n, 2)) for n in range(1, MANY + 1))
    ),
    "tree": Tree(tuple(TreeNode(label=f"n{n}", depth=min(n, 3), span=Span(1, 0, 1, 2)) for n in range(MANY))),
    "timeline": Timeline(
        sections=(WHOLE,),
        lanes=(Lane(name="a", section=0, span=Span(1, 0, 1, 2)),),
        stretches=(Stretch(lane=0, first=1, last=MANY, state="owned"),),
    ),
    "layout": Extents(
        unit="bytes", extents=tuple(Extent(label=f"T{n}", depth=0, start=0, length=1) for n in range(MANY))
    ),
    "waterfall": Extents(
        unit="ns",
        extents=tuple(Extent(label=f"step {n}", depth=0, start=n, length=1) for n in range(MANY)),
        is_shared=True,
    ),
    "threads": Schedule(
        length=MANY,
        threads=tuple(Thread(name=f"thread {n}", started=0, ended=1, ran=1) for n in range(MANY)),
        spells=(),
        processors=1,
    ),
    "stepper": Trace(
        codes=(
            Code(
                name="<module>",
                instructions=tuple(
                    Instruction(offset=2 * n, name=f"OP{n}", span=Span(1, 0, 1, 2)) for n in range(MANY)
                ),
                locals=(),
            ),
        ),
        frames=(Frame(0, -1),),
        values=(),
        frame=(0, 0),
        instruction=(0, MANY - 1),
        output=((0, "out\n" * MANY),),
    ),
}
NOUNS = {"chips": "tokens", "tree": "nodes", "layout": "extents", "waterfall": "extents", "threads": "threads"}


@pytest.fixture
def figure(drawing):
    def make(view, shape, *, rows=5, of=PROGRAM, versus=None, diagnostics=(), **options):
        found = next(one for one in VIEWS if one.name == view and isinstance(shape, one.shape | type(None)))
        drawn = drawing(of=of, **options)
        object.__setattr__(drawn, "budget", Budget(rows=rows))
        artifact = Artifact(shape=shape, diagnostics=diagnostics)
        sides = {"versus": Side(artifact=Artifact(shape=versus), name="left"), "name": "right"} if versus else {}
        return Figure(stage=None, artifact=artifact, view=found, drawing=drawn, **sides)

    return make


def rows_of(text: str) -> int:
    """Return how many of the items of ``SHAPES``, which have numbers, a text shows."""
    return len(set(re.findall(r"\b(?:a|n|T|step |thread )(\d+)\b", text)))


@pytest.mark.parametrize("view", [name for name in SHAPES if name != "stepper"])
def test_view_shows_its_first_rows_and_says_how_many_there_are(view, figure, soup):
    cut = figure(view, SHAPES[view])
    words = f"… {MANY - 5} more {NOUNS.get(view, 'lines')}"
    page = soup(figure_html(cut))
    assert [element.text for element in page.select(".codestages-view > .codestages-more")] == [words]
    assert words in figure_text(cut)
    assert words not in view_text(cut), "it would be highlighted as code"
    whole = figure(view, SHAPES[view], rows=MANY)
    assert rows_of(view_text(whole)) - rows_of(view_text(cut)) == MANY - 5
    assert not soup(figure_html(whole)).select(".codestages-more")
    assert "more" not in figure_text(whole)


def test_stepper_shows_the_first_lines_and_keeps_all_steps(figure, soup):
    page = soup(figure_html(figure("stepper", SHAPES["stepper"])))
    assert len(page.select("[data-source] .codestages-line")) == 5
    assert page.select_one(".codestages-view > .codestages-more").text == f"… {MANY - 5} more lines"
    assert page.select_one(".codestages-written").text == "out\n" * 5 + f"… {MANY - 5} more lines\n"
    assert page.select_one("input")["max"] == "2"
    assert len(page.select(".codestages-instruction")) == MANY, "every step has its row"


def test_stepper_shows_the_first_instructions_of_a_long_code_object(figure, soup):
    instructions = tuple(Instruction(offset=2 * n, name="NOP", span=Span(1, 0, 1, 2)) for n in range(ROWS + 9))
    code = Code(name="<module>", instructions=instructions, locals=())
    page = soup(figure_html(figure("stepper", structs.replace(SHAPES["stepper"], codes=(code,)))))
    assert len(page.select(".codestages-instruction")) == ROWS
    assert page.select_one("[data-code] .codestages-more").text == "… 9 more instructions"


def test_table_counts_all_tokens(figure, soup):
    table = figure("table", SHAPES["chips"])
    assert soup(figure_html(table)).select_one("tfoot .codestages-number").text == str(MANY)
    assert not soup(figure_html(table)).select(".codestages-more")


def test_tree_that_is_too_large_to_draw_says_how_large_it_is(figure, soup):
    nodes = tuple(TreeNode(label="n", depth=min(n, 1)) for n in range(LARGEST * 3))
    page = soup(figure_html(figure("graph", Tree(nodes), rows=LARGEST * 2)))
    assert f"it has {LARGEST * 3} nodes" in page.select_one(".codestages-empty").text


def test_difference_compares_everything_and_shows_the_first_lines(figure, soup):
    left = Listing(lexer="text", lines=tuple(Line(text="alpha " * n) for n in range(1, 21)))
    right = Listing(lexer="text", lines=tuple(Line(text="gamma " * n) for n in range(1, 21)))
    cut = figure("listing", right, versus=left, rows=25)
    page = soup(figure_html(cut))
    assert len(page.select(".codestages-pair:not(.codestages-sides)")) == 25
    assert page.select_one(".codestages-view > .codestages-more").text == "… 15 more lines"
    assert page.select_one(".codestages-tally").text.startswith("20 lines only in left, 20 only in right")
    assert "… 15 more lines" in figure_text(cut)


def test_equal_lines_of_a_difference_are_folded_away_and_not_counted(figure, soup):
    lines = tuple(Line(text=f"same {n}") for n in range(50))
    other = (*lines, Line(text="new"))
    cut = figure("listing", Listing(lexer="text", lines=other), versus=Listing(lexer="text", lines=lines), rows=10)
    assert cut.cut.left_out == 0
    page = soup(figure_html(cut))
    (fold,) = page.select("details.codestages-foreign")
    assert fold.summary.text == "48 lines equal"
    assert fold.select_one(".codestages-more").text == "… 38 more lines"
    assert page.select_one('[data-change="right"]').text.strip() == "+new"


def test_folded_library_code_says_how_much_there_is_and_is_not_counted(figure, soup):
    lines = tuple(Line(text=f"core {n}") for n in range(50))
    group = Group(name="core::a", kind="function", first=1, count=49, foreign=True)
    cut = figure("listing", Listing(lexer="text", lines=lines, groups=(group,)))
    assert cut.cut.left_out == 0
    (fold,) = soup(figure_html(cut)).select("details.codestages-foreign")
    assert fold.summary.text == "core::a: 49 lines hidden"
    assert len(fold.select("div")) == 5
    assert fold.select_one(".codestages-more").text == "… 44 more lines"
    assert "[core::a: 49 lines hidden]" in figure_text(cut)


def test_long_line_of_the_source_keeps_its_links(figure, soup):
    program = Program("python", f"a = '{'x' * 5000}'\nb = 2\n", "sample.py")
    page = soup(figure_html(figure("listing", source_listing(program, "python"), of=program)))
    assert page.select_one("[data-source]")
    assert page.select_one(".codestages-lean div").text.endswith("… 3,006 more characters")


@pytest.mark.parametrize("rows", [1, 3])
def test_failed_sample_shows_the_first_lines_and_messages(figure, soup, rows):
    said = tuple(Diagnostic(level="error", code=f"E{n}", message="m\n" * 9, rendered=f"error {n}\n") for n in range(5))
    page = soup(figure_html(figure("listing", None, diagnostics=said, rows=rows)))
    assert len(page.select("[data-source] > div")) == rows
    assert len(page.select(".codestages-remark")) == max(rows // 2, 1)
    words = [element.text for element in page.select(".codestages-more")]
    assert words == [f"… {MANY - rows} more lines", f"… {5 - max(rows // 2, 1)} more messages"]
    assert f"… {9 - rows} more lines" in page.select_one(".codestages-message").text
    assert words[1] in figure_text(figure("listing", None, diagnostics=said, rows=rows))


def test_messages_that_are_left_out_are_counted_in_lines(figure, soup):
    groups = tuple(Group(name=f"E{n}", kind="block", first=n * 3, count=3) for n in range(4))
    lines = tuple(Line(text=text) for n in range(4) for text in (f"error[E{n}]: wrong", " --> sample.py", "  | here"))
    said = tuple(
        Diagnostic(level="error", code=f"E{n}", message="wrong", rendered=f"error[E{n}]: wrong\n") for n in range(4)
    )
    page = soup(figure_html(figure("messages", Listing(lexer="text", lines=lines, groups=groups), diagnostics=said)))
    assert [element.text for element in page.select(".codestages-remark .codestages-code")] == ["E0", "E1"]
    assert page.select_one(".codestages-more").text == "… 7 more lines"


def test_placeholder_shows_the_first_lines(soup):
    page = soup(placeholder_html("no rustc", PROGRAM, Budget(rows=5)))
    assert len(page.select(".codestages-line")) == 5
    assert page.select_one(".codestages-more").text == f"… {MANY - 5} more lines"
    assert placeholder_text("no rustc", PROGRAM, Budget(rows=5)).endswith(f"a5 = 5\n… {MANY - 5} more lines\n")


def test_flood_of_rows_makes_a_small_page(figure):
    newlines = Listing(lexer="text", lines=tuple(Line(text="") for _ in range(2**20)))
    assert len(figure_html(figure("listing", newlines, rows=1000))) < 80_000
    program = Program("python", "x\n" + "\n" * 100_000 + "y\n", "sample.py")
    ends = (Span(1, 0, 1, 1), Span(100_002, 0, 100_002, 1))
    tokens = Tokens(tuple(Token(kind="NAME", category="name", text="x", span=span) for span in ends))
    assert len(figure_html(figure("chips", tokens, rows=1000, of=program))) < 3_000
