fn main() {
    let mut words = vec!["one", "two"];
    let first = &words[0];
    println!("{first}");
    words.push("three");
}
