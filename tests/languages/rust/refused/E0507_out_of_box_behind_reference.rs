fn open(parcel: &Box<String>) -> String {
    **parcel
}

fn main() {
    open(&Box::new(String::new()));
}
