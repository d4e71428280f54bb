// fn main() {} is only mentioned here: this is a library.
fn private(x: u32) -> u32 {
    x.wrapping_mul(3)
}

pub mod inner {
    pub fn call() -> u32 {
        super::private(2)
    }
}
