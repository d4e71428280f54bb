struct Inner {
    name: String,
}

fn take(inner: &Inner) -> String {
    inner.name
}

fn main() {
    take(&Inner { name: String::new() });
}
