fn main() {
    let name = String::from("Ann");
    if false {
        drop(name);
    }
    println!("{name}");
}
