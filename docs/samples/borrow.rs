fn main() {
    let mut words = vec!["one", "two"];
    let first = &words[0];
    words.push("three");
    println!("{first}");
}
