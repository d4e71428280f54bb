fn main() {
    let greeting = String::from("hello");
    let text = greeting;
    println!("{text} {greeting}");
}
