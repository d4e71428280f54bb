struct Pair {
    left: String,
    right: String,
}

fn main() {
    let pair = Pair { left: String::from("L"), right: String::from("R") };
    let length = || pair.left.len();
    let right = pair.right;
    println!("{} {right}", length());
}
