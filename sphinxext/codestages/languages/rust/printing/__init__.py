"""Rust that the compiler printed back, compared with the program as its author wrote it."""
