fn main() {
    let year = 2015;
    let same = year;
    println!("{year} {same}");
}
