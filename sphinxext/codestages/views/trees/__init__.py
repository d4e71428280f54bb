"""Trees as outlines."""
