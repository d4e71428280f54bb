#[derive(Clone, PartialEq)]
struct Shape {
    side: u32,
}

trait Area {
    fn area(&self) -> u32;
    fn twice(&self) -> u32 {
        self.area() * 2
    }
}

impl Area for Shape {
    fn area(&self) -> u32 {
        self.side * self.side
    }
}

impl Area for u32 {
    fn area(&self) -> u32 {
        *self
    }
}

impl Shape {
    fn area(&self) -> u64 {
        1
    }

    fn scaled(&self, by: u32) -> Shape {
        fn helper(x: u32) -> u32 {
            x + 1
        }
        let grow = |n: u32| helper(n) * by;
        Shape { side: grow(self.side) }
    }
}

mod m {
    pub fn f(n: u32) -> u32 {
        n + 1
    }
}

struct Pair {
    a: Shape,
    b: Shape,
}

impl Drop for Shape {
    fn drop(&mut self) {
        self.side = m::f(self.side);
    }
}

fn largest<T: PartialOrd>(one: T, other: T) -> T {
    if one > other { one } else { other }
}

fn shadowed(x: u32) -> u32 {
    let x = x + 1;
    let x = x * 2;
    x
}

fn captured(p: Pair) -> bool {
    let same = || p.a == p.b;
    same()
}

fn main() {
    let s = Shape { side: largest(3, shadowed(1)) };
    let other = s.scaled(s.twice() + 3u32.area());
    if largest(1.0, 2.0) > 1.0 && s.area() == 1 {
        captured(Pair { a: s, b: other.clone() });
    }
}
