use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{mpsc, Arc, Mutex};
use std::thread;

fn with_a_lock() -> u32 {
    let counter = Arc::new(Mutex::new(0));
    let theirs = Arc::clone(&counter);
    let thread = thread::spawn(move || *theirs.lock().unwrap() += 1);
    *counter.lock().unwrap() += 1;
    thread.join().unwrap();
    let total = *counter.lock().unwrap();
    total
}

fn with_an_atomic() -> u32 {
    let counter = AtomicU32::new(0);
    thread::scope(|scope| {
        scope.spawn(|| counter.fetch_add(1, Ordering::Relaxed));
        scope.spawn(|| counter.fetch_add(1, Ordering::Relaxed));
    });
    counter.into_inner()
}

fn with_a_channel() -> u32 {
    let (sender, receiver) = mpsc::channel();
    let other = sender.clone();
    thread::spawn(move || sender.send(1).unwrap());
    thread::spawn(move || other.send(1).unwrap());
    receiver.iter().sum()
}

fn main() {
    println!("a lock: {}", with_a_lock());
    println!("an atomic: {}", with_an_atomic());
    println!("a channel: {}", with_a_channel());
}
