"""What the borrow checker knew of each body of a program, read from the files that rustc dumped."""
