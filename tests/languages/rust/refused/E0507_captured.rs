fn call(f: impl Fn() -> String) -> String {
    f()
}

fn main() {
    let text = String::from("x");
    call(move || text);
}
