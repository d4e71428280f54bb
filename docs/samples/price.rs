fn with_tax(price: f64) -> f64 {
    price + price / 5.0
}

fn main() {
    println!("open");
    println!("{}", with_tax(20.0));
    println!("{}", with_tax("30"));
}
