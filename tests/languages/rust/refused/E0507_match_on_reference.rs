enum Shape {
    Named(String),
    Unit,
}

fn name(shape: &Shape) -> String {
    match *shape {
        Shape::Named(text) => text,
        Shape::Unit => String::new(),
    }
}

fn main() {
    name(&Shape::Unit);
    name(&Shape::Named(String::new()));
}
