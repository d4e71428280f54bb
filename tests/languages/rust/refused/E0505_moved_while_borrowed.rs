fn eat(_: String) {}

fn main() {
    let x = String::from("x");
    let reference = &x;
    eat(x);
    println!("{reference}");
}
