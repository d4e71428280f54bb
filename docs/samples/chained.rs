fn main() {
    let n = 5;
    let between = 1 < n < 3;
    println!("{between}");
}
