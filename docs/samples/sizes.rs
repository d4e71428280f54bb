#![allow(dead_code)]
use std::mem::size_of;

struct Sorted {
    flag: bool,
    number: u32,
    letter: u8,
}

#[repr(C)]
struct AsWritten {
    flag: bool,
    number: u32,
    letter: u8,
}

enum Shape {
    Circle(f32),
    Square(f32),
    Point,
}

fn main() {
    println!("{} {}", size_of::<Sorted>(), size_of::<AsWritten>());
    println!("{}", size_of::<Shape>());
}
