fn main() {
    let list = vec![1];
    let view = &list;
    let owner = move || list.len();
    println!("{} {}", view.len(), owner());
}
