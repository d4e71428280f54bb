fn same(number: &i32) -> &i32 {
    number
}

fn main() {
    let reference = same(&(1 + std::env::args().count() as i32));
    println!("{reference}");
}
