"""Measures how much of the parallel work of two threads is seen from outside: all of it, if nothing else runs."""

from __future__ import annotations

from pathlib import Path

from tests.execution.test_thread_counters import RUST, ran, run_rust, sampling_of

LONGER = RUST.replace("200_000_000u64", "1_000_000_000u64")


def bench_threads(folder: Path, runs: int) -> None:
    outcomes = [run_rust(LONGER, folder) for _ in range(runs)]
    most = max(sum(ran(outcome).values()) / sampling_of(outcome).lasted for outcome in outcomes)
    certain = sum(bool(sampling_of(outcome).crowds) for outcome in outcomes)
    print(f"{'two threads of Rust: most processors at a time':<52} {most:8.2f} {'':>41} 2")
    print(f"{'… and runs in which that is certain':<52} {certain:5} of {runs}")
