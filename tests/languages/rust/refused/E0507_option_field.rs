struct Node {
    next: Option<Box<Node>>,
}

fn tail(node: &Node) -> Box<Node> {
    node.next.unwrap()
}

fn main() {
    tail(&Node { next: None });
}
