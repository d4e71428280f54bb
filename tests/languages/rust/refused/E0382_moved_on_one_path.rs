fn main() {
    let s = String::from("x");
    if s.len() > 3 {
        drop(s);
    } else {
        println!("short");
    }
    println!("{}", s.len());
}
