struct Guard<'a>(&'a String);

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        println!("{}", self.0);
    }
}

fn main() {
    let guard;
    let text = String::from("x");
    guard = Guard(&text);
    let _ = &guard;
}
