"""Run the toolchain. This is the only package that starts processes."""
