"""The readings of recorded outcomes, one version for each case, as snapshots that can be reviewed."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.languages.python.cases import STAGES, reading
from tests.readable import TextFile, readable

VERSIONS = {
    "fib": "3.11.7",
    "classes_closures": "3.13.0",
    "syntax_error": "3.11.7",
    "unicode": "3.13.0",
    "exception": "3.11.7",
    "generators": "3.8.18",
}


LEFT_OUT = {("generators", "specialized"), ("fib", "references")}
"""Left out: a stage that the version lacks, and a long snapshot that shows nothing more than shorter ones."""
KEPT = [stage for stage in STAGES if STAGES[stage].command and not STAGES[stage].measured]


@pytest.mark.parametrize(
    ("case", "stage"), [(case, stage) for case in VERSIONS for stage in KEPT if (case, stage) not in LEFT_OUT]
)
def test_reading_is_unchanged(case: str, stage: str, snapshot: SnapshotAssertion) -> None:
    assert readable(reading(f"{case}/{VERSIONS[case]}", stage)) == snapshot(extension_class=TextFile)
