fn forever(text: &'static String) {
    println!("{text}");
}

fn main() {
    let text = String::new();
    forever(&text);
}
