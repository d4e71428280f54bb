fn digit(text: &str) -> Option<u32> {
    let first = text.chars().next()?;
    first.to_digit(10)
}

fn main() {
    println!("{:?} {:?}", digit("7 dwarfs"), digit(""));
}
