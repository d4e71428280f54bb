"""How types lie in memory, and where the program declares them."""
