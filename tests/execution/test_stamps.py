"""Content decides whether a file has changed, and it is read only where its stamp says that it may have."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sphinxext.codestages.execution import stamps
from sphinxext.codestages.execution.stamps import Seen, seen, stamp


def test_equal_time_and_size_hide_no_change(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("old")
    os.utime(file, (1, 1))
    before = seen(str(file))
    assert not before.differs(str(file))
    file.write_text("new")
    os.utime(file, (1, 1))
    assert before.differs(str(file))


def test_unchanged_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "file"
    file.write_text("old")
    before = seen(str(file))
    monkeypatch.setattr(stamps, "_digest", lambda *arguments: pytest.fail("it was read"))
    assert not before.differs(str(file))


def test_file_that_comes_or_goes_has_changed(tmp_path: Path) -> None:
    file = tmp_path / "file"
    nothing = seen(str(file))
    assert nothing == Seen()
    assert not nothing.differs(str(file))
    file.write_text("")
    assert nothing.differs(str(file))
    there = seen(str(file))
    file.unlink()
    assert there.differs(str(file))


def test_pipe_and_huge_file_are_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert seen(str(tmp_path / "pipe")).digest == ""
    with (tmp_path / "huge").open("wb") as file:
        file.truncate(2**40)
    assert seen(str(tmp_path / "huge")).digest == stamp(tmp_path / "huge")
