use std::rc::Rc;

fn main() {
    let shared = Rc::new(String::new());
    let owned: String = *shared;
    println!("{owned}");
}
