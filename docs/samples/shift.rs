fn half(rows: Vec<Vec<u8>>) -> usize {
    rows.len() >> 1
}
