"""Items and attributes, found in the text without the compiler."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sphinxext.codestages.languages.rust.attributes import crate_attribute, is_library, uses_features
from sphinxext.codestages.languages.rust.items import definitions, has_main, implementations, items
from sphinxext.codestages.languages.rust.lexer import read_tokens
from sphinxext.codestages.model.program import Program

from .cases import program, program_of

ALL = """\
mod m {
    pub(crate) async fn f<T: Fn(u8) -> u8>(x: [u8; { 3 }]) -> Foo<{ 4 }> { let s = "fn no() {"; }
    impl<'a, T> Shape<'a, T> where T: Clone {
        pub const unsafe fn area(&self, g: impl Fn()) -> fn(u8) -> u8 { fn inner() {} }
    }
}
impl<T> std::fmt::Display for &'static m::r#Shape<T> { fn fmt(&self) {} }
trait Area { fn area(&self); fn twice(&self) { } }
struct Unit;
struct Pair(u8, u8);
enum E { A { fn_: u8 } }
macro_rules! made { () => { fn hidden() {} } }
unsafe extern "C" fn c() {}
/* fn comment() {} */
fn r#match() {}
"""


def test_items_have_dotted_names_and_all_of_their_text() -> None:
    found = program(ALL)
    texts = {item.name: found.cut(item.span) for item in items(found)}
    assert list(texts) == [
        "m", "m.f", "m.Shape.area", "m.Shape.area.inner", "Shape.fmt", "Area", "Area.area", "Area.twice",
        "Unit", "Pair", "E", "c", "match",
    ]  # fmt: skip
    assert texts["m.Shape.area.inner"] == "fn inner() {}"
    assert texts["Area.area"] == "fn area(&self);"
    assert texts["Pair"] == "struct Pair(u8, u8);"
    assert texts["c"] == 'unsafe extern "C" fn c() {}'
    assert texts["m.f"].startswith("pub(crate) async fn f<T") and texts["m.f"].endswith('"fn no() {"; }')
    assert texts["m.Shape.area"].startswith("pub const unsafe fn area") and texts["m.Shape.area"].endswith("} }")


def test_items_may_have_names_of_any_script() -> None:
    assert [item.name for item in items(program("struct Größe;\nfn länge<'a>(x: &'a str) -> char { '\\'' }\n"))] == [
        "Größe", "länge",
    ]  # fmt: skip


def test_a_crate_may_say_that_it_is_a_program() -> None:
    assert is_library(program('#![crate_type = "lib"]\n')) and not is_library(program('#![crate_type = "bin"]\n'))


def test_implementations_have_the_name_of_their_type() -> None:
    assert [implementation.name for implementation in implementations(program(ALL))] == ["m.Shape", "Shape"]


def test_impl_after_the_body_of_a_function_in_typed_hir_is_one() -> None:
    found = definitions(read_tokens("fn g() ({ 1 } as u8)\nimpl A { fn f() ({ } as ()) }"))
    assert [(item.keyword, item.name) for item in found] == [("fn", "g"), ("impl", "A"), ("fn", "A.f")]


def test_derived_traits_are_those_that_the_attribute_lists() -> None:
    found = program('#[derive(Clone, fmt::Debug /* not Copy */)]\nstruct A;\n#[derive("Eq")]\nstruct B;\n')
    derived = {implementation.qualified: found.cut(implementation.span) for implementation in implementations(found)}
    assert derived == {"<A as Clone>": "Clone", "<A as Debug>": "fmt::Debug"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fn main() {}", True),
        ("// fn main() {}\n", False),
        ('const S: &str = "fn main() {}";', False),
        ("mod m { fn main() {} }", False),
        ("macro_rules! m { () => { fn main() {} } }", False),
        ("pub async fn main() {}", True),
        ("fn mainly() {}", False),
        ("impl A { fn main() {} }", False),
        ("fn main() { let x = (1;", True),
        ("fn f( {}\nfn main() {}", True),
        ("#[derive(Debug]\nstruct A;\nfn main() {}", True),
    ],
)
def test_main_is_a_function_at_the_crates_root(text: str, expected: bool) -> None:
    assert has_main(program(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("#![feature(box_patterns)]\nfn main() {}", True),
        ("#![cfg_attr(all(), feature(x))]", True),
        ("#![cfg_attr(feature = \"x\", allow(dead_code))]", False),
        ("#![cfg_attr(docsrs, feature(doc_cfg))]", False),
        ("#![cfg_attr(feature = \"x\", allow(y), feature(x))]", False),
        ("#![cfg_attr( any(feature=\"x\", docsrs), feature(x))]", False),
        ("#![cfg_attr(not(docsrs), feature(x))]", True),
        ("#![cfg_attr(any(unix, docsrs), feature(x))]", True),
        ("#![cfg_attr(nightly, feature(x))]", True),
        ("// #![feature(x)]\n", False),
        ("fn main() { let s = \"#![feature(x)]\"; }", False),
    ],
)  # fmt: skip
def test_features_are_asked_for_in_inner_attributes(text: str, expected: bool) -> None:
    assert uses_features(program(text)) is expected


def test_crate_attributes_by_name() -> None:
    found = program('#![allow(x)]\n#![crate_type = "lib"]\n')
    assert crate_attribute(found, "crate_type")
    assert not crate_attribute(found, "no_main")


WORDS = [
    "fn ",
    "mod ",
    "struct ",
    "impl ",
    "trait ",
    "f",
    "x",
    "'",
    '"',
    "r#",
    "//",
    "/*",
    "*/",
    "#![",
    *"{}()[]<>;:&-=,\n",
]


@given(st.lists(st.sampled_from(WORDS), max_size=40))
@example(["fn ", "f", "(", ")", "{", "}"])
@example(["impl ", "x", "{", "fn ", "f", "(", ")", ";"])
def test_no_text_breaks_the_scan(words: list[str]) -> None:
    found = Program("rust", "".join(words), "sample.rs")
    for item in (*items(found), *implementations(found)):
        assert item.span.start < item.span.end


@given(st.integers(0, 2000))
def test_a_program_cut_short_still_has_items_within_its_text(length: int) -> None:
    text = (ALL + program_of("generics_closure").text)[:length]
    found = Program("rust", text, "sample.rs")
    assert all(found.cut(item.span) for item in items(found))
