"""The view of timelines: lanes beside a program's lines."""
