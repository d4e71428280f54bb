"""Meta tags for each page, the page's sections in the sidebar, and links that work on the 404 page.

The description and the card that a link to a page shows come from the page's title and first paragraph. The sections of
the current page are listed in the left sidebar, because figures need the room of a table of contents on the right. The
server shows ``404.html`` under any address, so its links begin at the site's root.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from bs4 import BeautifulSoup
from docutils import nodes

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

CARD = "_static/card.png"
LONGEST = 200
"""The characters of a description that search engines and messengers show."""
_RELATIVE = re.compile(r'\b(href|src|action|data-content_root)="(?![a-z]+:|[/#])(?:\./)?')


def description(doctree: nodes.document) -> str:
    """The first paragraph of the page's own text, shortened to ``LONGEST`` characters; empty if there is none."""
    for paragraph in doctree.findall(nodes.paragraph):
        if isinstance(paragraph.parent, nodes.section | nodes.container):
            return textwrap.shorten(paragraph.astext(), LONGEST, placeholder=" …")
    return ""


def _tags(app: Sphinx, pagename: str, doctree: nodes.document) -> Iterator[tuple[str, str, str]]:
    """Yield attribute, name and content. Addresses must be absolute, so without ``html_baseurl`` they are left out."""
    described = description(doctree)
    yield "name", "description", described
    yield "property", "og:title", app.env.titles[pagename].astext()
    yield "property", "og:description", described
    yield "property", "og:type", "website" if pagename == app.config.root_doc else "article"
    yield "property", "og:site_name", app.config.html_title
    if base := app.config.html_baseurl:
        yield "property", "og:url", base + app.builder.get_target_uri(pagename)
        yield "property", "og:image", base + CARD
        yield "property", "og:image:alt", "Both pipelines, from source text to the running program."
        yield "name", "twitter:card", "summary_large_image"


def _introduce(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    del templatename
    if doctree is None:
        return
    context["metatags"] = context.get("metatags", "") + "".join(
        f'<meta {attribute}="{name}" content="{escape(content)}" />\n'
        for attribute, name, content in _tags(app, pagename, doctree)
        if content
    )
    if "furo_navigation_tree" in context:
        context["furo_navigation_tree"] = _with_sections(context["furo_navigation_tree"], context["toc"])


def _with_sections(navigation: str, contents: str) -> str:
    """The sidebar's tree, with the page's first-level sections below the entry of the page."""
    tree = BeautifulSoup(navigation, "html.parser")
    entry = tree.select_one("li.current-page")
    sections = BeautifulSoup(contents, "html.parser").select(":root > li > ul > li")
    if entry is None or len(sections) < 3 or entry.find("ul"):
        return navigation
    listed = tree.new_tag("ul", attrs={"class": "sections"})
    for section in sections:
        for deeper in section.find_all("ul"):
            deeper.decompose()
        section["class"] = "toctree-l2"
        listed.append(section)
    entry.append(listed)
    return re.sub(r"\n+", "\n", str(tree))


def _root_links(app: Sphinx, exception: Exception | None) -> None:
    """Turn ``explainer/tokens.html`` in ``404.html`` into ``/en/latest/explainer/tokens.html``."""
    missing = Path(app.outdir, "404.html")
    if exception or app.builder.name != "html" or not missing.is_file():
        return
    root = urlsplit(app.config.html_baseurl).path or "/"
    text = missing.read_text(encoding="utf-8")
    missing.write_text(_RELATIVE.sub(rf'\1="{root}', text), encoding="utf-8")


def setup(app: Sphinx) -> ExtensionMetadata:
    # After Furo's own handler (priority 500), which puts the navigation into the context.
    app.connect("html-page-context", _introduce, priority=900)
    app.connect("build-finished", _root_links)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
