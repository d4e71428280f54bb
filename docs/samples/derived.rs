#[derive(Clone, PartialEq)]
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    let here = Point { x: 1, y: 2 };
    assert!(here == here.clone(), "no true copy");
}
