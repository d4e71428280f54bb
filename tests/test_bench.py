"""The benchmark is not part of the tests, but the modules that it takes from them have to be there."""

from __future__ import annotations

import subprocess
import sys


def test_benchmark_can_be_started() -> None:
    subprocess.run([sys.executable, "-m", "tests.bench", "--help"], check=True, capture_output=True)
