fn main() {
    let greeting = String::from("hello");
    let reader = &greeting;
    println!("{reader}");
    let text = greeting;
    println!("{text}");
}
