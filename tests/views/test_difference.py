"""Differences: which lines stand side by side, what counts as a change, what is folded, and that no line is lost."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sphinxext.codestages.languages.python.bytecode import STAGE as BYTECODE
from sphinxext.codestages.languages.python.comparison import INSTRUCTIONS
from sphinxext.codestages.model.artifact import Artifact, Diagnostic, Provenance
from sphinxext.codestages.model.comparison import TEXT_LINES
from sphinxext.codestages.model.descriptors import Drawing, Stage
from sphinxext.codestages.model.line import Line
from sphinxext.codestages.model.part import Part
from sphinxext.codestages.model.shapes.graph import Graph
from sphinxext.codestages.model.shapes.listing import Group, Listing
from sphinxext.codestages.model.shapes.tokens import Token, Tokens
from sphinxext.codestages.model.shapes.tree import Tree, TreeNode
from sphinxext.codestages.model.span import Span
from sphinxext.codestages.views.differences import matching_blocks
from sphinxext.codestages.views.differences.alignment import align, pieces
from sphinxext.codestages.views.differences.difference import difference_html, difference_text
from sphinxext.codestages.views.figure import Figure, Side, figure_html, figure_text
from sphinxext.codestages.views.listings.listing import LISTING

NAMES = ("python 3.8.18", "python 3.13.0")


def line(text, gutter="", born=0, kind="code"):
    return Line(text=text, gutter=gutter, kind=kind, span=Span(born, 0, born, 9) if born else None)


def bytecode(*functions, lexer="text"):
    """Return a listing of functions, each as ``("f", [(gutter, text, source line), …])``."""
    lines, groups = [], []
    for name, rows in functions:
        groups.append(Group(name=name, kind="function", first=len(lines), count=len(rows) + 1))
        lines += [line(f"{name}()", kind="header"), *(line(text, gutter, born) for gutter, text, born in rows)]
    return Listing(lexer=lexer, lines=tuple(lines), groups=tuple(groups))


OLD = bytecode(
    (
        "f",
        [
            ("0", "LOAD_FAST            0 (n)", 2),
            ("2", "LOAD_CONST           2 (7)", 2),
            ("4", "POP_JUMP_IF_FALSE    to 8", 2),
            ("6", "CALL_FUNCTION        1", 2),
            ("8", "RETURN_VALUE", 3),
        ],
    ),
    ("f.<listcomp>", [("0", "BUILD_LIST           0", 3)]),
)
NEW = bytecode(
    (
        "f",
        [
            ("0", "RESUME                    0", 1),
            ("2", "LOAD_FAST                 0 (n)", 2),
            ("4", "LOAD_CONST                1 (7)", 2),
            ("6", "POP_JUMP_IF_FALSE         to 18", 2),
            ("10", "CALL                      1", 2),
            ("18", "RETURN_VALUE", 3),
        ],
    ),
)


@pytest.fixture
def changes(drawing):
    def compare(left, right, comparison=INSTRUCTIONS):
        program = drawing().program
        parts = align(left.compared(program, comparison), right.compared(program, comparison))
        return [
            (
                pair.change,
                pair.left.text.split()[0] if pair.left else "",
                pair.right.text.split()[0] if pair.right else "",
            )
            for part in parts
            for pair in part.pairs
        ]

    return compare


def test_offsets_indices_and_shifted_jumps_do_not_count(changes):
    assert changes(OLD, NEW) == [
        ("equal", "f()", "f()"),
        ("right", "", "RESUME"),
        ("equal", "LOAD_FAST", "LOAD_FAST"),
        ("equal", "LOAD_CONST", "LOAD_CONST"),
        ("equal", "POP_JUMP_IF_FALSE", "POP_JUMP_IF_FALSE"),
        ("changed", "CALL_FUNCTION", "CALL"),
        ("equal", "RETURN_VALUE", "RETURN_VALUE"),
        ("left", "f.<listcomp>()", ""),
        ("left", "BUILD_LIST", ""),
    ]


def test_jump_to_another_source_line_counts(changes):
    one = bytecode(("f", [("0", "JUMP_FORWARD to 4", 1), ("2", "NOP", 1), ("4", "RETURN_VALUE", 2)]))
    other = bytecode(("f", [("0", "JUMP_FORWARD to 6", 1), ("2", "NOP", 1), ("6", "RETURN_VALUE", 3)]))
    assert ("changed", "JUMP_FORWARD", "JUMP_FORWARD") in changes(one, other)


def test_another_constant_at_the_same_index_counts(changes):
    one = bytecode(("f", [("0", "LOAD_CONST 1 (2)", 1)]))
    other = bytecode(("f", [("0", "LOAD_CONST 1 (3)", 1)]))
    assert changes(one, other)[1] == ("changed", "LOAD_CONST", "LOAD_CONST")


def test_padding_does_not_count_and_what_an_instruction_became_does(changes):
    one = bytecode(("f", [("0", "LOAD_FAST   0 (n)   LOAD_FAST__LOAD_CONST", 1), ("2", "RESUME   0", 1)]))
    other = bytecode(("f", [("0", "LOAD_FAST 1 (n)     LOAD_FAST__LOAD_CONST", 1), ("2", "RESUME 0  RESUME_CHECK", 1)]))
    assert [change[0] for change in changes(one, other)] == ["equal", "equal", "changed"]
    one = bytecode(("f", [("0", "LOAD_CONST 1 ('a  b')", 1)]))
    other = bytecode(("f", [("0", "LOAD_CONST 1 ('a b')", 1)]))
    assert changes(one, other)[1][0] == "changed"


def test_labels_of_assembly_are_told_by_where_they_lead(changes):
    def assembly(label, target):
        lines = (line(f"\tjb\t{label}", born=1), line(f"{label}:", kind="label"), line("\tret", born=target))
        return Listing(lexer="nasm", lines=lines)

    assert {change[0] for change in changes(assembly(".LBB6_2", 3), assembly(".LBB4_1", 3), TEXT_LINES)} == {"equal"}
    assert changes(assembly(".LBB6_2", 3), assembly(".LBB4_1", 4), TEXT_LINES)[0][0] == "changed"


def test_functions_face_those_of_their_name(changes):
    one = bytecode(("f", [("0", "NOP", 1)]), ("g", [("0", "RETURN_VALUE", 2)]))
    other = bytecode(("g", [("0", "RETURN_VALUE", 2)]))
    assert changes(one, other) == [
        ("left", "f()", ""),
        ("left", "NOP", ""),
        ("equal", "g()", "g()"),
        ("equal", "RETURN_VALUE", "RETURN_VALUE"),
    ]


def test_same_words_of_the_same_source_line_are_preferred(changes):
    one = bytecode(("f", [("0", "LOAD_FAST 0 (n)", 2)]))
    other = bytecode(("f", [("0", "LOAD_FAST 0 (n)", 1), ("2", "LOAD_FAST 0 (n)", 2)]))
    assert [change[0] for change in changes(one, other)] == ["equal", "right", "equal"]


def test_function_on_one_side_only_is_told_there(drawing):
    text = difference_text((OLD.select(Part("f.<listcomp>")), None), NAMES, drawing())
    assert "-0  BUILD_LIST           0" in text
    assert text.endswith("2 lines only in python 3.8.18.")


def test_columns_carry_gutter_span_and_sign(drawing, soup):
    page = soup(difference_html((OLD, NEW), NAMES, drawing(stage=BYTECODE)))
    assert [element.text for element in page.select(".codestages-sides > div")] == [
        "− python 3.8.18",
        "+ python 3.13.0",
    ]
    changed = page.select_one('[data-change="changed"]')
    left, right = changed.select(".codestages-line")
    assert (left.select_one(".codestages-gutter").text, right.select_one(".codestages-gutter").text) == ("6", "10")
    assert (left.select_one(".codestages-sign").text, right.select_one(".codestages-sign").text) == ("−", "+")
    assert (left["data-span"], right["data-span"]) == ("2:0-2:9", "2:0-2:9")
    assert (left.select_one("del").text, right.select_one("ins").text) == ("CALL_FUNCTION", "CALL")
    alone = page.select_one('[data-change="right"]')
    assert len(alone.select(".codestages-line")) == 1
    tally = page.select_one(".codestages-tally").text
    assert tally.startswith("5 lines equal, 1 changed, 2 only in python 3.8.18, 1 only in python 3.13.0.")
    assert "same source line" in tally


def test_rule_for_jumps_is_explained_only_where_it_was_applied(drawing):
    assert "source line" not in difference_text((OLD, OLD), NAMES, drawing())


def test_long_runs_of_equal_lines_are_folded_with_their_count(drawing, soup):
    rows = [(str(number), f"LOAD_FAST 0 (v{number})", number) for number in range(1, 21)]
    other = [*rows[:10], ("21", "NOP", 10), *rows[10:]]
    sides = bytecode(("f", rows)), bytecode(("f", other))
    page = soup(difference_html(sides, NAMES, drawing()))
    folds = page.select("details.codestages-foreign")
    assert [fold.summary.text for fold in folds] == ["8 lines equal", "8 lines equal"]
    assert all(not fold.has_attr("open") for fold in folds)
    assert len(page.select(".codestages-pair:not(.codestages-sides)")) == 22
    text = difference_text(sides, NAMES, drawing())
    assert text.splitlines()[:7] == [
        "--- python 3.8.18",
        "+++ python 3.13.0",
        "        f()",
        "@@ 8 lines equal @@",
        "  9  9  LOAD_FAST 0 (v9)",
        " 10 10  LOAD_FAST 0 (v10)",
        "+   21  NOP",
    ]


def test_noise_is_behind_its_switch_and_library_code_folded(drawing, soup):
    lines = (line("f:", kind="header"), line("  .loc 1", kind="noise"), line("  ret"), line("core::a"), line("core::b"))
    groups = (
        Group(name="f", kind="function", first=0, count=3),
        Group(name="core.a", kind="function", first=3, count=1, foreign=True),
        Group(name="core.b", kind="function", first=4, count=1, foreign=True),
    )
    sides = (Listing(lexer="nasm", lines=lines, groups=groups), Listing(lexer="nasm", lines=lines[:1], groups=()))
    page = soup(difference_html(sides, NAMES, drawing()))
    assert page.select_one("details.codestages-noise + .codestages-scroll") is not None
    assert page.select_one("details.codestages-foreign").summary.text == "library code: 2 lines hidden"
    text = difference_text(sides, NAMES, drawing())
    assert ".loc" not in text
    assert "@@ library code: 2 lines hidden @@" in text
    assert "@@ 1 line hidden @@" in text


def test_tokens_are_compared_line_by_line_of_the_source(changes, drawing):
    def token(kind, text, start, end):
        return Token(kind=kind, category="name", text=text, span=Span(1, start, 1, end))

    old = Tokens((token("NAME", "print", 0, 5), token("STRING", 'f"{n}"', 6, 12)))
    new = Tokens((token("NAME", "print", 0, 5), token("FSTRING_START", 'f"', 6, 8), token("OP", "{", 8, 9)))
    assert [change[0] for change in changes(old, new)] == ["equal", "changed", "right"]
    assert "1:1–5 1:1–5  NAME           print" in difference_text((old, new), NAMES, drawing())


def test_trees_are_compared_by_their_outline(drawing):
    def tree(*children):
        root = TreeNode(label="Module", depth=0)
        return Tree(
            (root, *(TreeNode(label=label, depth=1, field="body", span=Span(2, 4, 2, 8)) for label in children))
        )

    text = difference_text((tree("Index"), tree("Index", "Name")), NAMES, drawing())
    assert text.splitlines()[2:] == [
        " Module",
        "   body: Index  `retu`",
        "+  body: Name  `retu`",
        "",
        "2 lines equal, 1 only in python 3.13.0.",
    ]


def test_white_space_is_marked_only_where_nothing_else_differs(drawing):
    def marked(one, other):
        sides = (Listing(lexer="text", lines=(line(text),)) for text in (one, other))
        (part,) = align(*(side.compared(None, INSTRUCTIONS) for side in sides))
        (pair,) = part.pairs
        return [[text for text, differs in side if differs] for side in pieces(pair)]

    assert marked("a word  here", "a sword here") == [["word"], ["sword"]]
    assert marked("a b", "a  b") == [[" "], ["  "]]


def test_words_that_do_not_count_are_not_marked(drawing):
    def marked(one, other):
        sides = (bytecode(("f", [("0", offset, 1), ("12", "NOP", 2), ("18", "NOP", 3)])) for offset in (one, other))
        (part,) = align(*(side.compared(None, INSTRUCTIONS) for side in sides))
        return [[text for text, differs in side if differs] for side in pieces(part.pairs[1])]

    assert marked("LOAD_CONST      3 (None)", "RETURN_CONST 2 (None)") == [["LOAD_CONST"], ["RETURN_CONST"]]
    assert marked("COMPARE_OP 0 (<)", "COMPARE_OP 18 (bool(<))") == [[], ["(bool", ")"]]
    assert marked("IF_FALSE to 12", "FORWARD_IF_FALSE to 12") == [["IF_FALSE"], ["FORWARD_IF_FALSE"]]
    assert marked("IF_FALSE to 12", "IF_FALSE to 18") == [["12"], ["18"]]
    assert marked("IF_FALSE to 12", "IF_TRUE to 18") == [["IF_FALSE", "12"], ["IF_TRUE", "18"]]


def test_whole_lines_are_escaped(drawing, soup):
    sides = [Listing(lexer="text", lines=(line(f"<b>&{letter}</b>"),)) for letter in "xy"]
    page = soup(difference_html(tuple(sides), ("<i>", "&"), drawing()))
    assert not page.select("b, i")
    assert page.select_one(".codestages-left .codestages-text, .codestages-line .codestages-text").text == "<b>&x</b>"


_PLAIN = Drawing(id="x", stage=BYTECODE)
WORDS = st.sampled_from(["LOAD_FAST 0 (n)", "LOAD_FAST 1 (n)", "POP_TOP", "to 4", "", "}", "  x", ".L1:", "JUMP to 2"])
LINES = st.builds(
    line,
    WORDS,
    st.sampled_from(["", "0", "2", "4"]),
    st.integers(0, 3),
    st.sampled_from(["code", "code", "noise", "label", "header"]),
)


@st.composite
def listings(draw):
    lines = tuple(draw(st.lists(LINES, max_size=14)))
    cuts = sorted(draw(st.lists(st.integers(0, len(lines)), max_size=4)))
    groups = tuple(
        Group(
            name=draw(st.sampled_from("fgh")),
            kind="function",
            first=start,
            count=end - start,
            foreign=draw(st.booleans()),
        )
        for start, end in pairwise(cuts)
    )
    return Listing(lexer="text", lines=lines, groups=groups)


@given(listings(), listings())
def test_each_column_read_alone_is_its_listing(one, other):
    parts = align(one.compared(None, INSTRUCTIONS), other.compared(None, INSTRUCTIONS))
    pairs = [pair for part in parts for pair in part.pairs]
    for listing, column in (
        (one, [pair.left for pair in pairs if pair.left]),
        (other, [pair.right for pair in pairs if pair.right]),
    ):
        assert [(shown.text, shown.gutter, shown.kind, shown.span) for shown in column] == [
            (line.text, line.gutter, line.kind, line.span) for line in listing.lines
        ]
    for pair in pairs:
        if pair.change == "changed":
            ours, theirs = pieces(pair)
            assert "".join(text for text, _ in ours) == pair.left.text
            assert "".join(text for text, _ in theirs) == pair.right.text
    page = difference_html((one, other), NAMES, _PLAIN)
    assert page.count('<div class="codestages-line') == len(one.lines) + len(other.lines)


@given(listings())
def test_equal_listings_have_no_difference(listing):
    parts = align(listing.compared(None, INSTRUCTIONS), listing.compared(None, INSTRUCTIONS))
    assert {pair.change for part in parts for pair in part.pairs} <= {"equal"}
    assert "No difference" in difference_text((listing, listing), NAMES, _PLAIN)


@pytest.fixture
def figure(drawing):
    stage = Stage(name="python/bytecode", title="Bytecode", summary="", shape=Listing, views=("listing",), parse=None)

    def make(left, right):
        versus = Side(artifact=left, origin="recorded", name=NAMES[0])
        return Figure(stage=stage, artifact=right, view=LISTING, drawing=drawing(), versus=versus, name=NAMES[1])

    return make


def made(shape, version, *, notes=(), diagnostics=()):
    source = Provenance(tool="python", version=version, command=f"python{version} -m dis")
    return Artifact(shape=shape, provenance=source, notes=notes, diagnostics=diagnostics)


def test_both_sides_say_where_they_come_from_and_what_only_they_note(figure, soup):
    left, right = made(OLD, "3.8.18", notes=("Both.", "Lines only.")), made(NEW, "3.13.0", notes=("Both.",))
    page = soup(figure_html(figure(left, right)))
    assert page.select_one("codestages-figure")["data-view"] == "difference"
    assert [element.text for element in page.select(".codestages-provenance")] == [
        "python 3.8.18 · python3.8.18 -m dis · recorded",
        "python 3.13.0 · python3.13.0 -m dis",
    ]
    notes = [element.text for element in page.select(".codestages-note:not(.codestages-tally)")]
    assert notes == ["Both.", "python 3.8.18: Lines only."]
    text = figure_text(figure(left, right))
    assert "Note: python 3.8.18: Lines only." in text
    assert "python 3.8.18 · python3.8.18 -m dis · recorded\npython 3.13.0 ·" in text


def test_side_that_failed_is_named_and_the_other_one_shown(figure, soup):
    error = Diagnostic(level="error", code="SyntaxError", message="invalid syntax")
    page = soup(figure_html(figure(made(None, "3.8.18", diagnostics=(error,)), made(NEW, "3.13.0"))))
    assert page.select_one(".codestages-message").text == "error SyntaxError python 3.8.18: invalid syntax"
    assert "7 lines only in python 3.13.0." in page.select_one(".codestages-tally").text


def test_failure_of_both_sides_is_told_once_beside_the_program(figure, soup):
    error = Diagnostic(level="error", code="SyntaxError", message="invalid syntax")
    sides = (made(None, version, diagnostics=(error,)) for version in ("3.8.18", "3.13.0"))
    page = soup(figure_html(figure(*sides)))
    assert [element.text for element in page.select(".codestages-message")] == ["error SyntaxError invalid syntax"]
    assert page.select(".codestages-view [data-source]")


def test_nothing_on_both_sides_is_a_sentence(figure, soup):
    empty = Listing(lexer="text", lines=())
    page = soup(figure_html(figure(made(empty, "3.8.18"), made(empty, "3.13.0"))))
    assert page.select_one(".codestages-empty").text == "This stage has nothing to show."


def test_what_has_no_lines_is_refused(drawing):
    graph = Graph(nodes=(), edges=())
    assert not graph.is_comparable
    with pytest.raises(NotImplementedError):
        graph.compared(None, INSTRUCTIONS)


@pytest.mark.parametrize("step", [2, 3])
def test_long_sides_are_aligned_in_bounded_time(step):
    """Many lines differ here and there; a search for the best alignment alone would take minutes."""
    one, other = (
        Listing(lexer="text", lines=tuple(line(f"mov r{number * factor % 40_000}") for number in range(30_000)))
        for factor in (1, step)
    )
    started = time.process_time()
    pairs = [
        pair
        for part in align(one.compared(None, INSTRUCTIONS), other.compared(None, INSTRUCTIONS))
        for pair in part.pairs
    ]
    assert time.process_time() - started < 5
    assert sum(pair.change == "equal" for pair in pairs) > 10_000 * (step == 2)


def test_very_long_equal_sides_are_equal():
    one = Listing(lexer="text", lines=(line("x"),) * 20_000)
    (part,) = align(one.compared(None, INSTRUCTIONS), one.compared(None, INSTRUCTIONS))
    assert {pair.change for pair in part.pairs} == {"equal"}


@given(st.lists(st.integers(0, 9), max_size=30), st.lists(st.integers(0, 9), max_size=30), st.booleans())
def test_runs_cover_both_sides_and_are_equal_where_they_say_so(one, other, long):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(matching_blocks, "_MANY", 3 if long else 1_000)
        runs = list(matching_blocks.matched(one, other, lambda key: key))
    assert [item for _, items, _ in runs for item in items] == one
    assert [item for _, _, items in runs for item in items] == other
    assert all(ours == theirs for equal, ours, theirs in runs if equal)
