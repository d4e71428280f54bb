#![allow(dead_code)]
use std::mem::size_of;

struct Reordered {
    a: u8,
    b: u32,
    c: u16,
}

#[repr(C)]
struct AsDeclared {
    a: u8,
    b: u32,
    c: u16,
}

enum Shape {
    Circle(f64),
    Rect { w: f32, h: f32, id: u8 },
    Nothing,
    Unknown,
}

union Either {
    f: f32,
    i: u64,
}

struct Page {
    dirty: bool,
    bytes: [u8; 4096],
    number: u32,
    name: String,
}

#[repr(C, packed)]
struct Header {
    kind: u8,
    length: u64,
    check: u16,
}

async fn read(n: u64, s: String) -> u64 {
    let x = [n; 4];
    wait(2).await;
    x[0] + s.len() as u64
}

async fn wait(_n: u8) {}

fn main() {
    let boxed: Option<Box<Reordered>> = Some(Box::new(Reordered { a: 1, b: 2, c: 3 }));
    println!("{} {}", size_of::<Reordered>(), size_of::<AsDeclared>());
    println!("{} {}", size_of::<Shape>(), size_of::<Option<Shape>>());
    println!("{} {} {}", size_of::<Either>(), size_of::<Page>(), size_of::<Header>());
    let add = move |n: u32| n + boxed.as_ref().map_or(0, |r| r.b);
    println!("{}", add(1));
    drop(read(1, String::new()));
}
