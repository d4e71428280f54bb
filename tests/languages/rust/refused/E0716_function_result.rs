fn make() -> Vec<i32> {
    vec![1]
}

fn main() {
    let first = make().first();
    println!("{first:?}");
}
