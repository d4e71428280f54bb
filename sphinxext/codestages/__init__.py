"""Sphinx directives that show how code becomes a running program."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

__version__ = "0.1.0"


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register everything that the extension adds to Sphinx."""
    from .integration.assets import setup_assets  # noqa: PLC0415 - importing the package needs no Sphinx
    from .integration.config import setup_config  # noqa: PLC0415
    from .integration.directives import setup_directives  # noqa: PLC0415
    from .integration.domain import PipelineDomain  # noqa: PLC0415
    from .integration.events import setup_events  # noqa: PLC0415
    from .integration.writers import setup_writers  # noqa: PLC0415

    setup_config(app)
    app.add_domain(PipelineDomain)
    setup_directives(app)
    setup_events(app)
    setup_writers(app)
    setup_assets(app)
    return {"version": __version__, "env_version": 1, "parallel_read_safe": True, "parallel_write_safe": True}
