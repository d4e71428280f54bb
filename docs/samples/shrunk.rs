fn main() {
    let large: i32 = 300;
    println!("{}", large as u8);
    println!("{:?}", u8::try_from(large));
}
