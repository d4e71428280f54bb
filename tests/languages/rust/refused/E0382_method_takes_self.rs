fn main() {
    let s = String::from("x");
    let bytes = s.into_bytes();
    println!("{} {}", bytes.len(), s.len());
}
