fn main() {
    let found: Option<String> = Some(String::new());
    match found {
        Some(text) => println!("{text}"),
        None => println!("nothing"),
    }
    println!("{}", found.is_some());
}
