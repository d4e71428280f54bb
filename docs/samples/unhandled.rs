struct Guard(&'static str);

impl Drop for Guard {
    fn drop(&mut self) {
        println!("{} cleans up", self.0);
    }
}

fn innermost(n: u32) -> u32 {
    10 / n
}

fn middle(n: u32) -> u32 {
    let _guard = Guard("middle");
    innermost(n)
}

fn outermost(n: u32) -> u32 {
    middle(n)
}

fn main() {
    println!("{}", outermost(5));
    println!("{}", outermost(0));
}
