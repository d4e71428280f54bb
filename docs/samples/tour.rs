struct Guest {
    name: String,
    visits: u32,
}

impl Guest {
    fn greeting(&self) -> String {
        format!("{}, visit {}", self.name, self.visits)
    }
}

fn longest(words: &[&str]) -> Option<usize> {
    words.iter().map(|word| word.len()).max()
}

fn main() {
    let mut guest = Guest { name: String::from("Ann"), visits: 1 };
    guest.visits += 1;
    println!("{}", guest.greeting());
    match longest(&["one", "three"]) {
        Some(length) => println!("the longest has {length}"),
        None => println!("no words"),
    }
    let sizes = vec![3, 1, 2];
    println!("{}", sizes.first().unwrap());
}
