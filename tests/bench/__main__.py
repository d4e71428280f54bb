"""Measure the cost of the extension, compared with the same work without it: ``python -m tests.bench``.

Each figure is the median of pairs that run in turn (A B A B …), so that a change in the machine's speed affects both
sides. CPU time is user and system time of the whole process tree; limits are at the end of each line.
"""

from __future__ import annotations

import argparse
import gzip
import shutil
import sys
import tempfile
from pathlib import Path

from sphinxext.codestages.integration.assets import publications

from ..page_size import ROW, STAGES, TIMES, measured
from .measure import cpu_of, paired
from .rust import bench_rust
from .stepper import bench_stepper
from .threads import bench_threads

FIB_PY = "def fib(n):\n    if n < 2:\n        return n\n    return fib(n - 1) + fib(n - 2)\n\nprint(fib(10))\n"
FIB_RS = (
    "fn fib(n: u32) -> u32 {\n    if n < 2 { n } else { fib(n - 1) + fib(n - 2) }\n}\n\n"
    'fn main() {\n    println!("{}", fib(10));\n}\n'
)


def indented(text: str) -> str:
    return "".join(f"   {line}\n" for line in text.splitlines())


def plain_page() -> str:
    blocks = f".. code-block:: python\n\n{indented(FIB_PY)}\n.. code-block:: rust\n\n{indented(FIB_RS)}\n"
    return "Page\n====\n\n" + blocks * 5


def stages_page() -> str:
    python = [f".. pipeline-stage:: python/{stage}\n\n{indented(FIB_PY)}\n" for stage in ("tokens", "ast", "bytecode")]
    rust = [
        f".. pipeline-stage:: rust/{stage}\n\n{indented(FIB_RS)}\n" for stage in ("tokens", "mir", "llvm-ir", "asm")
    ]
    return "Page\n====\n\n" + "".join(python + rust)


class Project:
    """A project in a folder; each build is a process of its own, and returns its CPU time in seconds."""

    def __init__(self, folder: Path, page: str, *, extension: bool) -> None:
        self.source, self.out = folder / "source", folder / "out"
        self.source.mkdir(parents=True)
        extensions = '["sphinxext.codestages"]' if extension else "[]"
        (self.source / "conf.py").write_text(f'extensions = {extensions}\nhtml_theme = "furo"\n')
        (self.source / "index.rst").write_text(page)

    def build(self) -> float:
        return cpu_of([sys.executable, "-m", "sphinx", "-b", "html", str(self.source), str(self.out)])

    def cold(self) -> float:
        shutil.rmtree(self.out, ignore_errors=True)
        return self.build()


def report(what: str, ours: float, bare: float, limit: str) -> None:
    times = f"{ours * 1000:8.0f} ms {bare * 1000:8.0f} ms {(ours - bare) * 1000:+8.0f} ms {ours / bare:6.2f} ×"
    print(f"{what:<52} {times}  {limit}")


def bench_fixed_cost(folder: Path, runs: int) -> None:
    ours = Project(folder / "a", plain_page(), extension=True)
    bare = Project(folder / "b", plain_page(), extension=False)
    report("a build without figures", *paired(runs, ours.cold, bare.cold), "≤ +50 ms")
    report("a build in which nothing changed", *paired(runs, ours.build, bare.build), "≤ +20 ms")


def bench_rebuild(folder: Path, runs: int) -> None:
    ours = Project(folder / "c", stages_page(), extension=True)
    bare = Project(folder / "d", plain_page(), extension=False)
    ours.cold(), bare.cold()
    report("the same, on a page of seven stages", *paired(runs, ours.build, bare.build), "≤ +20 ms")


def bench_cold_page(folder: Path, runs: int) -> None:
    ours = Project(folder / "e", stages_page(), extension=True)
    bare = Project(folder / "f", plain_page(), extension=False)
    tools = folder / "tools"
    tools.mkdir()
    (tools / "sample.py").write_text(FIB_PY)
    (tools / "sample.rs").write_text(FIB_RS)
    (tools / "lex.rs").write_text("lex!{\n" + FIB_RS + "}\n")

    def bare_tools() -> float:
        flags = ["-Ccodegen-units=1", "-Cdebuginfo=1", "-Csymbol-mangling-version=v0", "--edition=2021"]
        commands = [
            [sys.executable, "-m", "tokenize", "sample.py"],
            [sys.executable, "-m", "ast", "sample.py"],
            [sys.executable, "-m", "dis", "sample.py"],
            ["env", "RUSTC_BOOTSTRAP=1", "rustc", "-Zunpretty=ast-tree", "lex.rs"],
            *(["rustc", *flags, f"--emit={kind}", "sample.rs"] for kind in ("mir", "llvm-ir", "asm")),
        ]
        return bare.cold() + sum(cpu_of(command, tools) for command in commands)

    report("a page of seven stages, cold", *paired(runs, ours.cold, bare_tools), "≤ 1.2 ×")


def report_assets() -> None:
    for suffix, limit in ((".js", 12), (".css", 8)):
        size = sum(len(gzip.compress(text, 9)) for name, text in publications().items() if name.endswith(suffix))
        print(f"all {suffix[1:]:<48} {size / 1024:8.1f} KB gz {'':>36} ≤ {limit} KB")


def report_pages() -> None:
    for stage in STAGES:
        sizes = measured(stage)
        most = max(0.0, *(size.times for size in sizes))
        row = sum(size.html for size in sizes) / max(sum(size.rows for size in sizes), 1)
        what = f"HTML of {stage}: times its text, bytes a row"
        print(f"{what:<52} {most:9.1f} × {row:11.0f} {'':>31}  ≤ {TIMES} ×, besides {ROW} bytes a row")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-n", "--runs", type=int, default=5)
    runs = parser.parse_args().runs
    print(
        f"{'median CPU time of ' + str(runs) + ' pairs':<52} {'ours':>11} {'bare':>11} {'difference':>11} {'ratio':>8}"
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bench_fixed_cost(folder, runs)
        bench_rebuild(folder, runs)
        bench_cold_page(folder, runs)
        bench_rust(FIB_RS, folder, runs)
        bench_stepper(folder, runs)
        bench_threads(folder, runs)
    report_assets()
    report_pages()


if __name__ == "__main__":
    main()
