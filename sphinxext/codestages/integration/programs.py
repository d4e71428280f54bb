"""Reading the program that a directive is about, from its content or its ``:file:``."""

from __future__ import annotations

import io
import re
import tokenize
from pathlib import Path

from ..model.descriptors import Language
from ..model.errors import NoProgram
from ..model.program import Program


def program_from_content(language: Language, lines: list[str]) -> Program:
    """The program in a directive's content."""
    return Program(language.name, _normal("\n".join(lines) + "\n"), f"sample{language.suffixes[0]}")


def program_from_file(language: Language, path: Path) -> Program:
    """The program in a file; raises NoProgram, saying why it cannot be read."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise NoProgram(f"cannot read {path}: {error.strerror}") from error
    name = re.sub(r"[^\w.-]", "_", path.stem, flags=re.ASCII)
    return Program(language.name, _normal(_decode(content, language, path)), name + language.suffixes[0])


def _decode(content: bytes, language: Language, path: Path) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if language.name == "python":
            encoding = _declared_encoding(content, path)
            return content.decode(encoding)
        raise NoProgram(f"{path} is not UTF-8: {error}") from error


def _declared_encoding(content: bytes, path: Path) -> str:
    try:
        encoding = tokenize.detect_encoding(io.BytesIO(content).readline)[0]
        content.decode(encoding)
    except (SyntaxError, UnicodeDecodeError) as error:
        raise NoProgram(f"{path} cannot be decoded: {error}") from error
    return encoding


def _normal(text: str) -> str:
    """Line ends as compilers see them, and one at the end."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if text.endswith("\n") or not text else text + "\n"
