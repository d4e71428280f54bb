"""Renders the templates in ``templates/``, with all values escaped."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ..model.quantities import counted
from ..model.span import Span

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""The characters that no page can contain."""
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0"
    "\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""Characters that a page shows as nothing: those that change the direction of the text around them, and others."""
_MARKUP = re.compile(r"<(svg|script)\b.*?</\1>|<[^>]*>", re.DOTALL)
"""What is no text between elements. Escaped text contains neither ``<`` nor ``>``."""
_MOST_ELEMENTS = 100
"""If more invisible characters are in a fragment, they become signs: an element is much longer than a character."""


def render(template: str, **values: Any) -> Markup:
    """Return ``templates/<template>.html`` with ``values`` filled in. Raise UndefinedError if one is missing."""
    return Markup(_visible(_ENVIRONMENT.get_template(f"{template}.html").render(values)))  # noqa: S704  (autoescaped)


def printable(text: str) -> str:
    """Return ``text`` with a sign (``␀``, ``␛``, ``�``) for each control character and each invisible character."""
    return _INVISIBLE.sub(_sign, _CONTROL.sub(_picture, text))


def _picture(found: re.Match[str]) -> str:
    code = ord(found[0])
    return chr(0x2400 + code) if code < 0x20 else "␡" if code == 0x7F else "\N{REPLACEMENT CHARACTER}"


def _visible(html: str) -> str:
    """Return ``html`` with signs for control characters, and an element around each invisible character of its text.

    So a reader sees the character and can copy it, but it has no effect on what is around it. In attributes, drawings
    and data, where no element can be, it becomes a sign.
    """
    html = _CONTROL.sub(_picture, html)
    found = 0 if html.isascii() else sum(1 for _ in _INVISIBLE.finditer(html))
    if found == 0:
        return html
    element = _element if found <= _MOST_ELEMENTS else _sign
    pieces, end = [], 0
    for markup in _MARKUP.finditer(html):
        pieces += [_INVISIBLE.sub(element, html[end : markup.start()]), printable(markup[0])]
        end = markup.end()
    return "".join([*pieces, _INVISIBLE.sub(element, html[end:])])


def _joins(found: re.Match[str]) -> bool:
    """True if the character joins the character before it to the next one, as in Persian words and in emoji."""
    return found[0] in "\u200c\u200d" and found.string[found.start() - 1 : found.start()] >= "\u0590"


def _sign(found: re.Match[str]) -> str:
    return found[0] if _joins(found) else "\N{REPLACEMENT CHARACTER}"


def _element(found: re.Match[str]) -> str:
    if _joins(found):
        return found[0]
    code = ord(found[0])
    name = unicodedata.name(found[0], "")
    # As a reference, so that a fragment within another one is not changed again.
    return f'<bdi class="codestages-invisible" title="{f"U+{code:04X} {name}".strip()}">&#x{code:X};</bdi>'


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
