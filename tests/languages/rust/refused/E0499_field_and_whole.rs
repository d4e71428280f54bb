struct Point {
    x: i32,
    y: i32,
}

fn main() {
    let mut point = Point { x: 1, y: 2 };
    let x = &mut point.x;
    let whole = &mut point;
    whole.y = 3;
    *x = 4;
}
