"""Programs that others wrote, in every stage: no stage fails, and no line is lost."""

from __future__ import annotations

import itertools
import re

import pytest

from sphinxext.codestages.catalog import load
from sphinxext.codestages.execution.fetching import Fetched, Fetcher
from sphinxext.codestages.execution.process import Limits, run
from sphinxext.codestages.execution.store import Store
from sphinxext.codestages.execution.toolchain import Toolchain
from sphinxext.codestages.languages.rust import LANGUAGE
from sphinxext.codestages.languages.rust.attributes import is_library
from sphinxext.codestages.languages.rust.symbols import Paths
from sphinxext.codestages.model.command import Outcome
from sphinxext.codestages.model.shapes.listing import Listing
from sphinxext.codestages.model.shapes.tokens import Tokens

from .cases import unfolded
from .explained import Example, explained

TRIED, COMPILED = 56, 15
"""The number of examples that are tried in each of four parts, and the smallest number of them that compile."""

PARTS = ((0, 1), (2, 3), (4, 5), (6, 7))
"""The hundreds of the errors' numbers."""

EMITTED = {"mir": ".mir", "llvm-ir": ".ll", "asm": ".s"}
_COMMENT = re.compile(r"\s*// .*$")
_DEBUG = re.compile(r",? !dbg !\d+|!\d+|\d+")

pytestmark = pytest.mark.rustc


@pytest.fixture(params=PARTS, ids=lambda part: f"E0{part[0]}00")
def examples(request: pytest.FixtureRequest) -> tuple[Example, ...]:
    """Return examples at equal distances from a part of the explanations."""
    found = [example for hundred in request.param for example in explained(hundred)]
    assert len(found) >= TRIED
    return tuple(found[index * len(found) // TRIED] for index in range(TRIED))


def has_output(example: Example) -> bool:
    return not is_library(example.program)


def test_no_stage_fails(examples: tuple[Example, ...]) -> None:
    catalog = load()
    fetcher = Fetcher(stages=catalog.stage_and_tool, toolchain=Toolchain(), store=Store(None, None), policy="always")
    for example in examples:
        stages = [stage.name for stage in LANGUAGE.stages if has_output(example) or stage.name != "rust/output"]
        requests = [example.request(stage) for stage in stages]
        for key, answer in fetcher.fetch_all(requests).items():
            assert isinstance(answer, Fetched), f"{example.name}: {answer}"
            artifact = answer.artifact
            assert artifact.shape is not None or artifact.errors or artifact.notes, f"{example.name} {key}"
            if artifact.provenance and isinstance(artifact.shape, Tokens) and not artifact.errors:
                told = "".join(token.text for token in artifact.shape.tokens)
                assert re.sub(r"\s", "", told) == re.sub(r"\s", "", example.program.text), example.name


def emitted(example: Example) -> tuple[Outcome, dict[str, Listing]]:
    """Return the outcome of one run of the compiler for an example, and the listings that are shown of it."""
    tool = Toolchain().find(LANGUAGE.tool)
    stages = {stage.name.partition("/")[2]: stage for stage in LANGUAGE.stages}
    describe = {name: stages[name].command for name in EMITTED}
    commands = [make(example.request(f"rust/{name}"), tool) for name, make in describe.items() if make]
    products = frozenset(itertools.chain.from_iterable(command.products for command in commands))
    outcome = run(commands[0].merged(products), tool, Limits(seconds=60))
    read = {name: stages[name].parse(example.request(f"rust/{name}"), outcome) for name in EMITTED}
    return outcome, {name: unfolded(name, result) for name, result in read.items() if result.shape is not None}


def test_no_line_is_dropped_of_what_the_compiler_emits(examples: tuple[Example, ...]) -> None:
    compiled = 0
    for example in examples:
        outcome, shown = emitted(example)
        compiled += len(shown) == len(EMITTED)
        for name, listing in shown.items():
            raw = next(text.decode() for file, text in outcome.files.items() if file.endswith(EMITTED[name]))
            own, ours = _plain(name, raw.split("\n")), _plain(name, [line.text for line in listing.lines])
            assert own == ours, f"{example.name} {name}"
    assert compiled >= COMPILED


def _plain(name: str, lines: list[str]) -> list[str]:
    """Return the lines without what listings leave out: comments of MIR, debug locations of LLVM IR."""
    if name == "mir":
        lines = [_COMMENT.sub("", line) for line in lines]
    elif name == "llvm-ir":
        lines = ["" if line.startswith("!") else _DEBUG.sub("", line) for line in lines]
    else:
        lines = [*map(Paths().readable, lines)]
    return [line.rstrip() for line in lines if line.strip()]
