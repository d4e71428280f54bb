"""Timelines: lanes beside a program's lines."""
