use std::mem::size_of;

fn main() {
    println!("{} {}", size_of::<u64>(), size_of::<Option<u64>>());
    println!("{} {}", size_of::<Box<u64>>(), size_of::<Option<Box<u64>>>());
}
