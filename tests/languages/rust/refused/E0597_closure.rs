fn main() {
    let show;
    {
        let word = String::from("x");
        show = || word.len();
    }
    println!("{}", show());
}
