"""The view of trees as outlines."""
