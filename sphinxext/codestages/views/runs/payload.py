"""What a script reads of a run: columns as JSON, within the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from markupsafe import Markup


def payload(data: object) -> Markup:
    """``data`` as JSON in which nothing can be taken for markup."""
    text = msgspec.json.encode(data).decode()
    return Markup(text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"))  # noqa: S704  (above)


def parts(entries: Sequence[Sequence[Any]], width: int) -> list[list[Any]]:
    """A column of entries as ``width`` lists, one for each of their parts."""
    return [[entry[part] for entry in entries] for part in range(width)]
