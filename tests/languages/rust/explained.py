"""Programs that others wrote: the examples in the compiler's explanations of its errors.

``rustc --explain E0382`` prints Markdown with Rust programs. A program without ``main`` is put into one, as rustdoc
does.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.request import Request

_BLOCK = re.compile(r"^```\n(?P<text>.*?)^```", re.MULTILINE | re.DOTALL)
_HIDDEN = re.compile(r"^(\s*)# (?!\[)", re.MULTILINE)


class Example(NamedTuple):
    """A program of an explanation. Some are refused by the compiler; the explanation does not mark them."""

    name: str
    program: Program

    def request(self, stage: str) -> Request:
        return Request(program=self.program, stage=stage)


@lru_cache
def explained(hundred: int) -> tuple[Example, ...]:
    """Return the examples for a hundred of errors: E0100 to E0199 for 1."""
    return tuple(example for code in range(100 * hundred, 100 * (hundred + 1)) for example in _examples(f"E{code:04}"))


def _examples(code: str) -> Iterator[Example]:
    rustc = shutil.which("rustc")
    assert rustc
    answer = subprocess.run([rustc, "--explain", code], capture_output=True, text=True, check=False)
    for index, match in enumerate(_BLOCK.finditer(answer.stdout)):
        program = Program("rust", _with_main(_HIDDEN.sub(r"\1", match["text"])), "sample.rs")
        yield Example(f"{code}-{index}", program)


def _with_main(text: str) -> str:
    if re.search(r"\bfn main\b", text):
        return text
    lines = text.split("\n")
    attributes = [line for line in lines if line.startswith("#![")]
    return "\n".join((*attributes, "fn main() {", *(line for line in lines if line not in attributes), "}", ""))
