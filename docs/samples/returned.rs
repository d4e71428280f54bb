fn longer<'a>(a: &'a str, b: &'a str) -> &'a str {
    if a.len() > b.len() { a } else { b }
}

fn main() {
    let outer = String::from("long enough");
    let best;
    {
        let inner = String::from("short");
        best = longer(&outer, &inner);
    }
    println!("{best}");
}
