"""A program's text as the bytes that the interpreter reads as that text."""

from __future__ import annotations

import io
import tokenize

from ...model.errors import CodestagesError
from ...model.program import Program


def declared_encoding(content: bytes) -> str:
    """The encoding that a file declares; UTF-8 if the declaration is wrong, so that the interpreter says so."""
    try:
        encoding = tokenize.detect_encoding(io.BytesIO(content).readline)[0]
        content.decode(encoding)
    except (SyntaxError, LookupError, UnicodeError):
        return "utf-8-sig"
    return encoding


def encoded(program: Program) -> bytes:
    """In the encoding that the program declares; raises CodestagesError where it cannot hold the text."""
    plain = program.text.encode(errors="replace")
    try:
        encoding = tokenize.detect_encoding(io.BytesIO(plain).readline)[0]
    except (SyntaxError, LookupError, UnicodeError):
        return plain  # the interpreter is left to say what is wrong with the declaration
    try:
        return program.text.encode(encoding)
    except UnicodeEncodeError as error:
        raise CodestagesError(f"{program.filename} declares {encoding}, which cannot hold its text: {error}") from error
    except (LookupError, UnicodeError):
        return plain
