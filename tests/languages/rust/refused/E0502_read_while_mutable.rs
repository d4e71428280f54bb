fn main() {
    let mut s = String::from("x");
    let writer = &mut s;
    println!("{}", s);
    writer.push('y');
}
