//! Generics, a closure, a trait, and `?`.
mod scale {
    pub(crate) fn apply<T, F: Fn(T) -> T>(value: T, f: F) -> T {
        f(value)
    }
}

trait Area {
    const SIDES: u32 = 4;
    fn area(&self) -> u32;
}

#[derive(Clone, Copy)]
struct Square<'a> {
    side: &'a u32,
}

impl<'a> Area for Square<'a> {
    /// In square units.
    fn area(&self) -> u32 {
        self.side * self.side
    }
}

fn half(n: u32) -> Option<u32> {
    let even = n.checked_sub(n % 2)?;
    match even {
        0 => None,
        other @ 1..=100 if other > 1 => Some(other / 2),
        _ => Some(even),
    }
}

fn main() -> Result<(), u8> {
    let side = 6;
    let square = Square { side: &side };
    let factor = 2;
    let scaled = scale::apply(square.area(), |x| x * factor);
    half(scaled + Square::SIDES).map(|_| ()).ok_or(3)
}
