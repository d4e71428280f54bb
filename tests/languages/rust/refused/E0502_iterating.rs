fn main() {
    let mut numbers = vec![1, 2, 3];
    for number in &numbers {
        if *number == 2 {
            numbers.clear();
        }
    }
}
