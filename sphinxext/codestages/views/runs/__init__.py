"""Runs of a program, step by step: the stepper, and references to objects."""
