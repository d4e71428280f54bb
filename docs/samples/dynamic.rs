pub trait Shape {
    fn area(&self) -> f64;
}

pub struct Square(f64);

impl Shape for Square {
    fn area(&self) -> f64 {
        self.0 * self.0
    }
}

pub fn known(shape: &Square) -> f64 {
    shape.area()
}

pub fn unknown(shape: &dyn Shape) -> f64 {
    shape.area()
}
