fn main() {
    let answer = 42;
    println!("{answer}");
    let answer = "forty-two";
    println!("{answer}");
}
