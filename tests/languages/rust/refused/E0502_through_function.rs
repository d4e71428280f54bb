fn longest<'a>(a: &'a str, b: &'a str) -> &'a str {
    if a.len() > b.len() { a } else { b }
}

fn main() {
    let mut one = String::from("one");
    let two = String::from("three");
    let long = longest(&one, &two);
    one.clear();
    println!("{long}");
}
