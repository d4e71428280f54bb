fn main() {
    let mut level = 1;
    let show = || println!("{level}");
    level = 2;
    show();
}
