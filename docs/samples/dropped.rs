struct Guest(&'static str);

impl Drop for Guest {
    fn drop(&mut self) {
        println!("{} leaves", self.0);
    }
}

fn main() {
    let _ann = Guest("Ann");
    let ben = Guest("Ben");
    {
        let _cem = Guest("Cem");
        println!("the inner block ends");
    }
    drop(ben);
    let _eve = Guest("Eve");
    let _ = Guest("Flo");
    println!("main ends");
}
