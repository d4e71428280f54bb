fn main() {
    let mut number = 3;
    let reference = &number;
    number = 4;
    println!("{reference}");
}
