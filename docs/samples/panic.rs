fn pick(numbers: &[i32], index: usize) -> i32 {
    numbers[index]
}

fn main() {
    println!("{}", pick(&[1, 2, 3], 1));
    println!("{}", pick(&[1, 2, 3], 7));
}
