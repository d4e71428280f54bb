"""The stepper's page without scripts, its payload, and the rows behind both."""

from __future__ import annotations

import json

import msgspec
import pytest

from sphinxext.codestages.languages.python.instruction_words import instruction_in_words
from sphinxext.codestages.languages.python.trace import STAGE
from sphinxext.codestages.model.errors import UnknownName
from sphinxext.codestages.model.part import Part
from sphinxext.codestages.model.shapes.trace import Code, Frame, Instruction, Stack, Trace
from sphinxext.codestages.model.span import Span
from sphinxext.codestages.views.runs.scrubber_chart import miniature
from sphinxext.codestages.views.runs.stepper import start_of, stepper_html, stepper_text
from sphinxext.codestages.views.runs.stepper_values import first_rows

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
    values=((2,), "1", "<function f>"),
    frame=(0, 0, 0, 1, 0, -1),
    instruction=(0, 1, 1, 0, 1, 1),
    locals=((3, 0, 1), (1, 0, -1)),
    globals=((1, 0, 0),),
    heap=((1, 2, 2),),
    output=((5, "</script><!-- & True\n"),),
    marks=((3, "call", -1), (1, "return", 1)),
    stack=Stack(pops=(0, 0, 1, 0, 1, 1), pushes=((), (0,), (1,), (1,), (), ())),
)
EMPTY = Trace(codes=(), frames=(), values=(), frame=(), instruction=())


def test_rows_are_what_the_columns_say():
    rows = list(first_rows(TRACE, 99))
    assert [(row.code.name, row.instruction.name) for row in rows] == [
        ("<module>", "RESUME"),
        ("<module>", "LOAD_NAME"),
        ("<module>", "CALL"),
        ("f", "LOAD_FAST"),
        ("f", "RETURN_VALUE"),
        ("<module>", "RETURN_VALUE"),
    ]
    assert [dict(row.locals) for row in rows] == [
        {},
        {"f": "#2 <function f>"},
        {"f": "#2 <function f>"},
        {"n": "1"},
        {},
        {"f": "#2 <function f>"},
    ]
    assert [row.stack for row in rows] == [(), (), ("#2 <function f>",), (), ("1",), ("1",)]


def heaped(*values, heap, pushes=()):
    """Return a run of one code object whose stack holds ``pushes`` at its second step."""
    steps = 2 + max((step for step, _, _ in heap), default=0)
    return Trace(
        codes=(MODULE,),
        frames=(Frame(0, -1),),
        values=values,
        frame=(0,) * steps,
        instruction=(0,) * steps,
        heap=heap,
        stack=Stack(pops=(0,) * steps, pushes=(pushes, *((),) * (steps - 1))),
    )


def test_objects_are_spelt_out_once_and_cycles_are_cut():
    trace = heaped(("[1, ", 4, ", ", 4, "]"), (3,), ("{'me': ", 3, "}"), heap=((0, 3, 0), (0, 4, 2)), pushes=(1, 1))
    expected = "#3 [1, #4 {'me': #3 …}, #4 …]"
    assert list(first_rows(trace, 9))[1].stack == (expected, expected)


def test_objects_within_objects_are_followed_to_a_depth():
    values = tuple((f"[{number}, ", number + 1, "]") for number in range(6))
    trace = heaped(*values, heap=tuple((0, number, number) for number in range(6)), pushes=(0,))
    assert list(first_rows(trace, 9))[1].stack == ("[0, #1 [1, #2 [2, #3 [3, #4 …]]]]",)


def test_an_object_holds_what_it_held_at_the_step():
    trace = heaped((1,), "[]", "[1]", heap=((0, 1, 1), (2, 1, 2)), pushes=(0,))
    assert [row.stack for row in first_rows(trace, 9)] == [(), ("#1 []",), ("#1 [1]",), ("#1 [1]",)]


def test_a_frame_may_begin_with_something_on_its_stack():
    stack = Stack(pops=(1,), pushes=((),), initial=((0, (0, 1)),))
    trace = Trace(
        codes=(MODULE,), frames=(Frame(0, -1),), values=("NULL", "x"), frame=(0,), instruction=(0,), stack=stack
    )
    assert next(first_rows(trace, 1)).stack == ("NULL", "x")


def test_page_reads_without_scripts(drawing, soup, program):
    page = soup(stepper_html(TRACE, drawing(stage=STAGE)))
    assert [element.text for element in page.select("[data-source] .codestages-text")] == list(program.lines)
    assert [element["data-span"] for element in page.select('[data-code="1"] [data-span]')] == [
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
    assert data["output"] == [[5], ["</script><!-- & True\n"]]
    assert data["codes"][1] == {"name": "f", "locals": ["n"], "cells": []}
    assert data["frames"] == [[0, 1], [0, 1]]
    assert data["locals"] == [[3, 1], [0, 0], [-2, 0]]
    assert data["stack"] == {
        "pops": [0, 0, 1, 0, 1, 1],
        "pushes": [0, 1, 1, 1, 0, 0],
        "pushed": [-1, -2, 1],
        "initial": [],
    }


def test_where_no_stack_was_read_none_is_shown(drawing, soup):
    page = soup(stepper_html(msgspec.structs.replace(TRACE, stack=None), drawing()))
    assert "stack" not in page.select_one(".codestages-states thead").text.lower()
    assert json.loads(page.select_one('script[type="application/json"]').string)["stack"] is None


def test_first_states_show_the_stack_entry_by_entry(drawing, soup):
    page = soup(stepper_html(TRACE, drawing()))
    rows = page.select(".codestages-states tbody tr")
    assert [[element.text for element in row.select(".codestages-entry")] for row in rows] == [
        [],
        [],
        ["#2 <function f>"],
        [],
        ["1"],
        ["1"],
    ]


def test_jumps_know_their_row(drawing, soup):
    jump = Instruction(offset=0, name="POP_JUMP_IF_FALSE", argument="to 6", target=6)
    code = msgspec.structs.replace(MODULE, instructions=(jump, *MODULE.instructions[1:]))
    page = soup(stepper_html(msgspec.structs.replace(TRACE, codes=(code, FUNCTION)), drawing()))
    rows = page.select('[data-code="0"] .codestages-instruction')
    assert [row.get("data-jump") for row in rows] == ["3", None, None, None]
    assert rows[3].select_one(".codestages-gutter").text == "6"


def test_controls_are_hidden_until_the_script_runs(drawing, soup):
    page = soup(stepper_html(TRACE, drawing()))
    assert page.select("[data-live] button")
    assert all(
        element.find_parent(attrs={"hidden": True}) or element.get("hidden") for element in page.select("button, input")
    )


@pytest.mark.parametrize(
    ("options", "step"),
    [({}, 0), ({"start": "3"}, 2), ({"start": "99"}, 5), ({"start": "0"}, 0), ({"function": "f"}, 3)],
)
def test_start_is_the_asked_step(drawing, options, step):
    asked = drawing(**options)
    assert start_of(TRACE.select(asked.part), asked) == step


def test_unknown_function_names_those_that_ran(drawing):
    with pytest.raises(UnknownName, match=r"Available: <module>, f.$"):
        TRACE.select(Part("g"))


def test_run_without_steps_is_a_sentence(drawing, soup):
    assert soup(stepper_html(EMPTY, drawing())).text.strip() == "Nothing ran."
    assert stepper_text(EMPTY, drawing()) == "Nothing ran."


def test_miniature_is_the_call_depth_with_marks():
    run = miniature(TRACE)
    assert (run.width, run.height, run.deepest) == (6, 4, 2)
    assert run.outline == "M0,4H0V3H3V2H5V3H6V4Z"
    assert run.calls == "M3.5,0v1"
    assert run.returns == "M4.5,1v1"
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
        ("IS_OP", "0", "test whether the two topmost values are one object"),
        ("MATCH_CLASS", "0", "test whether the class matches"),
        ("LOAD_CONST", "'{0}'", "load the constant '{0}'"),
        ("SETUP_WITH", "to 18", "enter the with block"),
        ("SETUP_ASYNC_WITH", "to 18", "enter the with block"),
        ("BEFORE_ASYNC_WITH", "", "enter the with block"),
    ],
)
def test_instructions_instruction_in_words(name, argument, words):
    assert instruction_in_words(Instruction(offset=0, name=name, argument=argument)) == words


def test_jumps_say_where_to():
    jump = Instruction(offset=0, name="POP_JUMP_IF_FALSE", argument="to 18", target=18)
    assert instruction_in_words(jump) == "jump to 18 if the topmost value is false"


def test_text(drawing, snapshot):
    assert stepper_text(TRACE, drawing()) == snapshot
