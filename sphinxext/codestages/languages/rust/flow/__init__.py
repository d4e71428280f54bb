"""Control flow as each form says it: basic blocks, and the jumps between them."""
