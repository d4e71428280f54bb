"""Sphinx directives that show how code becomes a running program."""

__version__ = "0.1.0"
