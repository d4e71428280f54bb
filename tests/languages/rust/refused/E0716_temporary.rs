fn main() {
    let text: &str = String::from("x").as_str();
    println!("{text}");
}
