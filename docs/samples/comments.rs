/// Adds one. // This is still the same token.
fn next(n: u32) -> u32 {
    n + 1 // Not in the stream.
}
