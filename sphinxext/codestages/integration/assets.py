"""Styles and scripts, only on the pages that have a figure."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import rcssmin
import rjsmin
from docutils import nodes
from sphinx.application import Sphinx

from ..execution import atomic
from .domain import domain_of
from .nodes import bodies_of, request_of, stage_view

if TYPE_CHECKING:
    from ..model.descriptors import View

STYLE = "codestages.css"
"""The style sheet of every page with a figure; a view's own ``style`` comes after it."""

PARTS = {
    STYLE: (STYLE, "codestages-views.css", "codestages-extents.css"),
    "codestages.js": (
        "codestages-linking-spans.js",
        "codestages-linking-source.js",
        "codestages-linking-panes.js",
        "codestages-linking-layers.js",
        "codestages-linking-arrow-keys.js",
        "codestages.js",
    ),
    "codestages-stepper.js": ("codestages-replay-columns.js", "codestages-stepper-states.js", "codestages-stepper.js"),
    "codestages-references.js": (
        "codestages-replay-columns.js",
        "codestages-references-states.js",
        "codestages-references.js",
    ),
}
"""The files that pages load, and what each is joined from; a module stands after those that it imports."""

STATIC = Path(__file__).parent.parent / "static"


def setup_assets(app: Sphinx) -> None:
    app.connect("builder-inited", _publish)
    app.connect("html-page-context", _add_assets)


def _publish(app: Sphinx) -> None:
    """Write the files that pages load into the output's ``_static`` folder, where Sphinx puts all such files."""
    if app.builder.format != "html":
        return
    for name, content in publications().items():
        published = Path(app.outdir, "_static", name)
        if not published.exists() or published.read_bytes() != content:
            atomic.write(published, content)


def publications() -> dict[str, bytes]:
    """Return the files that pages load, by name: joined, and without comments and empty space."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in sorted(STATIC.iterdir())}
    whole = {name: joined(texts[part] for part in parts) for name, parts in PARTS.items() if name.endswith(".js")}
    whole |= {name: "".join(texts[part] for part in parts) for name, parts in PARTS.items() if name.endswith(".css")}
    joined_before = {part for parts in PARTS.values() for part in parts}
    whole |= {name: text for name, text in texts.items() if name not in joined_before}
    return {name: _minified(name, text).encode() for name, text in sorted(whole.items())}


def joined(modules: Iterable[str]) -> str:
    """Join JavaScript modules into one classic script, because browsers load no modules from ``file://``.

    Each of our imports is one line, and ``export`` stands at the start of its line; a test checks this.
    """
    lines = (line for module in modules for line in module.splitlines(keepends=True))
    code = "".join(line.removeprefix("export ") for line in lines if not line.startswith("import "))
    return f'"use strict";\n(() => {{\n{code}}})();\n'


def _minified(name: str, text: str) -> str:
    return str(rcssmin.cssmin(text) if name.endswith(".css") else rjsmin.jsmin(text))


def _add_assets(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    del page, template, context
    if doctree is None or not bodies_of(doctree):
        return
    from ..views import SCRIPTS  # noqa: PLC0415 - a page with a figure has imported the views before

    views = _views(app, doctree)
    shared = sorted({style for view in views for style in view.styles})
    for style in (STYLE, *shared, *sorted({view.style for view in views if view.style})):
        app.add_css_file(style)
    shared = sorted({script for view in views for script in view.scripts})
    for script in (*SCRIPTS, *shared, *sorted({view.script for view in views if view.script})):
        app.add_js_file(script, loading_method="defer")


def _views(app: Sphinx, doctree: nodes.document) -> list[View]:
    """Return the views on a page; each may have styles and scripts besides those that every figure needs."""
    catalog = domain_of(app.env).workbench.catalog
    bodies = [body for body in doctree.findall(stage_view) if not body.problem]
    return [catalog.view(catalog.stage(request_of(body).stage), body.view) for body in bodies]
