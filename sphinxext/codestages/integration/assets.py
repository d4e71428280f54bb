"""Styles and scripts, only on the pages that have a figure."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config

from .events import domain_of
from .nodes import bodies_of, request_of, stage_view

STATIC = Path(__file__).parent.parent / "static"


def setup_assets(app: Sphinx) -> None:
    app.connect("config-inited", _add_static_folder)
    app.connect("html-page-context", _add_assets)


def _add_static_folder(app: Sphinx, config: Config) -> None:
    # app.add_static_dir does this from Sphinx 9.1 on; until that is the oldest supported, the folder joins the list
    # (here, and not later, or the next build finds the list changed).
    del app
    config.html_static_path.append(str(STATIC))


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
