fn area(width: u32, height: u32, margin: u32) -> u32 {
    margin + width * height
}
