"""Renders the templates in ``templates/``, with all values escaped."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ..model.quantities import counted
from ..model.span import Span

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def render(template: str, **values: Any) -> Markup:
    """Return ``templates/<template>.html`` with ``values`` filled in. Raise UndefinedError if one is missing."""
    return Markup(printable(_ENVIRONMENT.get_template(f"{template}.html").render(values)))  # noqa: S704  (autoescaped)


def printable(text: str) -> str:
    """Return ``text`` with signs (``␀``, ``␛``, ``␍``) for the control characters that HTML and XML cannot contain."""
    return _CONTROL.sub(_picture, text)


def _picture(found: re.Match[str]) -> str:
    code = ord(found[0])
    return chr(0x2400 + code) if code < 0x20 else "␡" if code == 0x7F else "\N{REPLACEMENT CHARACTER}"


def linked(span: Span | None) -> Markup:
    """Return the attribute ``data-span``, by which other figures find an element; empty if ``span`` is None."""
    return Markup(' data-span="{}"').format(str(span)) if span else Markup("")


def _place(span: Span) -> str:
    return span.place


def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"linked": linked, "place": _place}
    environment.globals |= {"counted": counted}
    return environment


_ENVIRONMENT = _environment()
