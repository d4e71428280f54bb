"""Reading the program that a directive is about, from its content or its ``:file:``."""

from __future__ import annotations

import re
from pathlib import Path

from ..model.descriptors import Language
from ..model.errors import NoProgram
from ..model.program import Program

LARGEST = 2**20
"""Bytes; compilers take their time over more, and readers do not read it."""


def program_from_content(language: Language, lines: list[str]) -> Program:
    """The program in a directive's content."""
    return Program(language.name, _normal("\n".join(lines) + "\n"), f"sample{language.suffixes[0]}")


def program_from_file(language: Language, path: Path) -> Program:
    """The program in a file; raises NoProgram, saying why it cannot be read."""
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
    """The name that tools see, which ends up on command lines, in symbols and in folders: plain and not too long."""
    return re.sub(r"[^\w.-]", "_", path.stem, flags=re.ASCII).lstrip(".-")[:60] or "sample"


def _decode(content: bytes, language: Language, path: Path) -> str:
    """The text, in the encoding in which the language itself reads the file."""
    encoding = language.encoding(content)
    try:
        text = content.decode(encoding)
        text.encode()
    except (UnicodeError, LookupError) as error:
        raise NoProgram(f"{path} cannot be read as {encoding.removesuffix('-sig')}: {error}") from error
    return text


def _normal(text: str) -> str:
    """Line ends as compilers see them, and one at the end."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if text.endswith("\n") or not text else text + "\n"
