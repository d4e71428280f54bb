use std::sync::Mutex;
use std::thread;
use std::time::Duration;

fn withdraw(balance: &Mutex<i32>, amount: i32) {
    if *balance.lock().unwrap() >= amount {
        thread::sleep(Duration::from_millis(200));
        *balance.lock().unwrap() -= amount;
    }
}

fn main() {
    let balance = Mutex::new(100);
    thread::scope(|scope| {
        scope.spawn(|| withdraw(&balance, 80));
        scope.spawn(|| withdraw(&balance, 80));
    });
    println!("{}", balance.into_inner().unwrap());
}
