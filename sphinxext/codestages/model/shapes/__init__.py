"""The small closed set of shapes that stages yield and views draw: a module each.

Every item knows its span in the program, so any view can light up any other. Shapes are flat tuples, also where
they describe nested things: a tree is its nodes in pre-order, each with its depth.
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
