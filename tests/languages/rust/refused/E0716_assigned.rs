fn main() {
    let reference: &String;
    reference = &String::from("x");
    println!("{reference}");
}
