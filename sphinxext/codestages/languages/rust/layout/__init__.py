"""How types are laid out in memory, and where the program declares them."""
