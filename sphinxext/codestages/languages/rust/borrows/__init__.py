"""The borrow checker's view of a program: what it knew of each body, read from what it dumped."""
