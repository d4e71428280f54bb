"""Threads of Rust programs: how they are compiled, and their names."""

from __future__ import annotations

import msgspec

from sphinxext.codestages.model.command import Outcome, Sampling, Slice
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.schedule import Schedule

from .cases import STABLE, STAGES, program

STAGE = STAGES["threads"]
REQUEST = Request(program=program("fn main() {}\n", "some_program_name.rs"), stage="rust/threads")
MS = 1_000_000
SAMPLING = Sampling(
    process=7, began=0, lasted=5 * MS, count=6, distance=MS, longest=MS, spent=1, cpu=10 * MS, processors=2, left_out=3
)


def outcome(*slices: Slice, before_exit: int = 0, sampling: Sampling | None = SAMPLING) -> Outcome:
    ended = Outcome(tool=STABLE, exit_code=0, stdout=b"", stderr=b"", files={}, slices=slices, sampling=sampling)
    failed = msgspec.structs.replace(ended, exit_code=before_exit)
    return msgspec.structs.replace(ended, before=failed)


def ran(thread: int, name: str, ran: int) -> Slice:
    return Slice(thread=thread, name=name, start=0, end=5 * MS, ran=ran * MS)


def test_program_is_optimised_and_watched() -> None:
    assert STAGE.command
    command = STAGE.command(REQUEST, STABLE)
    assert command.watch == "threads"
    assert command.after
    assert "-Copt-level=3" in command.after.arguments
    plain = msgspec.structs.replace(REQUEST, options=(("opt-level", "0"),))
    after = STAGE.command(plain, STABLE).after
    assert after
    assert "-Copt-level=0" in after.arguments


def test_main_thread_is_main_and_names_that_may_be_cut_are_told() -> None:
    reading = STAGE.parse(REQUEST, outcome(ran(7, "some_program_na", 1), ran(3, "a name that is ", 4)))
    assert isinstance(reading.shape, Schedule)
    assert [thread.name for thread in reading.shape.threads] == ["main", "a name that is "]
    assert any("15 bytes" in note for note in reading.notes)
    assert not any("15 bytes" in note for note in STAGE.parse(REQUEST, outcome(ran(7, "x", 1))).notes)


def test_what_is_missing_is_told() -> None:
    notes = " ".join(STAGE.parse(REQUEST, outcome(ran(7, "x", 4))).notes)
    assert "Threads that ended before they could be read ran for 6.0 ms" in notes
    assert "the counters of 3 threads were not read" in notes
    assert "on 2 processors" in notes
    assert "were read 6 times, usually 1.0 ms apart" in notes


def test_only_the_longest_running_of_very_many_are_kept() -> None:
    many = [ran(number, f"t{number}", 1 if number == 50 else 0) for number in range(7, 107)]
    reading = STAGE.parse(REQUEST, outcome(*many))
    assert isinstance(reading.shape, Schedule)
    assert len(reading.shape.threads) == 64
    assert "t50" in {thread.name for thread in reading.shape.threads}
    assert any("Of 100 threads, only the 64 that ran longest are shown and counted" in note for note in reading.notes)


def test_program_that_does_not_compile_has_only_messages() -> None:
    reading = STAGE.parse(REQUEST, outcome(before_exit=1, sampling=None))
    assert reading.shape is None
    assert reading.diagnostics
