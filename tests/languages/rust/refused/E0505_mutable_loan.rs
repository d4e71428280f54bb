fn main() {
    let mut s = String::new();
    let writer = &mut s;
    let taken = s;
    writer.push('x');
    println!("{taken}");
}
