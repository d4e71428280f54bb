fn set(slot: &mut String) {
    let old = slot.as_str();
    *slot = String::from("new");
    println!("{old}");
}

fn main() {
    set(&mut String::new());
}
