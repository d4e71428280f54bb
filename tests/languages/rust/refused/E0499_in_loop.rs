fn main() {
    let mut data = vec![1, 2];
    let mut kept: Vec<&mut i32> = Vec::new();
    for _ in 0..2 {
        kept.push(&mut data[0]);
    }
}
