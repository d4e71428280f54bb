fn next(n: u8) -> u8 {
    n + 1
}

fn main() {
    let mut n = 253;
    for _ in 0..4 {
        n = next(n);
        println!("{n}");
    }
}
