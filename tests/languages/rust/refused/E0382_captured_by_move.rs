fn main() {
    let names = vec![String::from("x")];
    let count = move || names.len();
    println!("{} {}", count(), names.len());
}
