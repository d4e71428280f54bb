fn main() {
    let price = 5 € 3;
}
