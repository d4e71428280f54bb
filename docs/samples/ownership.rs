fn label(urgent: bool, text: String) -> usize {
    let mut lengths = vec![0];
    if urgent {
        let loud = text + "!";
        lengths.push(loud.len());
    }
    lengths.len()
}

fn main() {
    let greeting = String::from("hello");
    let reader = &greeting;
    println!("{reader}");
    let text = greeting;
    let shout = |urgent| label(urgent, text);
    println!("{}", shout(true));
}
