fn main() -> Result<(), std::num::ParseIntError> {
    let number: i32 = "two".parse()?;
    println!("{number}");
    Ok(())
}
