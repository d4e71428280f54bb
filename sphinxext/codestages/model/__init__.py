"""The data types that all other packages share: typed and frozen. No code here uses Sphinx or starts a process."""
