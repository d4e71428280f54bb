"""Views of a run, step by step: the stepper, and names and objects."""
