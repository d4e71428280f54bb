fn main() {
    let mut words = Vec::new();
    let count = 3;
    words.push("one");
    let total: u64 = count * 2;
    println!("{words:?} {total}");
}
