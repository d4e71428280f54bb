fn main() {
    let mut last: &i32 = &0;
    for step in 0..3 {
        let value = step * 2;
        last = &value;
    }
    println!("{last}");
}
