struct Reader<'a>(&'a Vec<u32>);

impl Drop for Reader<'_> {
    fn drop(&mut self) {
        println!("{} read", self.0.len());
    }
}

fn main() {
    let mut numbers = vec![1, 2];
    let reader = Reader(&numbers);
    println!("{}", reader.0[0]);
    numbers.push(3);
}
