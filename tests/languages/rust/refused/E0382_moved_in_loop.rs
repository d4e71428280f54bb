fn take(_: Vec<u8>) {}

fn main() {
    let v = vec![1];
    for _ in 0..2 {
        take(v);
    }
}
