fn take(text: String) -> usize {
    text.len()
}

fn main() {
    let mut s = String::new();
    s.push('x');
    take(s);
    s.push('y');
}
