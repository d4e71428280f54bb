"""Regular expressions of the package: what Python's early releases of 3.11 match wrongly is not used in them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import sphinxext.codestages

PACKAGE = Path(sphinxext.codestages.__file__).parent
POSSESSIVE_GROUP = re.compile(r"(?<!\\)\)[*+?]\+")


def texts(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def test_no_group_is_repeated_possessively() -> None:
    """Up to Python 3.11.4, ``(…)*+`` loses what later groups match (gh-106052); ``(?>(…)*)`` does the same rightly."""
    found = [f"{path.name}: {text}" for path in PACKAGE.rglob("*.py") for text in texts(path)]
    assert len(found) > 1000
    assert not [text for text in found if POSSESSIVE_GROUP.search(text)]


@pytest.mark.parametrize("pattern", ["(?:a|b)*+", "(a)++", "(a)?+"])
def test_possessive_groups_are_recognised(pattern: str) -> None:
    assert POSSESSIVE_GROUP.search(pattern)
