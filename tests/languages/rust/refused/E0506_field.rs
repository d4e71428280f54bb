struct Point {
    x: i32,
}

fn main() {
    let mut point = Point { x: 1 };
    let x = &point.x;
    point.x = 2;
    println!("{x}");
}
