fn both(a: &mut u8, b: &mut u8) {
    *a += *b;
}

fn main() {
    let mut x = 1;
    both(&mut x, &mut x);
}
