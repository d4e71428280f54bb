struct Holder<'a> {
    text: &'a String,
}

fn main() {
    let text = String::new();
    let holder = Holder { text: &text };
    let moved = text;
    println!("{} {}", holder.text, moved);
}
