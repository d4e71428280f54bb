"""Profiles of compilations: files of four compilers, and other times that the installed compiler prints."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import struct
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from syrupy.assertion import SnapshotAssertion

from sphinxext.codestages.execution.process import Limits, run
from sphinxext.codestages.execution.sandbox import UNCONTAINED
from sphinxext.codestages.execution.toolchain import Toolchain
from sphinxext.codestages.languages.rust import LANGUAGE
from sphinxext.codestages.languages.rust.emission import PROFILE
from sphinxext.codestages.languages.rust.phases import SHORTEST
from sphinxext.codestages.languages.rust.profile import DamagedProfile, Profile
from sphinxext.codestages.model.artifact import Reading
from sphinxext.codestages.model.command import Command, Outcome
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.extents import Extent, Extents

from .cases import STABLE, STAGES, program

FOLDER = Path(__file__).parent / "profiles"
VERSIONS = sorted(path.name.removesuffix(".mm_profdata.gz") for path in FOLDER.glob("*.gz"))
FIB = program(
    "fn fib(n: u64) -> u64 {\n    if n < 2 { n } else { fib(n - 1) + fib(n - 2) }\n}\nfn main() {\n"
    '    println!("{}", fib(10));\n}\n',
    "fib.rs",
)
REQUEST = Request(program=FIB, stage="rust/phases")

each_version = pytest.mark.parametrize("version", VERSIONS)


def content_of(version: str) -> bytes:
    return gzip.decompress((FOLDER / f"{version}.mm_profdata.gz").read_bytes())


def reading_of(content: bytes | None, stderr: bytes = b"") -> Reading:
    files = {} if content is None else {"profile/fib-0001234.mm_profdata": content}
    outcome = Outcome(tool=STABLE, exit_code=1 if stderr else 0, stdout=b"", stderr=stderr, files=files)
    return STAGES["phases"].parse(REQUEST, outcome)


def extents_of(reading: Reading) -> tuple[Extent, ...]:
    assert isinstance(reading.shape, Extents)
    assert (reading.shape.unit, reading.shape.is_shared) == ("ns", True)
    return reading.shape.extents


@each_version
def test_what_a_reader_sees(version: str, snapshot: SnapshotAssertion) -> None:
    assert reading_of(content_of(version)) == snapshot


@each_version
def test_every_activity_lies_within_the_one_around_it(version: str) -> None:
    around: list[Extent] = []
    for extent in extents_of(reading_of(content_of(version))):
        around = [*around[: extent.depth], extent]
        assert len(around) == extent.depth + 1
        for outer in around:
            assert outer.start <= extent.start
            assert extent.start + extent.length <= outer.start + outer.length, (outer.label, extent.label)


@each_version
def test_threads_begin_with_the_main_one_and_know_their_work(version: str) -> None:
    found = extents_of(reading_of(content_of(version)))
    threads = [extent.label for extent in found if extent.depth == 0]
    assert threads[0] == "main thread"
    assert all(re.fullmatch(r"thread \d+", thread) for thread in threads[1:])
    main = found[: [extent.depth for extent in found[1:]].index(0) + 1]
    assert {"type_check_crate", "codegen_crate", "link_crate", "run_linker"} <= {extent.label for extent in main}
    assert any(extent.label == "LLVM_module_codegen_emit_obj" for extent in found[len(main) :])
    assert next(extent for extent in found if extent.label == "LLVM_module_codegen_emit_asm").kind == "aside"


@each_version
def test_what_is_not_shown_is_counted(version: str) -> None:
    """An independent count: all events of the file, less those that are shown."""
    content, reading = content_of(version), reading_of(content_of(version))
    shown = sum(extent.depth > 0 for extent in extents_of(reading))
    assert f"{len(Profile(content)) - shown:,} shorter activities" in " ".join(reading.notes)
    whole = extents_of(reading)[0].length
    assert all(extent.length >= SHORTEST * whole - 1 for extent in extents_of(reading) if extent.depth)


def test_both_versions_of_the_format_are_among_the_files() -> None:
    assert {struct.unpack_from("<I", content_of(version), 4)[0] for version in VERSIONS} == {8, 9}


def page(tag: int, content: bytes) -> bytes:
    return struct.pack("<BI", tag, len(content)) + content


def test_file_is_read_as_its_format_says() -> None:
    """A file made by hand: a name that refers to another string, a virtual id, times beyond 32 bits, an event without
    a length, and split pages.
    """
    first = 100_000_003
    strings = (
        b"MMSD\x09\0\0\0" + b"Generic\xff" + b"link\xff" + b"\xfe" + struct.pack("<Q", first + 16) + b"\x1efib\xff"
    )
    index = b"MMSI\x09\0\0\0" + struct.pack("<QQ", 7, 21)
    long, later = 5 * 2**32, 6 * 2**32 + 9
    events = b"MMES\x09\0\0\0" + b"".join(
        struct.pack("<QQIIII", first + 8, name, 3, start & 0xFFFFFFFF, end & 0xFFFFFFFF, start >> 32 << 16 | end >> 32)
        for name, start, end in ((7, long, later), (first + 16, 0, 2**48 - 1), (first + 16, 10, 2**48 - 2))
    )
    content = b"MMPD\x09\0\0\0" + page(0, events[:20]) + page(1, strings) + page(0, events[20:]) + page(2, index)
    profile = Profile(content)
    assert profile.activities(least=0) == [(3, long, later, "link", "fib")]


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: b"",
        lambda content: b"MMPD",
        lambda content: b"MMPD\x63\0\0\0" + content[8:],
        lambda content: b"ELF!" + content[4:],
    ],
)
def test_unreadable_profile_is_a_note(damage: Callable[[bytes], bytes]) -> None:
    reading = reading_of(damage(content_of("1.95.0")))
    assert reading.shape is None
    assert any(note.startswith("The compiler's profile cannot be read") for note in reading.notes)
    with pytest.raises(DamagedProfile):
        Profile(damage(content_of("1.95.0")))


def test_cut_or_overwritten_profile_raises_nothing() -> None:
    content = content_of("1.63.0")
    for length in range(8, len(content), 9973):
        assert isinstance(reading_of(content[:length]), Reading)
        assert isinstance(reading_of(content[:length] + b"\xfe" * 500 + content[length:]), Reading)


def test_string_that_refers_to_itself_is_no_endless_loop() -> None:
    first = 100_000_003
    strings = b"MMSD\x09\0\0\0" + b"\xfe" + struct.pack("<Q", first + 8) + b"\xff"
    events = b"MMES\x09\0\0\0" + struct.pack("<QQIIII", 0, first + 8, 1, 0, 50, 0)
    content = b"MMPD\x09\0\0\0" + page(0, events) + page(1, strings)
    assert len(Profile(content).activities(least=0)) == 1


def test_refused_program_has_its_errors_and_no_times() -> None:
    message = {"message": "mismatched types", "level": "error", "code": {"code": "E0308"}, "spans": [], "children": []}
    reading = reading_of(content_of("1.95.0"), msgspec.json.encode(message))
    assert reading.shape is None
    assert [diagnostic.code for diagnostic in reading.diagnostics] == ["E0308"]


def test_command_does_not_depend_on_what_else_is_asked_for() -> None:
    tool = msgspec.structs.replace(STABLE, flags=(*STABLE.flags, "-Zself-profile", "-Zprint-type-sizes"))
    alone = command(tool)
    assert alone.products[0] == PROFILE
    assert {product.name.partition("=")[0] for product in alone.products} == {"", "mir", "llvm-ir", "asm", "link"}
    for stage in ("mir", "llvm-ir", "asm", "sizes"):
        describe = STAGES[stage].command
        assert describe is not None
        other = describe(Request(program=FIB, stage=f"rust/{stage}"), tool)
        assert alone.merged(frozenset({*alone.products, *other.products})).line == alone.line
    assert alone.shown.startswith("RUSTC_BOOTSTRAP=1 rustc --edition=2021 ")
    assert set(alone.shown.split()[2:-2]) <= {*alone.line}
    assert alone.shown.endswith("--emit=mir,llvm-ir,asm,link fib.rs")


def command(tool: object = None) -> Command:
    describe = STAGES["phases"].command
    assert describe is not None
    return describe(REQUEST, tool or Toolchain().find(LANGUAGE.tool))  # type: ignore[arg-type]


def measured(found: Command) -> tuple[Outcome, float]:
    tool = Toolchain().find(LANGUAGE.tool)
    began = time.perf_counter()
    return run(found, tool, Limits(seconds=60), sandbox=UNCONTAINED), (time.perf_counter() - began) * 1e9


@pytest.mark.rustc
def test_slow_linker_is_seen_where_it_was_slow(tmp_path: Path) -> None:
    """Half a second is added to one activity; only this activity, and those around it, last longer."""
    linker = tmp_path / "cc"
    linker.write_text(f'#!/bin/sh\nsleep 0.5\nexec {shutil.which("cc")} "$@"\n')
    linker.chmod(0o755)
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    plain = command()
    outcome, wall = measured(msgspec.structs.replace(plain, environment=(*plain.environment, ("PATH", path))))
    times = {extent.label: extent.length for extent in extents_of(STAGES["phases"].parse(REQUEST, outcome))}
    assert times["main thread"] < wall
    for slow in ("main thread", "link", "run_linker"):
        assert times[slow] > 0.5e9
    assert times.get("type_check_crate", 0) < times["run_linker"]


@pytest.mark.rustc
def test_times_are_those_that_the_compiler_prints_itself() -> None:
    """In the same run, ``-Ztime-passes`` prints the lengths of some activities."""
    plain = command()
    outcome, _ = measured(msgspec.structs.replace(plain, arguments=("-Ztime-passes", *plain.arguments)))
    said = (outcome.stdout + outcome.stderr).decode()
    printed = {
        found[2]: float(found[1]) * 1e9 for found in re.finditer(r"^time: +([\d.]+);.*\t(\w+)", said, re.MULTILINE)
    }
    profile = Profile(next(iter(outcome.made(PROFILE).values())))
    lengths: dict[str, int] = {}
    for activity in profile.activities(least=1_000_000):
        lengths[activity.name] = lengths.get(activity.name, 0) + activity.end - activity.start
    both = {name for name in printed.keys() & lengths.keys() if printed[name] > 2e6}
    assert {"link_crate", "run_linker"} <= both
    for name in both:
        assert abs(printed[name] - lengths[name]) < 1.5e6 + 0.05 * printed[name], name
