"""Public programs that nobody here wrote: the examples in the compiler's own explanations of its errors.

``rustc --explain E0382`` prints Markdown with Rust programs; what has no ``main`` is put into one, as rustdoc does.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from functools import lru_cache

from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.request import Request

_BLOCK = re.compile(r"^```(?P<tags>[^\n]*)\n(?P<text>.*?)^```", re.MULTILINE | re.DOTALL)
_NO_RUST = re.compile(r"\b(?:text|toml|none|sh|console|json|ignore)\b")
_HIDDEN = re.compile(r"^(\s*)# (?!\[)", re.MULTILINE)


@lru_cache
def explained(hundred: int) -> tuple[tuple[str, Program, str], ...]:
    """The examples for E0100 to E0199 (of 1): their names, programs and editions."""
    return tuple(example for code in range(100 * hundred, 100 * (hundred + 1)) for example in _examples(f"E{code:04}"))


def _examples(code: str) -> Iterator[tuple[str, Program, str]]:
    rustc = shutil.which("rustc")
    assert rustc
    answer = subprocess.run([rustc, "--explain", code], capture_output=True, text=True, check=False)
    for index, match in enumerate(_BLOCK.finditer(answer.stdout)):
        if not _NO_RUST.search(match["tags"]):
            edition = re.search(r"edition(\d+)", match["tags"])
            text = _with_main(_HIDDEN.sub(r"\1", match["text"]))
            yield f"{code}-{index}", Program("rust", text, "sample.rs"), edition[1] if edition else "2021"


def _with_main(text: str) -> str:
    if re.search(r"\bfn main\b", text):
        return text
    lines = text.split("\n")
    attributes = [each for each in lines if each.startswith("#![")]
    return "\n".join((*attributes, "fn main() {", *(each for each in lines if each not in attributes), "}", ""))


def request_for(stage: str, program: Program, edition: str) -> Request:
    options = () if edition == "2021" else (("edition", edition),)
    return Request(program=program, stage=stage, options=options)
