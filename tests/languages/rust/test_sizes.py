"""Layouts, compared with the sizes and addresses that the program itself prints, for four compilers."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from sphinxext.codestages.execution.process import Limits, run
from sphinxext.codestages.execution.toolchain import Toolchain
from sphinxext.codestages.languages.rust import LANGUAGE
from sphinxext.codestages.languages.rust.emission import binary_product
from sphinxext.codestages.languages.rust.items import types
from sphinxext.codestages.languages.rust.layout.layouts import read_layouts
from sphinxext.codestages.languages.rust.layout.members import members
from sphinxext.codestages.languages.rust.rustc import REFUSED_NOTE
from sphinxext.codestages.model.artifact import Reading
from sphinxext.codestages.model.command import Command, Outcome, Tool
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.extents import Extent, Extents
from tests.readable import TextFile

from .cases import STABLE, STAGES, program

FOLDER = Path(__file__).parent / "layouts"
PROGRAM = Program("rust", (FOLDER / "program.rs").read_text(encoding="utf-8"), "program.rs")
VERSIONS = sorted(path.name.removesuffix(".said") for path in FOLDER.glob("*.said"))
KINDS = 30

each_version = pytest.mark.parametrize("version", VERSIONS)


def reading_of(printed: str, of: Program = PROGRAM, tool: Tool = STABLE) -> Reading:
    outcome = Outcome(tool=tool, exit_code=0, stdout=printed.encode(), stderr=b"", files={})
    return STAGES["sizes"].parse(Request(program=of, stage="rust/sizes"), outcome)


def extents_of(printed: str, of: Program = PROGRAM) -> tuple[Extent, ...]:
    shape = reading_of(printed, of).shape
    assert isinstance(shape, Extents)
    assert shape.unit == "bytes"
    return shape.extents


def printed_by(version: str) -> str:
    return gzip.decompress((FOLDER / f"{version}.sizes.gz").read_bytes()).decode()


def plain(name: str) -> str:
    """Return a type's name as the program writes it: ``std::option::Option<Shape>`` is ``Option<Shape>``."""
    return re.sub(r"(?<=\d)_usize|<'_>|\b(?:std|inner|option|result|vec|string|boxed)::|r#", "", name)


def by_type(extents: tuple[Extent, ...]) -> dict[str, list[Extent]]:
    found: dict[str, list[Extent]] = {}
    for extent in extents:
        if extent.depth == 0:
            parts = found.setdefault(plain(extent.label), [])
        parts.append(extent)
    return found


def offsets(parts: list[Extent]) -> dict[str, int]:
    """Return the offset of each part, by name: ``a``, ``Rect.w``."""
    found, variant = {}, ""
    for part in parts[1:]:
        variant = part.label if part.kind == "variant" else "" if part.depth == 1 else variant
        name = part.label.removeprefix(".")
        if part.kind in {"part", "niche"}:
            found[f"{variant}.{name}" if variant else name] = part.start
    return found


def check(extents: tuple[Extent, ...], said: str) -> None:
    """Check that every size, alignment and offset that the program prints (``said``) is the one that is shown."""
    shown = by_type(extents)
    lines = [re.fullmatch(r"([SO]) (.+) (\S+) (\d+)", line) for line in said.splitlines()]
    facts = [(found[1], plain(found[2]), found[3], int(found[4])) for found in lines if found]
    sizes = {name: (int(size), alignment) for kind, name, size, alignment in facts if kind == "S"}
    closure = sizes.pop("closure")
    assert len(sizes) > KINDS
    for name, (size, alignment) in sizes.items():
        whole = shown[name][0]
        assert (whole.length, whole.detail.split(",")[0]) == (
            size,
            f"alignment: {alignment} byte{'s' if alignment > 1 else ''}",
        ), name
    for kind, name, part, offset in facts:
        if kind == "O":
            assert offsets(shown[name])[part.removeprefix("r#")] == offset, (name, part)
    assert next(parts[0].length for name, parts in shown.items() if "closure@program.rs" in name) == closure[0]


@each_version
def test_every_size_and_offset_is_what_the_program_says(version: str) -> None:
    check(extents_of(printed_by(version)), (FOLDER / f"{version}.said").read_text(encoding="utf-8"))


@each_version
def test_parts_of_a_struct_and_its_padding_cover_it_without_overlap(version: str) -> None:
    structs = 0
    for name, parts in by_type(extents_of(printed_by(version))).items():
        whole, *inner = parts
        if any(extent.depth > 1 or extent.kind == "variant" for extent in inner) or name == "Either":
            continue
        structs += bool(inner)
        reached = 0
        for extent in inner:
            assert extent.start == reached, name
            reached += extent.length
        assert reached == whole.length or not inner, name
    assert structs > 15


@each_version
def test_variants_and_the_tag_never_overlap(version: str) -> None:
    compared = 0
    for name, (whole, *parts) in by_type(extents_of(printed_by(version))).items():
        tags = [part for part in parts if part.kind == "tag"]
        for part in parts:
            assert part.start + part.length <= whole.length, name
            compared += len(tags)
            for tag in tags:
                apart = part.start + part.length <= tag.start or tag.start + tag.length <= part.start
                assert part is tag or part.kind == "variant" or apart, (name, part)
    assert compared > 20


@each_version
def test_spans_are_where_the_program_defines_it(version: str) -> None:
    own = 0
    for name, (whole, *parts) in by_type(extents_of(printed_by(version))).items():
        if whole.span is None:
            continue
        own += 1
        text = PROGRAM.cut(whole.span)
        if whole.label.startswith(("{", "[")):
            assert text.startswith(("move |", "async fn"))
            continue
        assert re.search(rf"\b(struct|enum|union) (r#)?{re.escape(name.partition('<')[0])}\b", text)
        for part in parts:
            if part.kind in {"part", "niche", "variant"}:
                assert part.span is not None, (name, part)
                assert whole.span.contains(part.span)
                if not part.label.startswith("."):
                    assert re.match(rf"(r#)?{part.label}\b", PROGRAM.cut(part.span))
    assert own >= KINDS


def shown(version: str) -> list[str]:
    reading = reading_of(printed_by(version))
    lines = (
        f"{'  ' * part.depth}{part.label} [{part.start}+{part.length}] {part.kind} {part.detail} {part.span}"
        for part in extents_of(printed_by(version))
    )
    return [*lines, *reading.notes]


def test_what_a_reader_sees(snapshot: SnapshotAssertion) -> None:
    assert "\n".join(shown(VERSIONS[-1])) == snapshot(extension_class=TextFile)


@pytest.mark.parametrize("version", VERSIONS[:-1])
def test_what_a_reader_sees_otherwise_of_an_older_version(version: str, snapshot: SnapshotAssertion) -> None:
    changed = unified_diff(shown(version), shown(VERSIONS[-1]), version, VERSIONS[-1], n=0, lineterm="")
    assert "\n".join(changed) == snapshot(extension_class=TextFile)


def test_order_of_the_source_is_told_where_memory_has_another_one() -> None:
    found = by_type(extents_of(printed_by("1.95.0")))
    assert found["Reordered"][0].detail == "alignment: 4 bytes, declared as a, b, c"
    assert found["InC"][0].detail == "alignment: 4 bytes"
    assert [part.detail for part in found["Shape"] if part.label == "Rect"] == ["declared as w, h, id"]
    assert found["Either"][0].detail == "alignment: 8 bytes"


def test_niche_is_marked_only_where_one_field_alone_can_hold_it() -> None:
    found = by_type(extents_of(printed_by("1.95.0")))
    niches = {name: [part.label for part in parts if part.kind == "niche"] for name, parts in found.items()}
    assert niches["Option<Box<Reordered>>"] == niches["Pointer"] == niches["Nested"] == [".0"]
    assert niches["Two"] == [] and niches["Shape"] == []


def test_unlisted_captures_are_no_padding() -> None:
    closure = next(
        parts for name, parts in by_type(extents_of(printed_by("1.95.0"))).items() if "closure@program.rs" in name
    )
    assert [(part.label, part.kind, part.length) for part in closure[1:]] == [("captured variables", "part", 16)]


def test_tag_of_a_coroutine_is_where_no_variant_has_anything() -> None:
    bodies = {name: parts for name, parts in by_type(extents_of(printed_by("1.95.0"))).items() if "body of" in name}
    assert {name: [part.start for part in parts if part.kind == "tag"] for name, parts in bodies.items()} == {
        "{async fn body of before()}": [88],
        "{async fn body of after()}": [19],
    }


def test_what_is_left_out_is_counted() -> None:
    printed = printed_by("1.95.0")
    shape, notes = extents_of(printed), reading_of(printed).notes
    left = printed.count("print-type-size type: ") - sum(extent.depth == 0 for extent in shape)
    assert (
        f"{left} types of the standard library are left out: neither named in the program nor made of its types."
        in notes
    )
    assert "Not shown, because the program never needs their layout: Unused." in notes
    assert not any("Formatter" in extent.label for extent in shape)


@pytest.mark.parametrize(
    "printed",
    [
        "",
        "nothing of it",
        "print-type-size type: `A`: 8 bytes, alignment: 8 bytes\nprint-type-size     something: new",
        "print-type-size type: `A`: 8 bytes, alignment: 8 bytes\nprint-type-size     end padding: 80 bytes",
        "print-type-size type: `A`: 0 bytes, alignment: 1 bytes\nprint-type-size     discriminant: 9 bytes",
        "print-type-size type: ``: 8 bytes, alignment: 8 bytes\nprint-type-size     variant ``: 3 bytes",
        "print-type-size     field `.a`: 4 bytes\n" * 3,
        "print-type-size type: `{closure@other.rs:1:1: 9:9}`: 8 bytes, alignment: 8 bytes",
        "print-type-size type: `{closure@program.rs:99:1: 999:9}`: 8 bytes, alignment: 8 bytes",
    ],
)
def test_odd_output_raises_nothing(printed: str) -> None:
    assert isinstance(reading_of(printed), Reading)


def test_cut_output_raises_nothing() -> None:
    printed = printed_by("1.95.0")
    for length in range(0, len(printed), 997):
        assert isinstance(reading_of(printed[:length]), Reading)


def test_program_without_types_has_an_empty_layout_and_a_note() -> None:
    reading = reading_of("", program("struct Idle(u8);\nconst A: u8 = 1;\n"))
    assert reading.shape == Extents(unit="bytes", extents=())
    assert reading.notes == ("Not shown, because the program never needs their layout: Idle.",)


def test_refused_flags_are_told() -> None:
    reading = reading_of("", program("#![feature(never_type)]\nstruct Idle(u8);\n"))
    assert (reading.shape, reading.notes) == (None, (REFUSED_NOTE,))


def test_members_are_found_whatever_stands_between_them() -> None:
    text = (
        "pub(crate) struct A<'a> { pub(crate) a: Vec<Vec<u8>>, #[x] b: fn(u8) -> Option<u8>, r#fn: &'a [u8; 3] }\n"
        "enum E<T> where T: Fn(u8) -> u8 { A, B(u8, T) = 3, #[default] C { x: u8 }, }\n"
        "struct P<T: Into<u8>>(pub T, pub (u8, u8), pub(crate) u8) where T: Copy;\n"
        "enum D { A = 1 << 2, B, C = if 1 > 0 { 3 } else { 4 } }\nstruct U;\nunion V { f: f32, i: [u8; { 1 + 2 }] }\n"
    )
    of = program(text)
    found = {
        item.name: {".".join(path): of.cut(span) for path, span in members(of, item).items()} for item in types(of)
    }
    assert found == {
        "A": {"a": "a: Vec<Vec<u8>>", "b": "b: fn(u8) -> Option<u8>", "fn": "r#fn: &'a [u8; 3]"},
        "E": {"A": "A", "B": "B(u8, T) = 3", "B.0": "u8", "B.1": "T", "C": "C { x: u8 }", "C.x": "x: u8"},
        "P": {"0": "T", "1": "(u8, u8)", "2": "u8"},
        "D": {"A": "A = 1 << 2", "B": "B", "C": "C = if 1 > 0 { 3 } else { 4 }"},
        "U": {},
        "V": {"f": "f: f32", "i": "i: [u8; { 1 + 2 }]"},
    }


def test_types_of_a_macro_and_of_functions_belong_to_the_program() -> None:
    of = program("macro_rules! m { ($n:ident) => { struct $n(u8); } }\nm!(Made);\nfn main() { struct Local(u8); }\n")
    names = ["Made", "main::Local", "std::fmt::Arguments<'_>", "hashbrown::Map"]
    printed = "\n".join(f"print-type-size type: `{name}`: 1 bytes, alignment: 1 bytes" for name in names)
    assert [extent.label for extent in extents_of(printed, of)] == ["main::Local", "Made"]


def test_offsets_are_added_up_where_the_compiler_prints_none() -> None:
    (layout,) = read_layouts(
        "note\nprint-type-size type: `Both`: 12 bytes, alignment: 4 bytes\n"
        "print-type-size     field `.b`: 4 bytes\nprint-type-size     padding: 2 bytes\n"
        "print-type-size     field `.c`: 2 bytes, alignment: 2 bytes\nprint-type-size     end padding: 4 bytes\n"
    )
    assert [(part.name, part.start) for part in layout.variants[0].parts] == [("b", 0), ("c", 6)]
    assert layout.used == 8


def _run_both() -> Iterator[Outcome]:
    """Yield the outcome of the stage's run, and that of the program's own run."""
    tool = Toolchain().find(LANGUAGE.tool)
    request = Request(program=PROGRAM, stage="rust/sizes")
    describe = STAGES["sizes"].command
    assert describe is not None
    command, binary = describe(request, tool), binary_product(PROGRAM)
    outcome = run(command.merged(frozenset({*command.products, binary})), tool, Limits(seconds=60))
    yield outcome
    yield run(Command(arguments=(), program=binary.file, shown=""), tool, Limits(seconds=10), outcome)


@pytest.mark.rustc
def test_compiler_at_hand_says_the_same_as_the_program_that_it_made() -> None:
    compiled, ran = _run_both()
    shape = STAGES["sizes"].parse(Request(program=PROGRAM, stage="rust/sizes"), compiled).shape
    assert isinstance(shape, Extents)
    assert ran.exit_code == 0
    check(shape.extents, ran.stdout.decode())
