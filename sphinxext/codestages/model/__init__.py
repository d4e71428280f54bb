"""What everything is made of: typed, frozen, no Sphinx, no processes."""
