"""Measurements: bars on an axis, and benchmarks side by side."""
