fn main() {
    let mut words = String::from("a b").to_uppercase().split(' ');
    println!("{:?}", words.next());
}
