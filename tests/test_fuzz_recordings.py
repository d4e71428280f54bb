"""Some random damages of recordings and cache entries. ``fuzz_recordings.py`` goes on for as long as wanted."""

from __future__ import annotations

import signal

import pytest

from sphinxext.codestages.model.artifact import Artifact
from tests.fuzz_recordings import fuzz

pytestmark = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs a timer of processor time")
COUNT = 700


def test_random_damage_is_refused_or_drawn() -> None:
    found = fuzz(13, lambda count: count < COUNT)
    assert found.problems == []
    assert found.ends["refused"] > COUNT // 10
    assert found.ends["drawn"] > COUNT // 10


def test_fuzzing_finds_what_no_check_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Guards the test above: without the checks, some damage ends in a traceback or a hang."""
    monkeypatch.setattr(Artifact, "check", lambda artifact, program: None)
    assert fuzz(13, lambda count: count < COUNT).problems
