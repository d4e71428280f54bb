"""Views of tokens: chips in the layout of the source, and a table."""
