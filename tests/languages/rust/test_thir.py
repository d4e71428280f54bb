"""THIR: the dump's lists joined to one tree for each body."""

from __future__ import annotations

import re

import pytest
from syrupy.assertion import SnapshotAssertion

from sphinxext.codestages.languages.rust import LANGUAGE
from sphinxext.codestages.languages.rust.trees.bodies import read_bodies
from sphinxext.codestages.languages.rust.trees.dump import Node, Reader
from sphinxext.codestages.languages.rust.trees.told_types import type_text
from sphinxext.codestages.model.part import Part
from sphinxext.codestages.model.shapes.tree import Tree, TreeNode
from sphinxext.codestages.model.span import Span

from .cases import each_recording, outcome_of, program, program_of, reading

PRINTED = [each for each in each_recording("thir").args[1] if not each.startswith("borrow_error")]
each_thir = pytest.mark.parametrize("case", PRINTED)


def nodes_of(case: str) -> tuple[TreeNode, ...]:
    shape = reading(case, "thir").shape
    assert isinstance(shape, Tree)
    return shape.nodes


def dump_of(case: str) -> str:
    return outcome_of(case, "thir").files["program.thir.txt"].decode()


def outline(nodes: tuple[TreeNode, ...]) -> list[str]:
    words = ((f"{each.field}:" if each.field else "", each.label, each.detail, str(each.span or "")) for each in nodes)
    return ["  " * each.depth + " ".join(filter(None, word)) for each, word in zip(nodes, words, strict=True)]


@each_thir
def test_there_is_a_tree_for_each_body(case: str) -> None:
    roots = [each for each in nodes_of(case) if each.depth == 0]
    assert len(roots) == len(re.findall(r"^Thir \{", dump_of(case), re.M)) > 0
    assert any(each.detail.startswith("main") for each in roots)


@each_thir
def test_every_expression_of_the_dump_is_shown_once(case: str) -> None:
    """Scopes, and blocks and statements that only hold an expression, are not shown by themselves."""
    kinds = re.findall(r"^            kind: (\w+)", dump_of(case), re.M)
    wanted = sorted(each for each in kinds if each not in {"Scope", "Expr", "Let"})
    found = sorted(each.label for each in nodes_of(case) if each.label in set(wanted) and each.field != "pat")
    for kind in ("Call", "Literal", "VarRef", "Binary", "If", "Loop", "Match", "Borrow", "NeverToAny", "Use"):
        assert found.count(kind) == wanted.count(kind), kind


@each_thir
def test_every_span_is_one_of_the_dump_or_of_an_item(case: str) -> None:
    places = re.findall(r" program\.rs:(\d+):(\d+): (\d+):(\d+) ", dump_of(case))
    known = {Span(int(a), int(b) - 1, int(c), int(d) - 1) for a, b, c, d in places}
    known |= {each.span for each in LANGUAGE.items(program_of(case))}
    spans = {each.span for each in nodes_of(case) if each.span}
    assert spans
    assert spans <= known
    assert all(program_of(case).cut(each) for each in spans)


@each_thir
def test_variables_and_literals_are_the_programs_text(case: str) -> None:
    leaves = [each for each in nodes_of(case) if each.label in {"VarRef", "Literal"} and each.span]
    written = [(program_of(case).cut(each.span), each.detail) for each in leaves if each.span]
    assert sum(detail.startswith(text) for text, detail in written) >= 0.6 * len(written) > 0
    numbers = [(text, detail) for text, detail in written if text.isdigit()]
    assert all(detail.startswith(f"{text}:") for text, detail in numbers)


@each_thir
def test_every_expression_has_its_type(case: str) -> None:
    typed = [each for each in nodes_of(case) if each.label in {"VarRef", "Literal", "Binary", "Call", "If"}]
    assert typed
    assert all(each.detail for each in typed)
    assert not any("erased" in each.detail or "DefId" in each.detail for each in nodes_of(case))


@each_thir
def test_a_function_is_cut_out_by_its_name(case: str) -> None:
    tree = Tree(nodes_of(case))
    items = LANGUAGE.items(program_of(case))
    roots = [each for each in tree.select(Part("main", items)).nodes if each.depth == 0]
    assert {each.label for each in roots} == {"Body"}
    assert all(each.detail.startswith("main") for each in roots)


def test_new_versions_read_fib_alike() -> None:
    """1.63 prints no parameters, and a function's own type in other words."""
    versions = [case for case in PRINTED if case.startswith("fib/") and "1.63" not in case]
    assert len(versions) == 3
    assert len({tuple(outline(nodes_of(case)[:22])) for case in versions}) == 1


@pytest.mark.parametrize("version", ["1.97.0-nightly", "1.63.0"])
def test_thir_of_generics(version: str, snapshot: SnapshotAssertion) -> None:
    assert outline(nodes_of(f"generics_closure/{version}")) == snapshot


def test_a_refused_program_has_none_and_says_so() -> None:
    found = reading("borrow_error/1.95.0", "thir")
    assert found.shape is None
    assert [each.code for each in found.diagnostics] == ["E0502"]
    assert any("accepts" in each for each in found.notes)


def test_numbers_that_go_in_circles_end() -> None:
    dump = """\
DefId(0:1 ~ sample[1]::f):
Thir {
    exprs: [
        Expr {
            kind: Use {
                source: e1,
            },
            ty: u8,
        },
        Expr {
            kind: Use {
                source: e0,
            },
            ty: u8,
        },
    ],
}
"""
    assert [each.label for each in read_bodies(dump, program("fn f() {}\n"))] == ["Body", "Use", "Use"]


def test_deep_nesting_is_no_recursion() -> None:
    count = 5000
    uses = "".join(f"Expr {{\nkind: Use {{\nsource: e{each},\n}},\n}},\n" for each in range(count))
    dump = f"DefId(0:1 ~ sample[1]::f):\nThir {{\nexprs: [\nExpr {{\nkind: Tuple {{\n}},\n}},\n{uses}],\n}}\n"
    assert max(each.depth for each in read_bodies(dump, program("fn f() {}\n"))) == count + 1


@pytest.mark.parametrize(
    ("dump", "shown"),
    [
        ("&'{erased} mut P", "&mut P"),
        ("std::fmt::Arguments<'{erased}>", "std::fmt::Arguments"),
        ("std::slice::Iter<'{erased}, u32>", "std::slice::Iter<u32>"),
        ("FnDef(\nDefId(0:9 ~ p[0c14]::m::fib),\n[],\n)", "fn m::fib"),
        ("FnDef(\nDefId(2:9 ~ core[0c14]::mem::swap),\n[\nu8,\n],\n)", "fn core::mem::swap<u8>"),
        ("&Closure(\nDefId(0:9 ~ p[0c14]::main::{closure#0}),\n[\ni8,\n],\n)", "&main::{closure#0}"),
    ],
)
def test_types_are_in_the_words_of_rust(dump: str, shown: str) -> None:
    (_, value), *_ = Reader("nothing").read(dump).parts
    assert isinstance(value, (str, Node))
    assert type_text(value) == shown
