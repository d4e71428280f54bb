fn main() {
    let mut numbers: Vec<u64> = (0..500_000).collect();
    numbers.sort_by_cached_key(|number| number.to_string());

    println!("{:?} {}", &numbers[..3], numbers.len());
}
