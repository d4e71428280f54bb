fn main() {
    let reference;
    {
        let number = 5;
        reference = &number;
    }
    println!("{reference}");
}
