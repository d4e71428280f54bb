fn main() {
    let mut number = 3;
    let writer = &mut number;
    number = 1;
    *writer = 5;
}
