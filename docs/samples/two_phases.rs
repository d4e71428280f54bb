fn main() {
    let mut sizes = vec![7, 5];
    sizes.push(sizes.len());
    println!("{sizes:?}");
}
