struct Stack {
    items: Vec<String>,
}

impl Stack {
    fn top(&mut self) -> &mut String {
        self.items.last_mut().unwrap()
    }
}

fn main() {
    let mut stack = Stack { items: vec![String::new()] };
    let top = stack.top();
    stack.top().push('x');
    top.push('y');
}
