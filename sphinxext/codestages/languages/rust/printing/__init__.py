"""Rust that the compiler printed back, held against the program as its author wrote it."""
