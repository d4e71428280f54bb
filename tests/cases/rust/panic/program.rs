fn pick(values: &[i32], index: usize) -> i32 {
    values[index]
}

fn main() {
    println!("first {}", pick(&[1, 2], 0));
    eprintln!("now the third");
    println!("third {}", pick(&[1, 2], 2));
}
