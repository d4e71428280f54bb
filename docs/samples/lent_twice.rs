fn main() {
    let mut names = vec!["Ann", "Ben"];
    let one = &mut names;
    let other = &mut names;
    one.push("Cem");
    other.push("Eve");
}
