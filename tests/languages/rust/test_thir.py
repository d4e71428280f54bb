"""THIR: the lists of the dump become one tree for each body."""

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

PRINTED = [case for case in each_recording("thir").args[1] if not case.startswith("borrow_error")]
each_thir = pytest.mark.parametrize("case", PRINTED)


def nodes_of(case: str) -> tuple[TreeNode, ...]:
    shape = reading(case, "thir").shape
    assert isinstance(shape, Tree)
    return shape.nodes


def dump_of(case: str) -> str:
    return outcome_of(case, "thir").files["program.thir.txt"].decode()


def outline(nodes: tuple[TreeNode, ...]) -> list[str]:
    words = ((f"{node.field}:" if node.field else "", node.label, node.detail, str(node.span or "")) for node in nodes)
    return ["  " * node.depth + " ".join(filter(None, word)) for node, word in zip(nodes, words, strict=True)]


@each_thir
def test_there_is_a_tree_for_each_body(case: str) -> None:
    roots = [node for node in nodes_of(case) if node.depth == 0]
    assert len(roots) == len(re.findall(r"^Thir \{", dump_of(case), re.M)) > 0
    assert any(root.detail.startswith("main") for root in roots)


@each_thir
def test_every_expression_of_the_dump_is_shown_once(case: str) -> None:
    """Scopes, and blocks and statements that only hold an expression, have no node of their own."""
    kinds = re.findall(r"^            kind: (\w+)", dump_of(case), re.M)
    wanted = sorted(name for name in kinds if name not in {"Scope", "Expr", "Let"})
    found = sorted(node.label for node in nodes_of(case) if node.label in set(wanted) and node.field != "pat")
    for kind in ("Call", "Literal", "VarRef", "Binary", "If", "Loop", "Match", "Borrow", "NeverToAny", "Use"):
        assert found.count(kind) == wanted.count(kind), kind


@each_thir
def test_every_span_is_one_of_the_dump_or_of_an_item(case: str) -> None:
    places = re.findall(r" program\.rs:(\d+):(\d+): (\d+):(\d+) ", dump_of(case))
    known = {Span(int(a), int(b) - 1, int(c), int(d) - 1) for a, b, c, d in places}
    known |= {item.span for item in LANGUAGE.items(program_of(case))}
    spans = {node.span for node in nodes_of(case) if node.span}
    assert spans
    assert spans <= known
    assert all(program_of(case).cut(span) for span in spans)


@each_thir
def test_variables_and_literals_are_the_programs_text(case: str) -> None:
    leaves = [node for node in nodes_of(case) if node.label in {"VarRef", "Literal"} and node.span]
    written = [(program_of(case).cut(leaf.span), leaf.detail) for leaf in leaves if leaf.span]
    assert sum(detail.startswith(text) for text, detail in written) >= 0.6 * len(written) > 0
    numbers = [(text, detail) for text, detail in written if text.isdigit()]
    assert all(detail.startswith(f"{text}:") for text, detail in numbers)


@each_thir
def test_every_expression_has_its_type(case: str) -> None:
    typed = [node for node in nodes_of(case) if node.label in {"VarRef", "Literal", "Binary", "Call", "If"}]
    assert typed
    assert all(node.detail for node in typed)
    assert not any("erased" in node.detail or "DefId" in node.detail for node in nodes_of(case))


@each_thir
def test_a_function_is_cut_out_by_its_name(case: str) -> None:
    tree = Tree(nodes_of(case))
    items = LANGUAGE.items(program_of(case))
    roots = [node for node in tree.select(Part("main", items)).nodes if node.depth == 0]
    assert {root.label for root in roots} == {"Body"}
    assert all(root.detail.startswith("main") for root in roots)


def test_new_versions_read_fib_alike() -> None:
    """1.63 is left out: it prints no parameters, and writes the type of a function in another way."""
    versions = [case for case in PRINTED if case.startswith("fib/") and "1.63" not in case]
    assert len(versions) == 3
    assert len({tuple(outline(nodes_of(case)[:22])) for case in versions}) == 1


@pytest.mark.parametrize("version", ["1.97.0-nightly", "1.63.0"])
def test_thir_of_generics(version: str, snapshot: SnapshotAssertion) -> None:
    assert outline(nodes_of(f"generics_closure/{version}")) == snapshot


def test_a_refused_program_has_none_and_says_so() -> None:
    found = reading("borrow_error/1.95.0", "thir")
    assert found.shape is None
    assert [diagnostic.code for diagnostic in found.diagnostics] == ["E0502"]
    assert any("accepts" in note for note in found.notes)


def test_expressions_that_refer_to_each_other_are_no_endless_loop() -> None:
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
    assert [node.label for node in read_bodies(dump, program("fn f() {}\n"))] == ["Body", "Use", "Use"]


def test_deep_nesting_is_no_recursion() -> None:
    count = 5000
    uses = "".join(f"Expr {{\nkind: Use {{\nsource: e{number},\n}},\n}},\n" for number in range(count))
    dump = f"DefId(0:1 ~ sample[1]::f):\nThir {{\nexprs: [\nExpr {{\nkind: Tuple {{\n}},\n}},\n{uses}],\n}}\n"
    assert max(node.depth for node in read_bodies(dump, program("fn f() {}\n"))) == count + 1


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
