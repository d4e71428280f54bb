fn total(numbers: Vec<u32>) -> u32 {
    let mut sum = 0;
    for n in numbers {
        sum += n;
    }
    sum
}

fn main() {
    println!("{}", total(vec![1, 2, 3]));
}
