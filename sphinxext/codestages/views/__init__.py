"""The built-in views: each draws one shape, as HTML and as plain text."""

from __future__ import annotations

from ..model.descriptors import View
from .extents.memory_layout import LAYOUT
from .extents.waterfall import WATERFALL
from .graphs.graph import FLOW_GRAPH, PIPELINE_GRAPH, TREE_GRAPH
from .listings.listing import LISTING
from .listings.messages import MESSAGES
from .measurements.bars import BARS
from .runs.references import REFERENCES
from .runs.stepper import STEPPER
from .schedules.threads import THREADS
from .timelines.timeline import TIMELINE
from .tokens.chips import CHIPS
from .tokens.table import TABLE
from .trees.outline import OUTLINE

VIEWS: tuple[View, ...] = (
    LISTING,
    MESSAGES,
    CHIPS,
    TABLE,
    OUTLINE,
    TREE_GRAPH,
    PIPELINE_GRAPH,
    FLOW_GRAPH,
    STEPPER,
    REFERENCES,
    TIMELINE,
    LAYOUT,
    WATERFALL,
    THREADS,
    BARS,
)

SCRIPTS = ("codestages.js",)
"""The scripts of every page with a figure, from ``static/``. A view's own ``script`` is loaded after them."""

__all__ = ["SCRIPTS", "VIEWS"]
