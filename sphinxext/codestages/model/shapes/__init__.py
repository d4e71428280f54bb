"""The shapes: the closed set of data types that stages yield and views draw. Each has its own module.

Every item has its span in the program, so any view can highlight the same place in any other. Shapes are flat tuples,
even if they describe nested things: a tree is its nodes in pre-order, each with its depth.
"""

from __future__ import annotations

from typing import TypeAlias

from .extents import Extents
from .graph import Graph
from .listing import Listing
from .measurements import Measurements
from .references import References
from .schedule import Schedule
from .timeline import Timeline
from .tokens import Tokens
from .trace import Trace
from .tree import Tree

Shape: TypeAlias = Tokens | Tree | Graph | Listing | Trace | References | Timeline | Extents | Schedule | Measurements
