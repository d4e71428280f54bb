use std::fs;

fn main() {
    fs::remove_file("no-such-file");
    println!("removed");
}
