"""A program's text, as the bytes that the interpreter reads as that text."""

from __future__ import annotations

import io
import tokenize

from ...model.errors import CodestagesError
from ...model.program import Program


def declared_encoding(content: bytes) -> str:
    """Return the encoding that a file declares.

    If the declaration is wrong, return ``utf-8-sig``, so that the interpreter can report the mistake.
    """
    try:
        encoding = tokenize.detect_encoding(io.BytesIO(content).readline)[0]
        content.decode(encoding)
    except (SyntaxError, LookupError, UnicodeError):
        return "utf-8-sig"
    return encoding


def encoded(program: Program) -> bytes:
    """Return the text in the encoding that the program declares. Raise CodestagesError if it cannot hold the text."""
    plain = program.text.encode(errors="replace")
    try:
        encoding = tokenize.detect_encoding(io.BytesIO(plain).readline)[0]
    except (SyntaxError, LookupError, UnicodeError):
        return plain  # the interpreter reports what is wrong with the declaration
    try:
        return program.text.encode(encoding)
    except UnicodeEncodeError as error:
        raise CodestagesError(
            f"{program.filename} declares the encoding {encoding}, which cannot hold its text ({error}). "
            "Declare utf-8, or change the text."
        ) from error
    except (LookupError, UnicodeError):
        return plain
