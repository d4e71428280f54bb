struct Pair {
    left: String,
    right: String,
}

fn show(pair: &Pair) {
    println!("{}{}", pair.left, pair.right);
}

fn main() {
    let pair = Pair { left: String::new(), right: String::new() };
    let taken = pair.left;
    show(&pair);
    println!("{taken}");
}
