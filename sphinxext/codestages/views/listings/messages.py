"""The view of a compiler's messages: its own text with linked lines, and its suggestions as differences.

The listing is the tool's own text. It has a group for each of the artifact's diagnostics, in the same order.
"""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from ...model.descriptors import Drawing, View
from ...model.shapes.listing import Group, Listing
from ..diagnostics import ShownDiagnostic, shown_diagnostic
from ..templating import render
from .listing import ListedLine, listing_html, listing_text, rows


@dataclass(frozen=True, kw_only=True)
class Message:
    """A diagnostic, and the lines that the tool printed below its first line."""

    diagnostic: ShownDiagnostic
    rows: tuple[ListedLine, ...]

    @property
    def suggestions(self) -> tuple[ShownDiagnostic, ...]:
        """Return the diagnostics (this one and its children) that suggest changes."""
        return tuple(child for child in (self.diagnostic, *self.diagnostic.children) if child.changes)


def messages_html(listing: Listing, drawing: Drawing) -> Markup:
    """Return the messages; a plain listing if its groups and the diagnostics do not match one to one.

    If the listing was cut, its last messages are missing.
    """
    diagnostics = drawing.diagnostics[: len(listing.groups)] if drawing.left_out else drawing.diagnostics
    if len(listing.groups) != len(diagnostics):
        return listing_html(listing, drawing)
    said = zip(listing.groups, diagnostics, strict=True)
    messages = tuple(
        _message(listing, group, shown_diagnostic(diagnostic, drawing.program, budget=drawing.budget), drawing)
        for group, diagnostic in said
    )
    return render("messages", messages=messages)


def _message(listing: Listing, group: Group, said: ShownDiagnostic, drawing: Drawing) -> Message:
    lines = listing.lines[group.first + 1 : group.first + group.count]
    while lines and not lines[-1].text.strip():
        lines = lines[:-1]
    shown = rows(Listing(lexer=listing.lexer, lines=lines), tied=drawing.tied)
    return Message(diagnostic=said, rows=shown)


def messages_text(listing: Listing, drawing: Drawing) -> str:
    """Return the tool's text, then the addresses of pages that explain its codes."""
    pages = {diagnostic.code: diagnostic.explanation for diagnostic in drawing.diagnostics if diagnostic.explanation}
    explained = "\n".join(f"{code}: {address}" for code, address in pages.items())
    return "\n\n".join(part for part in (listing_text(listing, drawing).rstrip("\n"), explained) if part)


def _declines(listing: Listing) -> str:
    is_divided = bool(listing.groups) and not listing.functions
    return "" if is_divided or listing.is_empty else "it draws a compiler's messages, and this is code"


MESSAGES = View(name="messages", shape=Listing, html=messages_html, text=messages_text, declines=_declines)
