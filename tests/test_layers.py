"""Names of languages, stages and instructions stand only in the folder of their language.

They are strings, which the rules on imports cannot see. Nor can they see who starts processes, and by which function.
"""

from __future__ import annotations

import ast
import dis
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import sphinxext.codestages
from sphinxext.codestages.catalog import load

PACKAGE = Path(sphinxext.codestages.__file__).parent
LANGUAGES = {language.name for language in load().languages}
ROLES = re.compile(rf"(?:{'|'.join(LANGUAGES)})?/(?:{'|'.join({n.partition('/')[2] for n in load().stages})})")
INSTRUCTIONS = {name for name in dis.opmap if "_" in name} | {"LOAD_METHOD", "PRECALL", "BINARY_SUBSCR"}
DIRECTIVES_OF_A_LANGUAGE = {
    "bytecode_stepper.py": {"python/trace"},
    "reference_timeline.py": {"python/references"},
    "ownership_timeline.py": {"rust/ownership"},
}
"""The directives that are about one stage, with the names that they may contain."""


def is_instruction(word: str) -> bool:
    """True for an instruction's name, and for a prefix (``LOAD_``) of several names."""
    begins = word.endswith("_") and len(word) > 1 and any(name.startswith(word) for name in INSTRUCTIONS)
    return word in INSTRUCTIONS or begins


def shared_modules() -> list[Path]:
    """Return all modules except those of a language."""
    return [path for path in sorted(PACKAGE.rglob("*.py")) if not LANGUAGES & {*path.relative_to(PACKAGE).parts}]


def strings(path: Path) -> Iterator[ast.Constant]:
    """Yield the strings of a module, without docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node


def leaks(path: Path) -> list[str]:
    """Return the strings of a module that name a language, a stage or an instruction, with their places."""
    allowed = DIRECTIVES_OF_A_LANGUAGE.get(path.name, set())
    found = []
    for node in strings(path):
        words = re.findall(r"\w+", node.value)
        if node.value in allowed or " " in node.value:  # a sentence may give an example
            continue
        if node.value in LANGUAGES or ROLES.fullmatch(node.value) or any(map(is_instruction, words)):
            found.append(f"{path.relative_to(PACKAGE)}:{node.lineno}: {node.value!r}")
    return found


@pytest.mark.parametrize("path", shared_modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_shared_code_names_no_language_stage_or_instruction(path: Path) -> None:
    assert leaks(path) == []


@pytest.mark.parametrize("value", ["python", "rust/mir", "/benchmark", r"LOAD_(SMALL_INT|CONST.*)", "LOAD_GLOBAL"])
def test_leak_is_found(tmp_path: Path, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    module = tmp_path / "module.py"
    module.write_text(f"NAME = {value!r}\n")
    monkeypatch.setitem(globals(), "PACKAGE", tmp_path)
    assert len(leaks(module)) == 1


STARTERS = re.compile(r"(posix_)?spawn\w*|exec[lv]\w*|system|popen|Popen|startfile|fork\w*")
"""The functions of the standard library that start processes, without those of ``subprocess``: a linter bans that."""
MAY_START = {"process.py", "containing.py", "spawning.py", "sandbox.py", "keeper.py", "program.py", "server.py"}


def starts(path: Path) -> list[str]:
    """Return the names by which a module could start a process without a Runner."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imported = [
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[-1] == "process"
        for alias in node.names
    ]
    attributes = [node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute) and _is_of_os(node)]
    return [name for name in imported if name not in {"UNRESTRICTED", "Limits", "Runner", "stop_all"}] + [
        name for name in attributes if STARTERS.fullmatch(name)
    ]


def _is_of_os(node: ast.Attribute) -> bool:
    return isinstance(node.value, ast.Name) and node.value.id in {"os", "process", "subprocess", "pty"}


@pytest.mark.parametrize(
    "path",
    [path for path in sorted(PACKAGE.rglob("*.py")) if path.name not in MAY_START],
    ids=lambda path: str(path.relative_to(PACKAGE)),
)
def test_only_a_runner_starts_processes(path: Path) -> None:
    assert starts(path) == []


@pytest.mark.parametrize("line", ["from .process import run", "import os; os.posix_spawn('', [], {})", "os.system('')"])
def test_start_without_a_runner_is_found(tmp_path: Path, line: str) -> None:
    module = tmp_path / "module.py"
    module.write_text(f"{line}\n")
    assert len(starts(module)) == 1
