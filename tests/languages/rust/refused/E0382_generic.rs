fn twice<T>(value: T) -> (T, T) {
    (value, value)
}

fn main() {
    twice(1);
}
