"""What is read back is what was written: a recording or cache entry that was damaged, moved or edited is noticed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from sphinxext.codestages.execution.store import Store
from sphinxext.codestages.model.artifact import Artifact, Provenance
from sphinxext.codestages.model.errors import DamagedRecording
from sphinxext.codestages.model.line import Line
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.listing import Listing
from sphinxext.codestages.model.span import Span
from sphinxext.codestages.model.stability import entries
from sphinxext.codestages.model.wire import Recording, decode
from tests.recordings import Change, edit, forge

PROGRAM = Program("rust", "fn main() {}\n", "sample.rs")
REQUEST = Request(program=PROGRAM, stage="rust/mir")
ARTIFACT = Artifact(
    shape=Listing(lexer="text", lines=(Line(text="one", span=Span(1, 0, 1, 12)), Line(text="two"))),
    provenance=Provenance(tool="rustc", version="1", command="rustc"),
)
ADDRESS = "a" * 64


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = Store(recordings=tmp_path / "recordings", cache=tmp_path / "cache")
    made.write_recording(REQUEST, ARTIFACT)
    made.write_cached(ADDRESS, ARTIFACT)
    made.write_drawing(ADDRESS, "<svg></svg>")
    return made


def entry(store: Store, suffix: str = "json") -> Path:
    assert store.cache is not None
    (path,) = store.cache.glob(f"*/*.{suffix}")
    return path


def far_away(held: Any) -> None:
    held["artifact"]["shape"]["lines"][0]["span"] = [100_000_000, 0, 100_000_000, 1]


def in_schema_1(held: Any) -> None:
    """Write a recording as version 1 of the schema did: without a digest."""
    held["schema"] = 1
    del held["digest"]


def test_what_was_written_is_read(store: Store) -> None:
    assert store.read_recording(REQUEST, Listing) == ARTIFACT
    assert store.read_cached(ADDRESS, PROGRAM) == ARTIFACT
    assert store.read_drawing(ADDRESS) == "<svg></svg>"


def test_recording_in_another_layout_is_the_same_recording(store: Store) -> None:
    edit(store.recording_path(REQUEST), lambda held: held.update(schema=held.pop("schema")))
    assert store.read_recording(REQUEST, Listing) == ARTIFACT


@pytest.mark.parametrize(
    "change",
    [
        lambda held: held["artifact"]["shape"]["lines"][0].update(text="three"),
        lambda held: held["artifact"]["shape"]["lines"].pop(),
        lambda held: held["artifact"]["provenance"].update(version="2"),
        lambda held: held["artifact"]["provenance"].update(containment="full"),
        lambda held: held.update(unstable=[1]),
        lambda held: held.update(stage="rust/asm"),
        lambda held: held.update(digest="0" * 32),
        lambda held: held.pop("digest"),
        lambda held: held.update(schema=1),
    ],
)
def test_edited_recording_says_so(store: Store, change: Change) -> None:
    edit(store.recording_path(REQUEST), change)
    with pytest.raises(DamagedRecording, match=r"sample\.rs.* cannot be used: it was edited.*Record it again"):
        store.read_recording(REQUEST, Listing)


def test_recording_with_an_impossible_span_says_where(store: Store) -> None:
    forge(store.recording_path(REQUEST), far_away)
    with pytest.raises(DamagedRecording, match=r"which has 1 lines - at `lines\[0\]\.span`\. Record it again"):
        store.read_recording(REQUEST, Listing)


def test_recording_with_an_impossible_unstable_entry_is_damaged(store: Store) -> None:
    last = len(entries(ARTIFACT))
    forge(store.recording_path(REQUEST), lambda held: held.update(unstable=[last]))
    assert store.read_recording(REQUEST, Listing) == ARTIFACT
    forge(store.recording_path(REQUEST), lambda held: held.update(unstable=[last + 1]))
    with pytest.raises(DamagedRecording, match=r"unstable\[0\]"):
        store.read_recording(REQUEST, Listing)


def test_nested_too_deeply_is_damaged(store: Store) -> None:
    path = store.recording_path(REQUEST)
    children = '[{"level":"note","message":"","children":' * 100_000
    path.write_text(path.read_text().replace('"artifact": {', f'"artifact": {{"diagnostics": {children}'))
    with pytest.raises(DamagedRecording, match="recursion"):
        store.read_recording(REQUEST, Listing)


def test_recording_of_schema_1_is_read_and_not_stale(store: Store) -> None:
    edit(store.recording_path(REQUEST), in_schema_1)
    assert store.read_recording(REQUEST, Listing) == ARTIFACT
    assert store.is_recorded(REQUEST, ARTIFACT)


def test_recording_of_schema_1_is_checked_too(store: Store) -> None:
    edit(store.recording_path(REQUEST), lambda held: (in_schema_1(held), far_away(held)))
    with pytest.raises(DamagedRecording, match="is not a place in the program"):
        store.read_recording(REQUEST, Listing)


def test_recording_again_writes_the_present_schema(store: Store) -> None:
    edit(store.recording_path(REQUEST), in_schema_1)
    held = decode(store.write_recording(REQUEST, ARTIFACT).read_bytes(), Recording)
    assert (held.schema, held.is_edited) == (2, False)


def test_containment_is_no_part_of_the_answer(store: Store) -> None:
    assert ARTIFACT.provenance is not None
    contained = replace(ARTIFACT, provenance=replace(ARTIFACT.provenance, containment="full"))
    assert store.is_recorded(REQUEST, contained)
    store.write_recording(REQUEST, contained)
    assert store.is_recorded(REQUEST, ARTIFACT)
    assert not store.is_recorded(REQUEST, replace(ARTIFACT, notes=("another",)))


def test_what_is_unstable_is_not_compared_if_that_is_accepted(store: Store) -> None:
    number = next(number for number, entry in enumerate(entries(ARTIFACT), 1) if entry.place == "line 2")
    store.write_recording(REQUEST, ARTIFACT, (number,))
    other = replace(ARTIFACT, shape=Listing(lexer="text", lines=(ARTIFACT.shape.lines[0], Line(text="2"))))
    assert store.is_recorded(REQUEST, other, accepts_unstable=True)
    assert not store.is_recorded(REQUEST, other)
    changed = replace(other, shape=Listing(lexer="text", lines=(Line(text="1"), Line(text="2"))))
    assert not store.is_recorded(REQUEST, changed, accepts_unstable=True)


def test_edited_recording_is_stale(store: Store) -> None:
    edit(store.recording_path(REQUEST), lambda held: held["artifact"]["shape"]["lines"].pop())
    assert not store.is_recorded(REQUEST, ARTIFACT)


@pytest.mark.parametrize("suffix", ["json", "svg"])
def test_changed_cache_entry_is_not_used(store: Store, suffix: str) -> None:
    path = entry(store, suffix)
    content = path.read_bytes()
    for damaged in (b"", content[:-1], content[33:], content.replace(b">", b" >"), content.replace(b"one", b"two")):
        path.write_bytes(damaged)
        found = store.read_cached(ADDRESS, PROGRAM) if suffix == "json" else store.read_drawing(ADDRESS)
        assert (found is None) == (damaged != content)


def test_cache_entry_in_another_place_is_not_used(store: Store) -> None:
    other = ADDRESS[:-1] + "b"
    entry(store).rename(entry(store).with_name(f"{other[2:]}.json"))
    assert store.read_cached(other, PROGRAM) is None


def test_cache_entry_with_an_impossible_span_is_not_used(store: Store) -> None:
    store.write_cached(ADDRESS, ARTIFACT)
    assert store.read_cached(ADDRESS, Program("rust", "", "sample.rs")) is None
