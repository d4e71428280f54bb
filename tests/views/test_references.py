"""The view of names and objects: places, words, the page without scripts, and the payload."""

from __future__ import annotations

import json

import msgspec
import pytest

from sphinxext.codestages.model.errors import UnknownName
from sphinxext.codestages.model.part import Part
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.shapes.references import References, Scope
from sphinxext.codestages.model.shapes.trace import Frame
from sphinxext.codestages.model.span import Span
from sphinxext.codestages.views.runs.reference_places import places_of, row_lines
from sphinxext.codestages.views.runs.reference_states import scenes
from sphinxext.codestages.views.runs.references import REFERENCES, references_html, references_text, start_of

PROGRAM = Program("python", "a = [1]\nb = a\ndel a\ndef f(x):\n    return x\nb = f(2)\n", "sample.py")
RUN = References(
    scopes=(
        Scope(name="<module>", names=("a", "b", "f")),
        Scope(name="f", names=("x",), span=Span(4, 0, 5, 12)),
    ),
    frames=(Frame(0, -1), Frame(1, 0)),
    objects=("list", "function", "int"),
    values=("[1]", "<function f>", "2", (0, " & <b>")),
    line=(1, 2, 3, 4, 6, 5, 6),
    frame=(0, 0, 0, 0, 0, 1, -1),
    names=((1, 0, 0, 0), (1, 0, 1, 0), (1, 0, 0, -1), (1, 0, 2, 1), (1, 1, 0, 2), (1, 0, 1, 2)),
    contents=((1, 0, 0), (3, 1, 1), (1, 2, 2)),
    counts=((1, 0, 1, 0), (1, 0, 2, 0), (1, 0, 1, 0), (1, 1, 1, 0), (1, 2, -1, 0)),
    ends=((6, 0, "freed"),),
    output=((3, "</script><!-- &"),),
    events=((5, "call", -1), (0, "return", 2)),
)
EMPTY = References(scopes=(), frames=(), objects=(), values=(), line=(), frame=())


def test_scenes_are_what_the_columns_say():
    found = list(scenes(RUN, 99))
    assert [scene.line for scene in found] == [1, 2, 3, 4, 6, 5, 6]
    assert [[(box.kind, box.count) for box in scene.boxes] for scene in found][2:] == [
        [("list", 2)],
        [("list", 1)],
        [("list", 1), ("function", 1)],
        [("list", 1), ("function", 1), ("int", -1)],
        [("function", 1), ("int", -1)],
    ]
    assert [name for name, _ in found[5].cards[-1].names] == ["x"]
    assert found[5].event == "about to return 2"
    assert found[6].gone == ((0, "freed"),)


def test_what_happened_is_told_in_words():
    told = [scene.happened for scene in scenes(RUN, 99)]
    assert told[1] == ("a is bound to #1, [1]",)
    assert told[2] == ("b is bound to #1", "#1: 1 → 2")
    assert told[3] == ("a is unbound", "#1: 2 → 1")
    assert "a call of f begins" in told[5]
    assert "#1 is freed" in told[6]
    assert "f has ended, and its names are gone: x" in told[6]


def test_no_two_objects_share_a_place_at_a_time():
    found = list(scenes(RUN, 99))
    places = places_of(RUN, found)
    for scene in found:
        shown = {box.index for box in scene.boxes} | {index for index, _ in scene.gone}
        assert len({(places[index].column, places[index].row) for index in shown}) == len(shown)
    assert len(row_lines(places)) == max(place.row for place in places) + 1


def test_references_that_are_not_shown_are_counted():
    run = msgspec.structs.replace(RUN, counts=((1, 0, 9, 2),))
    (box,) = list(scenes(run, 99))[1].boxes
    assert (box.named, box.in_use, box.elsewhere) == (1, 2, 6)
    assert box.counted == "9 (2 in use, 6 elsewhere)"


def test_the_page_without_scripts_tells_every_step(drawing, soup):
    page = soup(references_html(RUN, drawing(of=PROGRAM)))
    rows = page.select(".codestages-words tbody tr")
    assert len(rows) == 7
    assert "a is unbound" in rows[3].get_text()
    assert rows[3]["data-span"] == "4:0-4:9"
    assert len(page.select("[data-source] .codestages-line")) == 6
    assert all(element.has_attr("hidden") for element in page.select("[data-live]"))


def test_the_payload_is_json_that_no_parser_trips_over(drawing, soup):
    page = soup(references_html(RUN, drawing(of=PROGRAM)))
    payload = json.loads(page.select_one("codestages-references > script").get_text())
    assert payload["output"] == [[3], ["</script><!-- &"]]
    assert payload["line"] == list(RUN.line)
    assert payload["born"] == ["1:0-1:7", "4:0-4:9", "6:0-6:8"]
    assert len(payload["told"]) == 7


def test_text_holds_lines_counts_and_output(drawing):
    text = references_text(RUN, drawing(of=PROGRAM))
    assert "4. line 4: def f(x):" in text
    assert "#1 list [1]: 2" in text
    assert "#3 int 2: immortal" in text
    assert text.endswith("</script><!-- &")


def test_nothing_ran(drawing):
    assert references_text(EMPTY, drawing(of=PROGRAM)) == "Nothing ran."
    assert "Nothing ran." in references_html(EMPTY, drawing(of=PROGRAM))


def test_the_first_step_shown_is_asked_for(drawing):
    assert start_of(RUN, drawing(of=PROGRAM, start="3")) == 2
    assert start_of(RUN, drawing(of=PROGRAM, start="99")) == 6
    part = Part("f")
    assert start_of(RUN.select(part), drawing(of=PROGRAM, function="f")) == 5
    with pytest.raises(UnknownName, match="g"):
        RUN.select(Part("g"))


def test_a_page_loads_what_all_players_share():
    assert REFERENCES.scripts == ("codestages-player.js",)
    assert REFERENCES.styles == ("codestages-player.css",)
