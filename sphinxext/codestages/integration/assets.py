"""Styles and scripts, only on the pages that have a figure."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from ..execution import atomic
from .events import domain_of
from .nodes import bodies_of, request_of, stage_view

_COMMENT = re.compile(r"/\*.*?\*/|^\s*//[^\n]*", re.DOTALL | re.MULTILINE)

STATIC = Path(__file__).parent.parent / "static"


def setup_assets(app: Sphinx) -> None:
    app.connect("builder-inited", _publish)
    app.connect("html-page-context", _add_assets)


def _publish(app: Sphinx) -> None:
    """Lay the files for the pages where Sphinx puts all such files, the scripts without their types and comments."""
    if app.builder.format != "html":
        return
    for path in STATIC.iterdir():
        published = Path(app.outdir, "_static", path.name)
        content = path.read_bytes()
        if path.suffix == ".js":
            content = without_comments(content.decode()).encode()
        if not published.exists() or published.read_bytes() != content:
            atomic.write(published, content)


def without_comments(script: str) -> str:
    """One of our scripts without comments and empty lines. (None of its texts looks like a comment: a test tells.)"""
    code = _COMMENT.sub("", script)
    return "".join(f"{line}\n" for line in code.splitlines() if line.strip())


def _add_assets(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    del page, template, context
    if doctree is None or not bodies_of(doctree):
        return
    from ..views import SCRIPTS, STYLES  # noqa: PLC0415 - a page with a figure has imported the views before

    for style in STYLES:
        app.add_css_file(style)
    for script in (*SCRIPTS, *sorted(_scripts(app, doctree))):
        app.add_js_file(script, loading_method="defer")


def _scripts(app: Sphinx, doctree: nodes.document) -> set[str]:
    """The scripts that the page's views bring, besides the one that all share."""
    catalog = domain_of(app.env).workbench.catalog
    bodies = [body for body in doctree.findall(stage_view) if not body.get("problem")]
    views = [catalog.view(catalog.stage(request_of(body).stage), body["view"]) for body in bodies]
    return {view.script for view in views if view.script}
