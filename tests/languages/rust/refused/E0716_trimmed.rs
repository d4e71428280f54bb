fn main() {
    let word = 1.to_string().trim();
    println!("{word}");
}
