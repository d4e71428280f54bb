fn main() {
    let mut current = 0;
    let mut seen: Vec<&i32> = Vec::new();
    for step in 0..3 {
        current = step;
        seen.push(&current);
    }
    println!("{seen:?}");
}
