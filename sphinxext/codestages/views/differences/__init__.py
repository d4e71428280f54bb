"""The difference of two shapes, line by line."""
