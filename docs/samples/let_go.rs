use std::fs;

fn main() {
    let _ = fs::remove_file("no-such-file");
    println!("removed");
}
