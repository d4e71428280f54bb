fn shout(word: String, loudest: &str) -> String {
    if word == loudest || word.ends_with('!') {
        return word;
    }
    word + "!"
}

fn main() {
    println!("{}", shout(String::from("hey"), "HEY!"));
}
