"""Languages describe commands and parse what they print; they spawn nothing."""
