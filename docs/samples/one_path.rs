fn keep(text: String, shelf: &mut Vec<String>) {
    if text.len() > 3 {
        shelf.push(text);
    }
}

fn main() {
    let mut shelf = Vec::new();
    keep(String::from("a book"), &mut shelf);
    keep(String::from("pen"), &mut shelf);
    println!("{}", shelf.len());
}
