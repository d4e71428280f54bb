fn main() {
    let mut count = 0;
    let name = String::from("bell");
    let mut ring = || {
        count += 1;
        println!("{name}");
    };
    ring();
    ring();
    println!("{count}");
    let keep = move || name.len();
    println!("{}", keep());
}
