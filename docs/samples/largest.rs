fn larger<T: PartialOrd + Copy>(a: T, b: T) -> T {
    if a > b { a } else { b }
}

fn main() {
    println!("{} {}", larger(1, 2), larger(0.5, 0.25));
}
