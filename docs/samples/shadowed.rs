struct Guest(&'static str);

impl Drop for Guest {
    fn drop(&mut self) {
        println!("{} leaves", self.0);
    }
}

fn main() {
    let guest = Guest("Ann");
    println!("{} is here", guest.0);
    let guest = Guest("Ben");
    println!("{} is here too", guest.0);
}
