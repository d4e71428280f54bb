fn double(n) -> u32 {
    n * 2
}
