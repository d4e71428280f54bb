"""Names, objects and counts, compared with what the samples themselves print or must have."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sphinxext.codestages.languages.python.references_log import read_references
from sphinxext.codestages.model.command import Outcome, Tool
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.shapes.references import IMMORTAL, References
from sphinxext.codestages.views.runs.reference_states import Box, Scene, scenes
from tests.languages.python.cases import PYTHON, live
from tests.languages.python.interpreters import each_interpreter, interpreter


def recorded(text: str, tool: Tool = PYTHON, **options: str) -> tuple[References, Outcome]:
    result, outcome = live(Program("python", text, "sample.py"), "references", tool, **options)
    assert isinstance(result.shape, References), outcome.stderr.decode()
    return result.shape, outcome


def all_scenes(references: References) -> list[Scene]:
    return list(scenes(references, len(references.line)))


def before(references: References, line: int) -> Scene:
    """Return the first scene before a line runs."""
    return next(scene for scene in all_scenes(references) if scene.line == line)


def named(scene: Scene, name: str) -> Box:
    """Return the object to which a name is bound, in the innermost frame that has it; of a cell, its content."""
    boxes = {box.index: box for box in scene.boxes}
    found = boxes[next(index for card in reversed(scene.cards) for bound, index in card.names if bound == name)]
    return boxes[found.parts[0]] if found.kind == "cell" else found


def ends(references: References) -> list[tuple[int, str, str]]:
    """Return the objects that ended, as (next line, type, how); those that only left the picture are left out."""
    found = []
    for scene in all_scenes(references):
        found += [(scene.line, references.objects[index], how) for index, how in scene.gone if how != "hidden"]
    return found


ALIASES = """\
a = [1, 2]
b = a
c = [a, a]
d = {"k": a}
e = (a,)
del b
c.pop()
c = None
d = None
e = None
a = 5
"""


@each_interpreter()
def test_counts_follow_the_arithmetic_of_the_sample(version: str) -> None:
    references, _ = recorded(ALIASES, interpreter(version))
    counts = {line: named(before(references, line), "a").count for line in range(2, 12)}
    assert counts == {2: 1, 3: 2, 4: 4, 5: 5, 6: 6, 7: 5, 8: 4, 9: 3, 10: 2, 11: 1}
    assert [end for end in ends(references) if end[1] == "list"][-1] == (11, "list", "freed")


COUNTS_ITSELF = """\
import sys

class Holder:
    shared = []
    def __init__(self, held):
        self.held = held

def look(x, y=[]):
    first = [x, x]
    count = sys.getrefcount(x)
    del first
    def inner():
        return x
    other = sys.getrefcount(x)
    return count, other

thing = [object()]
holder = Holder(thing)
seen = look(thing)
for each in [thing]:
    more = sys.getrefcount(each)
last = sys.getrefcount(thing)
print(seen, more, last)
"""


@each_interpreter()
def test_the_sample_counts_what_it_counts_without_a_recorder(version: str) -> None:
    tool = interpreter(version)
    plain = live(Program("python", COUNTS_ITSELF, "sample.py"), "output", tool)[1]
    assert recorded(COUNTS_ITSELF, tool)[1].stdout == plain.stdout


@each_interpreter()
def test_counts_are_those_that_the_sample_reads_but_for_its_argument(version: str) -> None:
    references, outcome = recorded(COUNTS_ITSELF, interpreter(version))
    seen = [int(digits) for digits in re.findall(r"\d+", outcome.stdout.decode())]
    expected = [count - 1 for count in seen]
    inside = next(scene for scene in all_scenes(references) if scene.line == 10)
    after = next(scene for scene in all_scenes(references) if scene.line == 14)
    loop = before(references, 21)
    end = before(references, 22)
    places = ((inside, "x"), (after, "x"), (loop, "each"), (end, "thing"))
    assert [named(place, name).count for place, name in places] == expected


@each_interpreter()
def test_references_of_the_recorder_are_not_counted(version: str) -> None:
    text = "from __future__ import annotations\nimport sys\nprint(sys.getrefcount(annotations))\n"
    tool = interpreter(version)
    plain = live(Program("python", text, "sample.py"), "output", tool)[1]
    references, outcome = recorded(text, tool)
    assert outcome.stdout == plain.stdout
    assert named(before(references, 3), "annotations").count == int(plain.stdout) - 1


@each_interpreter()
def test_no_more_references_are_in_sight_than_there_are(version: str) -> None:
    for text in (ALIASES, COUNTS_ITSELF, CYCLE, GENERATOR, DELETED):
        references, _ = recorded(text, interpreter(version))
        for scene in all_scenes(references):
            for box in scene.boxes:
                assert box.count == IMMORTAL or box.count >= box.named + box.held + box.in_use > -1, (scene.line, box)


@each_interpreter()
def test_nothing_refers_to_an_object_that_is_gone(version: str) -> None:
    for text in (ALIASES, COUNTS_ITSELF, CYCLE, GENERATOR, DELETED):
        for scene in all_scenes(recorded(text, interpreter(version))[0]):
            shown = {box.index for box in scene.boxes}
            assert {part for box in scene.boxes for part in box.parts} <= shown
            assert not shown & {index for index, _ in scene.gone}


@each_interpreter("3.12")
def test_immortal_objects_have_no_number(version: str) -> None:
    references, _ = recorded("a = None\nb = True\nc = 7\nd = [7]\n1", interpreter(version))
    scene = before(references, 5)
    assert [named(scene, name).counted for name in "abc"] == ["immortal"] * 3
    assert named(scene, "d").parts == (named(scene, "c").index,)


CYCLE = """\
import gc
class Node:
    pass
first = Node()
second = Node()
first.other = second
second.other = first
del first
del second
gc.collect()
print("done")
"""


@each_interpreter()
def test_a_cycle_is_seen_until_the_collector_frees_it(version: str) -> None:
    references, _ = recorded(CYCLE, interpreter(version))
    left = [box for box in before(references, 10).boxes if box.kind == "Node"]
    assert [(box.count, box.named, box.held) for box in left] == [(1, 0, 1), (1, 0, 1)]
    assert ends(references) == [(11, "Node", "collected")] * 2
    assert any("the collector ran and found" in words for words in before(references, 11).happened)


FINALIZED = """\
import gc
class Loud:
    def __del__(self):
        print("gone")
class Node:
    pass
first = Node()
first.me = first
first.loud = Loud()
del first
gc.collect()
print("done")
"""


@each_interpreter()
def test_what_the_collector_frees_is_there_until_the_finalizers_have_run(version: str) -> None:
    references, _ = recorded(FINALIZED, interpreter(version))
    assert [box.count for box in before(references, 4).boxes if box.kind == "Node"] == [1]
    assert sorted(ends(references)) == [(12, "Loud", "collected"), (12, "Node", "collected")]


FROZEN = """\
import gc
class Node:
    pass
first = Node()
first.me = first
first.number = 10 ** 9
gc.freeze()
del first
gc.unfreeze()
print(gc.collect())
last = [1]
del last
print("done")
"""


@each_interpreter()
def test_what_is_frozen_is_not_said_to_be_freed(version: str) -> None:
    references, outcome = recorded(FROZEN, interpreter(version))
    assert int(outcome.stdout.split()[0]) > 0
    assert ends(references) == [(13, "list", "freed")]


AUTOMATIC = """\
import gc
gc.set_threshold(50, 5, 5)
class Node:
    pass
first = Node()
first.me = first
del first
kept = []
for number in range(300):
    kept.append([number])
"""


@each_interpreter()
def test_a_collection_that_nobody_asked_for_is_seen(version: str) -> None:
    references, _ = recorded(AUTOMATIC, interpreter(version))
    assert (9, "Node", "collected") in ends(references) or (10, "Node", "collected") in ends(references)


DELETED = """\
class Loud:
    def __del__(self):
        print("gone")
import weakref
a = Loud()
watch = weakref.ref(a, print)
b = a
del a
del b
print("after")
"""


@each_interpreter()
def test_an_object_is_freed_after_its_finalizer_and_not_by_del(version: str) -> None:
    references, outcome = recorded(DELETED, interpreter(version))
    assert named(before(references, 9), "b").count == 1
    inside = before(references, 3)
    assert named(inside, "self").kind == "Loud"
    assert (10, "Loud", "freed") in ends(references)
    assert outcome.stdout.decode().splitlines()[0] == "gone"


@each_interpreter()
def test_a_resurrected_object_stays(version: str) -> None:
    text = "kept = []\nclass A:\n    def __del__(self):\n        kept.append(self)\na = A()\ndel a\nkept.clear()\n1"
    references, _ = recorded(text, interpreter(version))
    scene = before(references, 7)
    assert [box.count for box in scene.boxes if box.kind == "A"] == [1]
    assert ends(references) == [(8, "A", "freed")]


GENERATOR = """\
def numbers(limit):
    held = []
    while len(held) < limit:
        held.append([])
        yield held
source = numbers(2)
for part in source:
    size = len(part)
del part
del source
1
"""


@each_interpreter()
def test_a_generator_keeps_its_names_while_it_sleeps(version: str) -> None:
    references, _ = recorded(GENERATOR, interpreter(version))
    card = before(references, 8).cards[-1]
    assert (card.scope.name, [name for name, _ in card.names]) == ("numbers", ["limit", "held"])
    assert references.objects[card.sleeper] == "generator"


@each_interpreter()
def test_an_exception_keeps_what_its_frames_hold(version: str) -> None:
    text = """\
def bad():
    local = [1]
    raise ValueError
try:
    bad()
except ValueError as error:
    kept = error
str()
del kept
str()
"""
    references, _ = recorded(text, interpreter(version))
    (local,) = (box for box in before(references, 8).boxes if box.kind == "list")
    assert (local.named, local.held, local.count) == (0, 0, 1)
    assert {end[1:] for end in ends(references) if end[0] == 10} == {("ValueError", "freed"), ("list", "freed")}


@each_interpreter()
def test_cells_defaults_slots_and_class_attributes_hold(version: str) -> None:
    text = """\
class Point:
    seen = []
    __slots__ = ("x",)
def outer(value, kept=[]):
    def inner():
        return value
    kept.append(inner)
    return inner
p = Point()
p.x = thing = []
Point.seen.append(thing)
made = outer(thing)
1
"""
    references, _ = recorded(text, interpreter(version))
    scene = before(references, 13)
    thing = named(scene, "thing")
    assert (thing.count, thing.named, thing.held) == (4, 1, 3)
    assert {"cell", "function", "Point", "list"} <= {box.kind for box in scene.boxes}


@each_interpreter()
def test_an_address_that_is_used_again_is_another_object(version: str) -> None:
    text = """\
for n in range(40):
    a = [n]
    del a
    b = {n}
    b = None
    c = {'n': [n]}
    c.clear()
"""
    references, _ = recorded(text, interpreter(version))
    fresh = [scene.boxes for scene in all_scenes(references)]
    for earlier, later in pairwise(fresh):
        kinds = {box.index: box.kind for box in earlier}
        assert all(kinds.get(box.index, box.kind) == box.kind for box in later)
    assert [how for _, kind, how in ends(references) if kind == "list"] == ["freed"] * 80


@each_interpreter()
def test_what_cannot_be_observed_is_inferred_only_if_all_references_were_in_sight(version: str) -> None:
    text = "a = 10 ** 5 * int('3')\na = 1\nhidden = [].append\nb = 2.5 * int('3')\nhidden(b)\nb = 1\n1"
    references, _ = recorded(text, interpreter(version))
    assert [end for end in ends(references) if end[1] in ("int", "float")] == [(3, "int", "inferred")]


HOSTILE = {
    "crash": "import ctypes\na = [1]\nctypes.string_at(0)\n",
    "hang": "a = []\nwhile True:\n    a = [a]\n    del a[0]\n",
    "exit": "import os\na = [1]\nos._exit(3)\n",
    "recursion": """\
def f(n):
    m = [n]
    return f(n + 1)
try:
    f(0)
except RecursionError:
    print('deep')
""",
    "flood": "a = 'x' * 1000\nwhile True:\n    print(a)\n",
    "gc": """\
import gc
gc.callbacks.clear()
gc.disable()
a = [1]
a.append(a)
del a
gc.collect()
print(gc.isenabled())
""",
    "trace": "import sys\nsys.settrace(None)\na = [1]\nb = a\n",
    "threads": """\
import threading
x = []
def f():
    for n in range(200):
        x.append([n])
t = [threading.Thread(target=f) for _ in range(4)]
[each.start() for each in t]
[each.join() for each in t]
print(len(x))
""",
    "repr": """\
class A:
    def __repr__(self):
        raise SystemError
    __eq__ = __hash__ = __bool__ = __repr__
a = A()
b = [a, {1: a}]
del a
""",
    "attributes": """\
class A:
    def __getattribute__(self, name):
        raise KeyError
    @property
    def __dict__(self):
        raise KeyError
a = A()
b = [a]
""",
}
LIMITED = {"recursion": "4000"}
ORDERLY = ("recursion", "gc", "threads", "repr", "attributes")
"""The samples that stay within their limit of steps, and do not end the process."""


@each_interpreter()
@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_samples_end_as_they_would(kind: str, version: str) -> None:
    references, outcome = recorded(HOSTILE[kind], interpreter(version), max_steps=LIMITED.get(kind, "400"))
    assert len(references.line) > 1
    assert list(scenes(references, 400))
    if kind in ORDERLY:
        plain = live(Program("python", HOSTILE[kind], "sample.py"), "output", interpreter(version))[1]
        assert (outcome.stdout, outcome.stderr, outcome.exit_code) == (plain.stdout, plain.stderr, plain.exit_code)


@each_interpreter()
def test_lines_are_told_in_order_with_parameters_and_returns(version: str) -> None:
    text = "def f(x):\n    y = x + 1\n    return y\nz = f(1)\nprint(z)\n"
    references, _ = recorded(text, interpreter(version))
    assert references.line == (1, 4, 2, 3, 3, 5, 5)
    shown = all_scenes(references)
    assert [name for name, _ in shown[2].cards[-1].names] == ["x"]
    assert shown[4].event.startswith("about to return")


@given(st.lists(st.text('=hkdcxGfvn+e@~u0123456789 -[]"', max_size=12), max_size=20))
def test_any_log_is_read_as_far_as_it_goes(lines: list[str]) -> None:
    head = '{"codes": [{"name": "m", "span": null, "parameters": null, "locals": []}]}'
    content = "\n".join([head, "f0 -1", '+"int"', 'v"1"', 'n0 "a"', "=0 0 1", "h1 0", "k1 1 0", "@0", "1", *lines, ""])
    log = read_references(content.encode(), b"")
    assert log.shape is not None
    assert all_scenes(log.shape)


def test_lines_of_both_recorders_cannot_be_confused() -> None:
    assert read_references(b"", b"").shape is None
    assert read_references(b"{}\n", b"").shape is None
