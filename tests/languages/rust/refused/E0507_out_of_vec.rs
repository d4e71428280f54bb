fn main() {
    let names = vec![String::from("x")];
    let first = names[0];
    println!("{first}");
}
