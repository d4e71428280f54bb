struct Cache {
    keys: Vec<String>,
    hits: u32,
}

impl Cache {
    fn hit(&mut self) {
        self.hits += 1;
    }

    fn look_up(&mut self) -> &String {
        let key = &self.keys[0];
        self.hit();
        key
    }
}

fn main() {
    Cache { keys: vec![String::new()], hits: 0 }.look_up();
}
