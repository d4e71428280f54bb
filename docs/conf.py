"""The site: Sphinx's configuration."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from sphinxext.codestages import __version__

sys.path.insert(0, str(Path(__file__).parent / "_extensions"))

project = "sphinxext-codestages"
author = "The sphinxext-codestages developers"
copyright = f"%Y, {author}"
version = release = __version__

extensions = ["sphinxext.codestages", "myst_parser", "codestages_reference"]
exclude_patterns = ["_build", "_recordings", "samples"]
nitpicky = True
numfig = True
numfig_format = {"figure": "Figure %s"}
myst_enable_extensions = ["colon_fence", "deflist"]

# Sphinx keeps its own .doctrees below an EPUB's folder by default, and then warns that they are no part of the book.
suppress_warnings = ["epub.unknown_project_files"]

# Where all toolchains are at hand the figures are made by them; elsewhere recordings stand in for those that are not.
codestages_execute = "always" if all(map(shutil.which, ("rustc", "python3.8"))) else "auto"

html_theme = "furo"
html_title = "Rust and Python, from source text to running program"
html_short_title = "codestages"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_theme_options = {
    "sidebar_hide_name": False,
    "light_css_variables": {
        "color-brand-primary": "#3a4a5e",
        "color-brand-content": "#2a5d93",
        "color-brand-visited": "#5b4b8a",
        "color-background-secondary": "#f7f7f5",
        "color-sidebar-item-background--hover": "#ecece8",
        "color-api-background": "#f4f4f1",
        "color-api-name": "#1d4f80",
        "color-api-pre-name": "#1d4f80",
    },
    "dark_css_variables": {
        "color-brand-primary": "#b7c4d6",
        "color-brand-content": "#86b6ea",
        "color-brand-visited": "#b9a6e8",
        "color-background-primary": "#15171a",
        "color-background-secondary": "#1a1d21",
        "color-api-background": "#1f2328",
        "color-api-name": "#9cc6f2",
        "color-api-pre-name": "#9cc6f2",
    },
}

latex_engine = "xelatex"
man_pages = [("reference/command-line", "codestages", "show and record how code becomes a running program", author, 1)]
