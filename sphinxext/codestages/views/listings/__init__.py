"""Views of listings: code with its gutter, and a compiler's messages."""
