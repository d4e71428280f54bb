fn main() {
    let mut sizes = vec![7, 5];
    Vec::push(&mut sizes, sizes.len());
    println!("{sizes:?}");
}
