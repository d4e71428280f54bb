"""Tokens: chips laid out as the source is, and a table."""
