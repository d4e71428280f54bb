fn main() {
    let numbers = vec![1, 2, 3];
    let mut sum = 0;
    for number in numbers {
        sum += number;
    }
    println!("{sum} of {}", numbers.len());
}
