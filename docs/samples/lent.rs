fn main() {
    let mut names = vec!["Ann", "Ben"];
    let first = &names;
    let second = &names;
    println!("{} {}", first.len(), second.len());
    let changer = &mut names;
    changer.push("Cem");
    println!("{}", names.len());
}
