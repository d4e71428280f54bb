"""The views there are: each draws one shape, as HTML and as plain text."""

from __future__ import annotations

from ..model.descriptors import View
from .bars import BARS
from .graph import FLOW_GRAPH, PIPELINE_GRAPH, TREE_GRAPH
from .listing import LISTING
from .memory import LAYOUT
from .messages import MESSAGES
from .references import REFERENCES
from .stepper import STEPPER
from .table import TABLE
from .threads import THREADS
from .timeline import TIMELINE
from .tokens import CHIPS
from .tree import OUTLINE
from .waterfall import WATERFALL

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
"""The scripts of every page with a figure, from ``static/``; a view's own ``script`` comes after them."""

__all__ = ["SCRIPTS", "VIEWS"]
