"""Measures the stepper: the recording, the size of what a page loads, and the speed in a browser."""

from __future__ import annotations

import gzip
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from sphinxext.codestages.execution.process import Limits, run
from sphinxext.codestages.execution.toolchain import Toolchain
from sphinxext.codestages.languages.python import trace
from sphinxext.codestages.languages.python.tool import TOOL
from sphinxext.codestages.model.command import Outcome, Tool
from sphinxext.codestages.model.errors import MissingTool
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.request import Request

from .measure import cpu_spent, paired

FIB = "def fib(n):\n    if n < 2:\n        return n\n    return fib(n - 1) + fib(n - 2)\n\nprint(fib({}))\n"
SIEVE = """\
def sieve(n):
    flags = [True] * n
    for i in range(2, n):
        if flags[i]:
            for j in range(i * i, n, i):
                flags[j] = False
    return [i for i in range(2, n) if flags[i]]
print(len(sieve(5000)))
"""
TREE = """\
class Node:
    def __init__(self, value):
        self.value, self.left, self.right = value, None, None
    def insert(self, value):
        side = "left" if value < self.value else "right"
        below = getattr(self, side)
        if below is None:
            setattr(self, side, Node(value))
        else:
            below.insert(value)
root, seed = Node(50), 7
for _ in range(400):
    seed = seed * 1103515245 + 12345 & 0x7FFFFFFF
    root.insert(seed % 1000)
"""
PROGRAMS = {"fib": FIB.format(20), "sieve": SIEVE, "tree": TREE}
VERSIONS = ("3.8", "3.11", "3.12", "3.13", "3.14")
MOST_STEPS = 100_000
PAGE_LOAD = """() => {
  const stepper = document.querySelector("codestages-stepper");
  const place = document.createComment("");
  stepper.replaceWith(place);
  const start = performance.now();
  place.replaceWith(stepper);
  return performance.now() - start;
}"""
SCRUB = """async () => {
  const range = document.querySelector("codestages-stepper input[type=range]");
  const [work, frames] = [[], []];
  let last = 0;
  for (let n = 0; n < 120; n++) {
    const now = await new Promise(requestAnimationFrame);
    if (last) frames.push(now - last);
    last = now;
    const start = performance.now();
    range.value = String(1 + Math.floor((n * 7919) % 120 / 120 * range.max));
    range.dispatchEvent(new Event("input", {bubbles: true}));
    document.body.offsetHeight;
    work.push(performance.now() - start);
  }
  const at = (list, share) => list.sort((a, b) => a - b)[Math.floor(list.length * share)];
  return [at(work, 0.5), at(work, 0.95), at(frames, 0.5), at(frames, 0.95)];
}"""


@dataclass(frozen=True)
class Recording:
    """A trace of a program by an interpreter, to be made."""

    tool: Tool
    text: str
    steps: int = MOST_STEPS

    def run(self, *, stage_steps: int | None = None) -> tuple[Request, Outcome]:
        options = (("max-steps", str(stage_steps or self.steps)),)
        request = Request(program=Program("python", self.text, "sample.py"), stage="python/trace", options=options)
        return request, run(trace.command(request, self.tool), self.tool, Limits(seconds=120))


def bench_recording(runs: int) -> None:
    """Print the steps recorded in a second of CPU time, without the time of a run that ends after its first step."""
    for tool in interpreters():
        for name, text in PROGRAMS.items():
            recording = Recording(tool, text)
            whole, start = paired(
                runs,
                lambda chosen=recording: cpu_spent(chosen.run),
                lambda chosen=recording: cpu_spent(lambda: chosen.run(stage_steps=1)),
            )
            steps = trace.parse(*recording.run()).shape
            count = len(steps.frame) if isinstance(steps, trace.Trace) else 0
            rate = count / max(whole - start, 1e-9)
            print(f"{f'recording {name}, Python {tool.version}':<52} {count:8,} steps {rate:12,.0f} a second  ≥ 40,000")


def interpreters() -> Iterator[Tool]:
    for version in VERSIONS:
        try:
            yield Toolchain().find(TOOL, version)
        except MissingTool:
            continue


def page_of(folder: Path, text: str, steps: int) -> Path:
    """Build a page with one stepper, and return its path."""
    source = folder / "source"
    source.mkdir(parents=True)
    (source / "conf.py").write_text('extensions = ["sphinxext.codestages"]\nhtml_theme = "furo"\n')
    (source / "sample.py").write_text(text)
    (source / "index.rst").write_text(
        f"Page\n====\n\n.. bytecode-stepper::\n   :file: sample.py\n   :max-steps: {steps}\n"
    )
    subprocess.run([sys.executable, "-m", "sphinx", "-q", "-b", "html", str(source), str(folder / "out")], check=True)
    return folder / "out" / "index.html"


def report_payload(page: Path, what: str, limit: int) -> None:
    found = re.search(
        r'<script type="application/json"[^>]*>(.*?)</script>', page.read_text(encoding="utf-8"), re.DOTALL
    )
    assert found
    content = found[1].encode()
    msgspec.json.decode(content)
    size = len(gzip.compress(content, 9)) / 1024
    print(f"{'payload of ' + what:<52} {len(content) / 1024:8.1f} KB {size:10.2f} KB gz {'':>25} ≤ {limit} KB gz")


def bench_browser(page: Path, runs: int) -> None:
    """Print how long the page takes to be ready, and how long a step takes while the slider is dragged."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only here

    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        tab = browser.new_page(viewport={"width": 1280, "height": 900})
        tab.goto(page.as_uri())
        tab.wait_for_selector("codestages-stepper.is-running")
        ready = sorted(tab.evaluate(PAGE_LOAD) for _ in range(runs))[runs // 2]
        work, slow_work, frame, slow_frame = tab.evaluate(SCRUB)
        browser.close()
    print(f"{'ready at 100,000 steps, in the browser':<52} {ready:8.0f} ms {'':>34} ≤ 150 ms")
    print(f"{'a step while scrubbing: median, 95th percentile':<52} {work:8.1f} ms {slow_work:8.1f} ms")
    print(f"{'between frames: median, 95th percentile':<52} {frame:8.1f} ms {slow_frame:8.1f} ms {'':>23} 16.7 ms")


def bench_stepper(folder: Path, runs: int) -> None:
    bench_recording(runs)
    report_payload(page_of(folder / "short", FIB.format(10), MOST_STEPS), "fib(10)", 4)
    for name, text in PROGRAMS.items():
        page = page_of(folder / f"many {name}", text, MOST_STEPS)
        report_payload(page, f"{name}, up to {MOST_STEPS:,} steps", 120)
    bench_browser(page_of(folder / "browser", FIB.format(30), MOST_STEPS), runs)
