fn first_word(text: &str) -> Option<&str> {
    text.split_whitespace().next()
}

fn main() {
    for text in ["one two", ""] {
        match first_word(text) {
            Some(word) => println!("{}", word.to_uppercase()),
            None => println!("no word"),
        }
    }
}
