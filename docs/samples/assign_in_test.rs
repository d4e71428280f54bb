fn main() {
    let mut n = 5;
    if n = 3 {
        println!("three");
    }
}
