"""Reading the program that a directive is about, from its content or its ``:file:``."""

from __future__ import annotations

import re
from pathlib import Path

from ..model.descriptors import Language
from ..model.errors import NoProgram
from ..model.program import Program

LARGEST = 2**20
"""Bytes. Compilers are slow with larger programs, and readers do not read them."""


def program_from_content(language: Language, lines: list[str]) -> Program:
    """Return the program in a directive's content."""
    return Program(language.name, _normal("\n".join(lines) + "\n"), f"sample{language.suffixes[0]}")


def program_from_file(language: Language, path: Path) -> Program:
    """Read the program in a file; raises NoProgram, with the reason, if it cannot be read."""
    try:
        if not path.is_file():
            raise NoProgram(
                f"cannot read {path}: {'it is not a regular file' if path.exists() else 'the file does not exist'}"
            )
        if path.stat().st_size > LARGEST:
            raise NoProgram(f"{path} is larger than {LARGEST:,} bytes. Show a smaller sample")
        content = path.read_bytes()
    except (OSError, RuntimeError) as error:  # a loop of links is a RuntimeError up to Python 3.12
        raise NoProgram(f"cannot read {path}: {error}") from error
    return Program(language.name, _normal(_decode(content, language, path)), _filename(path) + language.suffixes[0])


def _filename(path: Path) -> str:
    """Return the file's name as tools see it, without suffix: ASCII letters, digits, ``_``, ``.``, ``-``, at most 60.

    Command lines, symbols and names of folders contain this name. On a command line, a leading ``-`` would make it an
    option.
    """
    return re.sub(r"[^\w.-]", "_", path.stem, flags=re.ASCII).lstrip(".-")[:60] or "sample"


def _decode(content: bytes, language: Language, path: Path) -> str:
    """Decode the text as the language itself decodes the file; raises NoProgram if that fails."""
    encoding = language.encoding(content)
    try:
        text = content.decode(encoding)
        text.encode()  # raises for lone surrogates, which UTF-8 cannot hold
    except (UnicodeError, LookupError) as error:
        raise NoProgram(f"{path} cannot be read as {encoding.removesuffix('-sig')}: {error}") from error
    return text


def _normal(text: str) -> str:
    """Return the text with a line feed as each line end, and one at the end of the text."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if text.endswith("\n") or not text else text + "\n"
