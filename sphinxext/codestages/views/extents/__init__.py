"""Views of extents: the layout of types in memory, and a waterfall of times."""
