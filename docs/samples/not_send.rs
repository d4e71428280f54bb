use std::rc::Rc;
use std::thread;

fn main() {
    let words = Rc::new(vec!["one", "two"]);
    let theirs = Rc::clone(&words);
    let thread = thread::spawn(move || println!("{theirs:?}"));
    println!("{words:?}");
    thread.join().unwrap();
}
