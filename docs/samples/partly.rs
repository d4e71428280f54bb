struct Letter {
    to: String,
    text: String,
}

fn main() {
    let letter = Letter { to: String::from("Ann"), text: String::from("Dear Ann") };
    let text = letter.text;
    println!("{text}, for {}", letter.to);
}
