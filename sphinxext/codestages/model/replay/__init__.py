"""What recorded runs hold at every step, as data: ``columns`` reads the columns of deltas of which shapes are made."""
