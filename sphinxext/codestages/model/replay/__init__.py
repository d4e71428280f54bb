"""The states of a recorded run at every step, as data. ``columns`` reads the columns of deltas in shapes."""
