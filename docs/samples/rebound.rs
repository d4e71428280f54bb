fn main() {
    let mut answer = 42;
    println!("{answer}");
    answer = "forty-two";
    println!("{answer}");
}
