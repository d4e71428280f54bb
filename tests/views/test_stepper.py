"""The stepper's page without scripts, its payload, and the replay behind both."""

from __future__ import annotations

import json

import pytest

from sphinxext.codestages.model.errors import UnknownName
from sphinxext.codestages.model.shapes import Code, Frame, Instruction, Trace
from sphinxext.codestages.model.span import Span
from sphinxext.codestages.views.miniature import miniature
from sphinxext.codestages.views.replay import replayed
from sphinxext.codestages.views.stepper import start_of, stepper_html, stepper_text
from sphinxext.codestages.views.wording import in_words

MODULE = Code(
    name="<module>",
    instructions=(
        Instruction(offset=0, name="RESUME", argument="0"),
        Instruction(offset=2, name="LOAD_NAME", argument="f", span=Span(5, 6, 5, 7)),
        Instruction(offset=4, name="CALL", argument="1", span=Span(5, 6, 5, 10)),
        Instruction(offset=6, name="RETURN_VALUE"),
    ),
    locals=("f",),
)
FUNCTION = Code(
    name="f",
    instructions=(
        Instruction(offset=0, name="LOAD_FAST", argument="n", span=Span(2, 11, 2, 12)),
        Instruction(offset=2, name="RETURN_VALUE", span=Span(2, 4, 2, 16)),
    ),
    locals=("n",),
    span=Span(1, 0, 2, 16),
)
TRACE = Trace(
    codes=(MODULE, FUNCTION),
    frames=(Frame(0, -1), Frame(1, 0)),
    values=("<function f>", "1"),
    frame=(0, 0, 0, 1, 0, -1),
    instruction=(0, 1, 1, 0, 1, 1),
    locals=((1, 0, 0), (2, 0, 1), (1, 0, -1)),
    output=((5, "</script><!-- & True\n"),),
    marks=((3, "call"), (2, "return")),
)
EMPTY = Trace(codes=(), frames=(), values=(), frame=(), instruction=())


def test_states_are_what_the_columns_say():
    states = list(replayed(TRACE, 99))
    assert [(each.code.name, each.instruction.name, each.depth) for each in states] == [
        ("<module>", "RESUME", 0),
        ("<module>", "LOAD_NAME", 0),
        ("<module>", "CALL", 0),
        ("f", "LOAD_FAST", 1),
        ("f", "RETURN_VALUE", 1),
        ("<module>", "RETURN_VALUE", 0),
    ]
    assert [dict(each.locals) for each in states] == [
        {},
        {"f": "<function f>"},
        {"f": "<function f>"},
        {"n": "1"},
        {},
        {"f": "<function f>"},
    ]


def test_page_reads_without_scripts(drawing, soup, program):
    page = soup(stepper_html(TRACE, drawing()))
    assert [each.text for each in page.select("[data-source] .codestages-text")] == list(program.lines)
    assert [each["data-span"] for each in page.select('[data-code="1"] [data-span]')] == [
        "1:0-2:16",
        "2:11-2:12",
        "2:4-2:16",
    ]
    assert len(page.select(".codestages-states tbody tr")) == 6
    assert page.select_one(".codestages-written").text == "</script><!-- & True\n"
    assert page.select_one(".codestages-instruction[data-span]")["title"] == "load the name f"


def test_payload_is_the_columns_and_cannot_end_its_element(drawing, soup):
    html = stepper_html(TRACE, drawing())
    payload = soup(html).select_one('script[type="application/json"]').string
    assert not set("<>&") & set(payload)
    data = json.loads(payload)
    assert data["frame"] == list(TRACE.frame)
    assert data["output"] == [[5, "</script><!-- & True\n"]]
    assert data["codes"][1]["words"] == ["load the local n", "return the topmost value"]
    assert data["stack"] is None


@pytest.mark.parametrize(
    ("options", "step"),
    [({}, 0), ({"start": "3"}, 2), ({"start": "99"}, 5), ({"start": "0"}, 0), ({"function": "f"}, 3)],
)
def test_start_is_the_asked_step(drawing, options, step):
    assert start_of(TRACE, drawing(**options)) == step


def test_unknown_function_names_those_that_ran(drawing):
    with pytest.raises(UnknownName, match=r"There is: <module>, f.$"):
        stepper_html(TRACE, drawing(function="g"))


def test_run_without_steps_is_a_sentence(drawing, soup):
    assert soup(stepper_html(EMPTY, drawing())).text.strip() == "Nothing ran."
    assert stepper_text(EMPTY, drawing()) == "Nothing ran."


def test_miniature_is_the_call_depth_with_marks():
    run = miniature(TRACE)
    assert (run.width, run.height, run.deepest) == (6, 4, 2)
    assert run.outline == "M0,4H0V3H3V2H5V3H6V4Z"
    assert run.calls == "M3.5,0v1"
    assert run.output == "M5.5,3v1"


def test_a_long_run_keeps_its_peaks_in_the_miniature():
    frame = [0] * 100_000
    frame[70_000], frame[70_001] = 1, -1
    trace = Trace(codes=TRACE.codes, frames=TRACE.frames, values=(), frame=tuple(frame), instruction=(0,) * 100_000)
    run = miniature(trace)
    assert (run.width, run.deepest) == (480, 2)
    assert run.outline.count("V") == 4


@pytest.mark.parametrize(
    ("name", "argument", "words"),
    [
        ("LOAD_GLOBAL", "1 (NULL + fib)", "load the global fib"),
        ("LOAD_GLOBAL", "fib + NULL", "load the global fib"),
        ("BINARY_OP", "10 (-)", "apply - to the two topmost values"),
        ("BUILD_LIST", "3", "build a list"),
        ("LOAD_FAST_BORROW", "n", "load the local n"),
        ("SOME_NEW_THING", "x", "some new thing x"),
        ("LOAD_CONST", "'{0}'", "load the constant '{0}'"),
    ],
)
def test_instructions_in_words(name, argument, words):
    assert in_words(Instruction(offset=0, name=name, argument=argument)) == words


def test_jumps_say_where_to():
    jump = Instruction(offset=0, name="POP_JUMP_IF_FALSE", argument="to 18", target=18)
    assert in_words(jump) == "jump to 18 if it is false"


def test_text(drawing, snapshot):
    assert stepper_text(TRACE, drawing()) == snapshot
