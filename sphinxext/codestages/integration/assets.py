"""Styles and scripts, only on the pages that have a figure."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config

from ..execution import atomic
from .events import domain_of
from .nodes import bodies_of, request_of, stage_view

_COMMENT = re.compile(r"/\*.*?\*/|^\s*//[^\n]*", re.DOTALL | re.MULTILINE)

STATIC = Path(__file__).parent.parent / "static"


def setup_assets(app: Sphinx) -> None:
    app.connect("config-inited", _add_static_folder)
    app.connect("html-page-context", _add_assets)


def _add_static_folder(app: Sphinx, config: Config) -> None:
    # app.add_static_dir does this from Sphinx 9.1 on; until that is the oldest supported, the folder joins the list
    # (here, and not later, or the next build finds the list changed).
    folder = Path(app.doctreedir) / "codestages-static"
    _publish(folder)
    config.html_static_path.append(str(folder))


def _publish(folder: Path) -> None:
    """Lay the files for the pages into ``folder``, the scripts without their types and comments."""
    for path in STATIC.iterdir():
        published = folder / path.name
        if not published.exists() or published.stat().st_mtime < path.stat().st_mtime:
            content = path.read_bytes()
            atomic.write(published, without_comments(content.decode()).encode() if path.suffix == ".js" else content)


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
