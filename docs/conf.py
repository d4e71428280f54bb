"""The site: Sphinx's configuration."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from sphinxext.codestages import __version__

sys.path.insert(0, str(Path(__file__).parent / "_extensions"))

project = "sphinxext-codestages"
author = "The sphinxext-codestages developers"
copyright = f"%Y, {author}"
version = release = __version__

extensions = ["sphinxext.codestages", "myst_parser", "codestages_reference", "site_pages"]
exclude_patterns = ["_build", "_recordings", "samples"]
nitpicky = True
numfig = True
numfig_format = {"figure": "Figure %s", "code-block": "Figure %s"}  # where there is no HTML, figures are blocks
myst_enable_extensions = ["colon_fence", "deflist"]

# Sphinx keeps its own .doctrees below an EPUB's folder by default, and then warns that they are no part of the book.
suppress_warnings = ["epub.unknown_project_files"]

# Where all toolchains are at hand the figures are made by them; elsewhere recordings stand in for those that are not.
codestages_execute = "always" if all(map(shutil.which, ("rustc", "python3.8"))) else "auto"

html_theme = "furo"
pygments_dark_style = "a11y-high-contrast-dark"  # the counterpart of Furo's light one; its own is too faint in places
html_title = "Rust and Python, from source text to running program"
html_short_title = "codestages"
html_favicon = "_static/favicon.svg"
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

# Read the Docs says where the site stands; elsewhere nobody knows, and it is left out.
html_baseurl = os.environ.get("READTHEDOCS_CANONICAL_URL", "")
epub_exclude_files = ["404.xhtml"]

# The book: the explainer, then the guides and the reference.
epub_title = html_title
epub_tocscope = "includehidden"
epub_tocdepth = 2
epub_css_files = ["epub.css"]
latex_engine = "xelatex"
latex_use_xindy = False  # makeindex comes with every TeX, and is enough for English
latex_documents = [("index", "codestages.tex", html_title, author, "manual", True)]
latex_elements = {
    "papersize": "a4paper",
    "extraclassoptions": "openany,oneside",
    "fvset": r"\fvset{fontsize=\footnotesize}",  # so that bars and lanes of text, the widest lines, are not broken
    # DejaVu has the signs that tools draw with. What a lexer does not know is no mistake to be framed in red.
    "preamble": r"""
\IfFontExistsTF{DejaVu Sans Mono}{\setmonofont{DejaVu Sans Mono}[Scale=0.8]}{}
\AddToHook{begindocument/end}{\renewcommand{\contentsname}{Contents}}
\AtBeginDocument{\expandafter\let\csname PYG@tok@err\endcsname\relax}
""",
}
man_pages = [("reference/command-line", "codestages", "show and record how code becomes a running program", author, 1)]
