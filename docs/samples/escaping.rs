use std::thread;

fn main() {
    let words = vec!["one", "two"];
    let thread = thread::spawn(|| println!("{words:?}"));
    thread.join().unwrap();
}
