"""Trees made from rustc's dumps: the syntax tree, and the typed tree of each body."""
