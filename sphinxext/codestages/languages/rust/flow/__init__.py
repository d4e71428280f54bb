"""The control flow of MIR, LLVM IR and assembly: basic blocks, and the jumps between them."""
