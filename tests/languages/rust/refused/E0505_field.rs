struct Pair {
    left: String,
    right: String,
}

fn main() {
    let pair = Pair { left: String::new(), right: String::new() };
    let left = &pair.left;
    let all = pair;
    println!("{left}{}", all.right);
}
