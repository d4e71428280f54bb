fn main() {
    let größe = "naïve 🦀";
    println!("{größe} 日本語");
}
