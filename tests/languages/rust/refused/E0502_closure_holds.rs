fn main() {
    let mut total = vec![1];
    let sum = || total.iter().sum::<i32>();
    total.push(2);
    println!("{}", sum());
}
