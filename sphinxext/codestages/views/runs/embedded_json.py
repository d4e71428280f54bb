"""The data of a run for a script: columns as JSON inside the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from markupsafe import Markup


def payload(data: object) -> Markup:
    """Return ``data`` as JSON without ``&``, ``<`` and ``>``, so that no parser of HTML or XML takes it for markup."""
    text = msgspec.json.encode(data).decode()
    return Markup(text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"))  # noqa: S704  (above)


def parts(entries: Sequence[Sequence[Any]], width: int) -> list[list[Any]]:
    """Return a column of entries as ``width`` lists, one a part: ``[(1, 2), (3, 4)]`` as ``[[1, 3], [2, 4]]``."""
    return [[entry[part] for entry in entries] for part in range(width)]
