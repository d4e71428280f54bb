fn main() {
    let mut kept: Vec<&String> = Vec::new();
    {
        let text = String::from("x");
        kept.push(&text);
    }
    println!("{}", kept.len());
}
