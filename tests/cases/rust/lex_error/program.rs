fn main() {
    let x = "not closed;
}
