use std::hint::black_box;
use std::thread;

fn count_steps(limit: u64) -> u64 {
    let mut steps = 0;
    for start in 1..limit {
        let mut number = start;
        while number != 1 {
            number = if number % 2 == 0 { number / 2 } else { 3 * number + 1 };
            steps += 1;
        }
    }
    steps
}

fn main() {
    thread::scope(|scope| {
        for n in 1..=4 {
            let thread = thread::Builder::new().name(format!("counter {n}"));
            thread.spawn_scoped(scope, || black_box(count_steps(black_box(200_000)))).unwrap();
        }
    });
}
