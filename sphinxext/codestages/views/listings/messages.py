"""What a compiler says, message by message: its own text with linked lines, and what it suggests as a difference.

The listing is the tool's own text, a group for each of the artifact's diagnostics, in their order.
"""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from ...model.descriptors import Drawing, View
from ...model.shapes.listing import Group, Listing
from ..diagnostics import ShownDiagnostic, remark
from ..templating import render
from .listing import ListedLine, listing_html, listing_text, rows


@dataclass(frozen=True, kw_only=True)
class Message:
    """A remark, and the lines that the tool printed below its message."""

    remark: ShownDiagnostic
    rows: tuple[ListedLine, ...]

    @property
    def suggestions(self) -> tuple[ShownDiagnostic, ...]:
        """What it suggests, by the words in which it does."""
        return tuple(child for child in (self.remark, *self.remark.children) if child.changes)


def messages_html(listing: Listing, drawing: Drawing) -> Markup:
    if len(listing.groups) != len(drawing.diagnostics):
        return listing_html(listing, drawing)
    said = zip(listing.groups, drawing.diagnostics, strict=True)
    messages = tuple(_message(listing, group, remark(diagnostic, drawing.program)) for group, diagnostic in said)
    return render("messages", messages=messages)


def _message(listing: Listing, group: Group, said: ShownDiagnostic) -> Message:
    lines = listing.lines[group.first + 1 : group.first + group.count]
    while lines and not lines[-1].text.strip():
        lines = lines[:-1]
    return Message(remark=said, rows=rows(Listing(lexer=listing.lexer, lines=lines)))


def messages_text(listing: Listing, drawing: Drawing) -> str:
    """The tool's text, and where its codes are explained."""
    pages = {diagnostic.code: diagnostic.explanation for diagnostic in drawing.diagnostics if diagnostic.explanation}
    explained = "\n".join(f"{code}: {address}" for code, address in pages.items())
    return "\n\n".join(each for each in (listing_text(listing, drawing).rstrip("\n"), explained) if each)


def _declines(listing: Listing) -> str:
    is_divided = bool(listing.groups) and not listing.functions
    return "" if is_divided or listing.is_empty else "it draws a compiler's messages, and this is code"


MESSAGES = View(name="messages", shape=Listing, html=messages_html, text=messages_text, declines=_declines)
