fn first<'a>(a: &'a str, b: &str) -> &'a str {
    println!("{a} and {b}");
    a
}

fn main() {
    let outer = String::from("long enough");
    let best;
    {
        let inner = String::from("short");
        best = first(&outer, &inner);
    }
    println!("{best}");
}
